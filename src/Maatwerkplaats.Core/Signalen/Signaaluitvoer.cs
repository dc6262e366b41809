using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Schrijft de gefilterde signalen als tabel, langs dezelfde weg als de lijst op het scherm.</summary>
public sealed class Signaaluitvoer(Signaallijst lijst, TimeProvider klok)
{
    private const int PerKeer = 500;

    private static readonly Kolomvorm[] Kolommen =
    [
        new("Datum", 12), new("Bron", 22), new("Kenmerk", 18), new("Wat gaat er niet goed", 60), new("Voor wie of waar", 40), new("Gevolg", 40), new("Klantreis", 24),
        new("Moment", 24), new("Wetten", 16), new("Onderwerp", 24), new("Onderdeel", 24), new("Maatwerkplaats", 20), new("Plaats", 18), new("Casus", 16), new("Thema", 16), new("Gelijke signalen", 10),
    ];

    /// <returns>Hoeveel signalen erin staan; hoogstens <see cref="Signaallijst.MeesteInUitvoer"/>.</returns>
    public async Task<int> Schrijf(Stream uit, Gebruiker wie, Signaalfilter filter, Bestandsvorm vorm, Lijsten lijsten, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Overzien);
        using var schrijver = ITabelschrijver.Begin(vorm, uit, "Signalen", Kolommen, klok.Nu());
        var (aantal, plek) = (0, (Signaalplek?)null);
        do
        {
            var bladzijde = await lijst.Lees(wie, filter, plek, Math.Min(PerKeer, Signaallijst.MeesteInUitvoer - aantal), ct);
            foreach (var signaal in bladzijde.Signalen)
            {
                schrijver.Rij(Rij(signaal, lijsten));
                aantal++;
            }

            plek = bladzijde.Verder;
        }
        while (plek is not null && aantal < Signaallijst.MeesteInUitvoer);
        return aantal;
    }

    private static Celwaarde[] Rij(Signaalregel s, Lijsten lijsten)
    {
        var i = s.Inhoud;
        return
        [
            (DateOnly?)i.Datum, lijsten.Label(i.Bron), i.Kenmerk, s.Tekst, i.VoorWie, i.Gevolg, Label(i.Klantreis), Label(i.Moment), string.Join(", ", i.Wetten), Label(i.Onderwerp),
            Label(i.Onderdeel), Label(i.Werkplaats), i.Plaats, i.Casus, s.Thema, (int?)s.Dubbelen,
        ];

        string Label(string code) => code.Length == 0 ? "" : lijsten.Label(code);
    }
}
