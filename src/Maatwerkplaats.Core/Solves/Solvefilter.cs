using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Welke solves iemand wil zien; wat leeg is, telt niet mee.</summary>
public sealed record Solvefilter
{
    /// <summary>Ook wat is opgelost of niet doorgaat.</summary>
    public bool OokGesloten { get; init; }

    public Solvestand? Stand { get; init; }

    public Solvesoort? Soort { get; init; }

    public string? Wet { get; init; }

    /// <summary>Alleen waar deze gebruiker eigenaar is of aan tafel zit.</summary>
    public bool Mijn { get; init; }

    /// <summary>Alleen waar de volgende stap over tijd is, of ontbreekt.</summary>
    public bool Aandacht { get; init; }

    /// <summary>Alleen wat hier al bekend is gemaakt.</summary>
    public Vermeldplek? Bekend { get; init; }

    /// <summary>Woorden die in naam of probleem staan.</summary>
    public string? Tekst { get; init; }

    internal bool Past(Solvestaat s, Gebruiker wie, DateOnly vandaag) =>
        (OokGesloten || s.IsOpen || s.Stand == Stand)
        && (Stand is null || s.Stand == Stand)
        && (Soort is not { } soort || s.Beschrijving.Soorten.Contains(soort))
        && (string.IsNullOrEmpty(Wet) || s.Beschrijving.Wetten.Contains(Wet))
        && (!Mijn || s.IsLid(wie.Id))
        && (!Aandacht || (s.IsOpen && (s.Stap is null || s.Stap.Voor < vandaag)))
        && (Bekend is not { } plek || s.Vermeldingen.Any(v => v.Plek == plek))
        && (Tekst ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(w => $"{s.Nummer} {s.Beschrijving.Titel} {s.Beschrijving.Probleem}".Contains(w, StringComparison.CurrentCultureIgnoreCase));
}
