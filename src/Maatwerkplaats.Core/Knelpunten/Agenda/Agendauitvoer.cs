using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>Schrijft de gefilterde werkagenda als tabel, langs dezelfde weg als de lijst op het scherm.</summary>
public sealed class Agendauitvoer(Agendalijst lijst, TimeProvider klok)
{
    private const int PerKeer = 500;

    private static readonly Kolomvorm[] Kolommen =
    [
        new("Soort", 10), new("Nummer", 18), new("Waar gaat het over", 60), new("Wetten", 18), new("Onderwerpen", 30), new("Niveau", 18), new("Stand", 18), new("Eigen stand", 18),
        new("Gemeld op", 12), new("Dagen sinds melding", 12), new("Laatst iets gebeurd", 12), new("Dagen stil", 12), new("Eigenaar", 24), new("Signalen en casussen", 12), new("Bekend", 60),
    ];

    /// <returns>Hoeveel punten erin staan; hoogstens <see cref="Agendalijst.MeesteInUitvoer"/>.</returns>
    public async Task<int> Schrijf(Stream uit, Gebruiker wie, Agendafilter filter, Bestandsvorm vorm, Lijsten lijsten, CancellationToken ct = default)
    {
        using var schrijver = ITabelschrijver.Begin(vorm, uit, "Signalenmonitor", Kolommen, klok.Nu());
        var (aantal, plek, vandaag) = (0, (Agendaplek?)null, Kalender.DatumInNederland(klok.Nu()));
        do
        {
            var bladzijde = await lijst.Lees(wie, filter, plek, Math.Min(PerKeer, Agendalijst.MeesteInUitvoer - aantal), ct);
            foreach (var regel in bladzijde.Regels)
            {
                schrijver.Rij(Rij(regel, lijsten, vandaag));
                aantal++;
            }

            plek = bladzijde.Verder;
        }
        while (plek is not null && aantal < Agendalijst.MeesteInUitvoer);
        return aantal;
    }

    private static Celwaarde[] Rij(Agendaregel r, Lijsten lijsten, DateOnly vandaag) =>
    [
        r.Soort.Label(), r.Soort == Agendasoort.Signaal ? "" : r.Kenmerk, r.Titel, string.Join(", ", r.Wetten), string.Join(", ", r.Onderwerpen.Select(lijsten.Label)),
        string.Join(", ", r.Niveaus.Select(lijsten.Label)), r.Stand.Label(), r.Standwoord, (DateOnly?)r.Gemeld, (int?)(vandaag.DayNumber - r.Gemeld.DayNumber), (DateOnly?)r.Bewogen,
        (int?)(vandaag.DayNumber - r.Bewogen.DayNumber), r.Eigenaar?.Naam, (int?)r.Signalen, string.Join("; ", r.Bekend.Select(b => $"{b.Woorden}, {b.Op:dd-MM-yyyy}")),
    ];
}
