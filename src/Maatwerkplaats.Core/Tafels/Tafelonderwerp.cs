using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Waar een tafel over kan gaan.</summary>
public enum Tafelsoort
{
    Casus,
    Solve,
}

/// <summary>Waar een tafel over gaat: één casus of één solve, met wat er aan tafel van nodig is.</summary>
/// <param name="Nummer">Nummer van de casus of solve.</param>
/// <param name="Open">Er kan nu over worden vergaderd.</param>
/// <param name="Wegen">De wegen om te scoren; de eerste is laten zoals het is.</param>
/// <param name="Mensen">Wie erbij hoort en in de zaal aan te wijzen is.</param>
public sealed record Tafelonderwerp(
    Tafelsoort Soort, Guid Id, string Nummer, string Titel, bool Open, IReadOnlyList<Tafelweg> Wegen, IReadOnlyList<Zitplaats> Mensen)
{
    /// <summary>Wat er speelt, voor wie het lezen mag.</summary>
    public IReadOnlyList<Tafelvertelling> Vertelling { get; init; } = [];

    /// <summary>Wat er nu is besloten en afgesproken, voor in het verslag; bij een casus staat dat bij de casus.</summary>
    public IReadOnlyList<Tafelvertelling> Uitkomst { get; init; } = [];

    /// <summary>De casus zelf; leeg bij een solve.</summary>
    public CasusStaat? Casus { get; init; }

    public string Adres => Soort == Tafelsoort.Casus ? $"/casussen/{Nummer}" : $"/solves/{Nummer}";

    public static Tafelonderwerp Van(CasusStaat casus) => new(
        Tafelsoort.Casus, casus.Id, casus.Nummer, casus.Melding.Titel, casus.Fase.IsInBehandeling(),
        [.. casus.Weging.Alternatieven.Select(a => new Tafelweg(a.Id, a.Omschrijving))],
        [
            .. Casusmensen.Van(casus).Where(m => m.Wie.PersoonId is not null || m.Deelnemer is not null).Select(m => new Zitplaats(
                m.Wie.PersoonId ?? m.Deelnemer!.Id,
                m.Wie.Naam.Length > 0 ? m.Wie : m.Wie with { Naam = Gastnaam.Zonder(m.Wie) },
                string.Join(", ", m.Rollen),
                m.Wie.PersoonId is { } id && casus.Melding.Inbrenger.Wie.Is(id),
                m.Deelnemer?.IsExtern == true,
                OpScherm: false)),
        ])
    {
        Casus = casus,
        Vertelling = [new("De buikpijn", casus.Melding.Buikpijn, true), new("Wat zou er mogelijk moeten worden?", casus.Melding.Gewenst, false)],
    };

    /// <param name="leden">Wie er volgens de solvetafel bij horen.</param>
    public static Tafelonderwerp Van(Solvestaat solve, IReadOnlyList<Zitplaats> leden)
    {
        var b = solve.Beschrijving;
        Zitplaats[] eigen =
        [
            .. new[] { new Solvelid(solve.Eigenaar, "Eigenaar") }.Concat(solve.Leden).Where(l => l.Wie.PersoonId is not null)
                .Select(l => new Zitplaats(l.Wie.PersoonId!.Value, l.Wie, l.Namens.Length > 0 ? l.Namens : "Lid", solve.Eigenaar.Is(l.Wie.PersoonId!.Value), false, OpScherm: false)),
        ];
        return new(
            Tafelsoort.Solve, solve.Id, solve.Nummer, b.Titel, solve.IsOpen, [.. solve.Wegen.Select(w => new Tafelweg(w.Id, w.Wat))],
            [.. eigen, .. leden.Where(l => eigen.All(e => e.Sleutel != l.Sleutel))])
        {
            Vertelling =
            [
                .. new Tafelvertelling[]
                {
                    new("Wat gaat er mis?", b.Probleem, false), new("Welke bedoelingen botsen", b.Botsing ?? "", false), new("Wie het raakt", b.Geraakten ?? "", false),
                    new("Hoeveel mensen", b.Schatting?.ToString() ?? "", false), new("Gevolgen", b.Gevolgen ?? "", false),
                    new("Afgesproken stap", solve.Stap is { } stap ? $"{stap.Wat} Voor {stap.Voor:d MMMM yyyy}." : "", false),
                }.Where(v => v.Tekst.Length > 0),
            ],
            Uitkomst =
            [
                .. new Tafelvertelling[]
                {
                    new("Besluit", solve.Besluit is { } besluit ? $"{besluit.Inhoud} ({besluit.DoorWie}, {besluit.Op:d MMMM yyyy})" : "", false),
                    new("Volgende stap", solve.Stap is { } volgende ? $"{volgende.Wat} (voor {volgende.Voor:d MMMM yyyy})" : "", false),
                }.Where(v => v.Tekst.Length > 0),
            ],
        };
    }
}

/// <summary>Een weg om te scoren.</summary>
public sealed record Tafelweg(Guid Id, string Omschrijving);

/// <summary>Een stuk van wat er speelt.</summary>
/// <param name="AlleenLezers">Alleen voor wie de casus mag lezen; een gast hoort het aan tafel.</param>
public sealed record Tafelvertelling(string Kop, string Tekst, bool AlleenLezers);
