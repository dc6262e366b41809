using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Welk deel van de casussen de werklijst toont.</summary>
public enum Werklijstdeel
{
    [Display(Name = "Open")] Open,
    [Display(Name = "Nieuw")] Nieuw,
    [Display(Name = "In triage")] Triage,
    [Display(Name = "In behandeling")] InBehandeling,
    [Display(Name = "Buiten de Maatwerkplaats verder")] Elders,
    [Display(Name = "Afgerond of ingetrokken")] Gesloten,
    [Display(Name = "Alles")] Alles,
}

/// <summary>Waarop de werklijst is gesorteerd.</summary>
public enum Werklijstvolgorde
{
    Termijn,
    Wachttijd,
    Aangemeld,
    Nummer,
    Titel,
    Werkplaats,
    Contactpersoon,
    Inbrenger,
    Eigenaar,
    Wet,
    Gewijzigd,
}

/// <summary>Welke casussen iemand in de werklijst wil zien. Wat leeg is, telt niet mee.</summary>
public sealed record Werklijstfilter
{
    public Werklijstdeel Deel { get; init; }

    /// <summary>Codes van Maatwerkplaatsen; een casus telt ook mee als zo'n plaats meedoet. Leeg voor alle.</summary>
    public IReadOnlyList<string> Werkplaatsen { get; init; } = [];

    public string? Wet { get; init; }

    public string? Onderwerp { get; init; }

    public string? Niveau { get; init; }

    public Guid? Contactpersoon { get; init; }

    public bool ZonderContactpersoon { get; init; }

    public bool Spoed { get; init; }

    /// <summary>De streefdatum is voorbij en de klok loopt.</summary>
    public bool OverTermijn { get; init; }

    public bool OpTeamagenda { get; init; }

    public bool Gepauzeerd { get; init; }

    /// <summary>De inbrenger wacht nog op antwoord uit de triage.</summary>
    public bool ZonderAntwoord { get; init; }

    /// <summary>Woorden die in nummer, titel of naam van de inbrenger voorkomen.</summary>
    public string? Tekst { get; init; }

    /// <summary>Eerste dag waarop de casus is aangemeld.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Laatste dag waarop de casus is aangemeld.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Alleen deze casussen, voor zover de lezer ze mag zien.</summary>
    public IReadOnlyCollection<Guid>? Casussen { get; init; }

    public Werklijstvolgorde Volgorde { get; init; }

    public bool Omgekeerd { get; init; }

    /// <summary>Vanaf 1.</summary>
    public int Pagina { get; init; } = 1;

    public int PerPagina { get; init; } = 25;

    /// <summary>De fasen van een deel; leeg voor alle.</summary>
    public static IReadOnlyList<Fase> Fasen(Werklijstdeel deel) => deel switch
    {
        Werklijstdeel.Open => [Fase.Aangemeld, Fase.Triage, Fase.InBehandeling, Fase.Heropend],
        Werklijstdeel.Nieuw => [Fase.Aangemeld],
        Werklijstdeel.Triage => [Fase.Triage],
        Werklijstdeel.InBehandeling => [Fase.InBehandeling, Fase.Heropend],
        Werklijstdeel.Elders => [Fase.Doorverwezen],
        Werklijstdeel.Gesloten => [Fase.Afgerond, Fase.Ingetrokken],
        _ => Enum.GetValues<Fase>(),
    };
}
