using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Zoekt casusprudentie om mee te oefenen. Laat alleen titel en wetten zien: wie gaat oefenen, hoort de afloop nog niet te kennen.</summary>
public sealed class Oefenkeuze(Leeszaal leeszaal, Oefenlezer lezer)
{
    private const int MeesteKeuzes = 10;
    private const int MeestePogingen = 8;

    /// <param name="wet">Alleen deze wet; leeg voor alle.</param>
    /// <param name="onderwerp">Alleen dit onderwerp; leeg voor alle.</param>
    public async Task<Oefenaanbod> Zoek(Gebruiker wie, string tekst, string wet, string onderwerp, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        OefenRegels.ErStaatGeenBsnIn.Eis(!Bsn.StaatIn(tekst));
        var antwoord = await leeszaal.Zoek(Bezoeker(wie), Opdracht(tekst, wet, onderwerp) with { Aantal = MeesteKeuzes, MetFragmenten = false }, ct);
        return new(
            [.. antwoord.Treffers.Where(t => Afloop.Heeft(t.Vermelding.Inhoud)).Select(t => Keuze(t.Vermelding))], antwoord.Totaal,
            Waarden(antwoord, "wet"), Waarden(antwoord, "onderwerp"));
    }

    /// <summary>Kiest een casus, liefst een waarmee iemand nog niet oefende.</summary>
    /// <returns>Leeg als er niets past.</returns>
    public async Task<Oefenbron?> KiesVoorMij(Gebruiker wie, string wet, string onderwerp, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        var opdracht = Opdracht("", wet, onderwerp) with { Aantal = 1, MetFragmenten = false, MetFacetten = false };
        var totaal = Math.Min((await leeszaal.Zoek(Bezoeker(wie), opdracht, ct)).Totaal, Zoekopdracht.VerstePlek);
        var gedaan = await lezer.AlGedaan(wie, ct);
        Oefenbron? reserve = null;
        var begin = totaal > 0 ? Random.Shared.Next(totaal) : 0;
        for (var poging = 0; poging < Math.Min(totaal, MeestePogingen); poging++)
        {
            var antwoord = await leeszaal.Zoek(Bezoeker(wie), opdracht with { Overslaan = (begin + poging) % totaal }, ct);
            if (antwoord.Treffers is [var treffer, ..] && Afloop.Heeft(treffer.Vermelding.Inhoud) && !treffer.Vermelding.Achterhaald)
            {
                var keuze = Keuze(treffer.Vermelding);
                reserve = new(keuze.Jaar, keuze.Nummer);
                if (!gedaan.Contains((keuze.Jaar, keuze.Nummer)))
                {
                    return reserve;
                }
            }
        }

        return reserve;
    }

    /// <summary>Het begin van een oefening: hoe de casus heet en om welke wetten het gaat.</summary>
    /// <exception cref="NietGevonden">Als de casus er niet (meer) is.</exception>
    public async Task<Oefenvoorstel> Voorstel(Gebruiker wie, Oefenbron bron, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        if (bron.Oefencasus is not null)
        {
            var verzonnen = Oefencasussen.Vind(bron.Oefencasus) ?? throw new NietGevonden();
            return new(verzonnen.Opgave.Naam, verzonnen.Opgave.Wetten, IsVerzonnen: true, KanOefenen: true);
        }

        var (uitspraak, inhoud) = await leeszaal.Lees(Bezoeker(wie), bron.Jaar ?? 0, bron.Nummer ?? 0, ct);
        return uitspraak.Stand == Uitspraakstand.Ingetrokken
            ? throw new NietGevonden()
            : new(inhoud.NaamCasus, inhoud.Wetten, IsVerzonnen: false, Afloop.Heeft(inhoud));
    }

    private static Oefenkandidaat Keuze(Vermelding vermelding)
    {
        var (jaar, nummer) = Uitspraakdocument.Uit(vermelding.Zoeknummer);
        return new(jaar, nummer, vermelding.Inhoud.NaamCasus, vermelding.Inhoud.Wetten);
    }

    private static Zoekopdracht Opdracht(string tekst, string wet, string onderwerp) => new(tekst)
    {
        Filters = new[] { ("wet", wet), ("onderwerp", onderwerp) }.Where(f => f.Item2.Length > 0).ToDictionary(f => f.Item1, f => (IReadOnlyList<string>)[f.Item2]),
    };

    private static IReadOnlyList<string> Waarden(Zoekantwoord antwoord, string facet) =>
        antwoord.Facetten.TryGetValue(facet, out var waarden) ? [.. waarden.Select(w => w.Waarde)] : [];

    private static Registerbezoeker Bezoeker(Gebruiker wie) => new(wie.Organisatie, wie);
}

/// <summary>Wat er is om mee te oefenen.</summary>
/// <param name="Totaal">Hoeveel er past, ook wat niet wordt getoond.</param>
/// <param name="Wetten">Wetten om op te kiezen, meest voorkomend eerst.</param>
public sealed record Oefenaanbod(IReadOnlyList<Oefenkandidaat> Keuzes, int Totaal, IReadOnlyList<string> Wetten, IReadOnlyList<string> Onderwerpen);

/// <summary>Casusprudentie om mee te oefenen; van de afloop staat er niets.</summary>
public sealed record Oefenkandidaat(int Jaar, int Nummer, string Titel, IReadOnlyList<string> Wetten);

/// <summary>Een gekozen casus, voordat de oefening begint.</summary>
/// <param name="KanOefenen">Onwaar als niet is vastgelegd hoe de casus afliep.</param>
public sealed record Oefenvoorstel(string Titel, IReadOnlyList<string> Wetten, bool IsVerzonnen, bool KanOefenen);
