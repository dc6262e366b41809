using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>Wat er op de werkagenda staat.</summary>
public enum Agendasoort
{
    [Display(Name = "Signaal")] Signaal,
    [Display(Name = "Thema")] Thema,
    [Display(Name = "Solve")] Solve,
}

/// <summary>Hoe een punt ervoor staat, gelijk voor signalen, thema's en solves.</summary>
public enum Agendastand
{
    /// <summary>Een signaal dat nergens onder ligt, of een solve die nog niemand oppakte.</summary>
    [Display(Name = "Nog niet opgepakt")] Nieuw,

    [Display(Name = "Loopt")] Loopt,

    /// <summary>Een signaal in een thema of een solve, of een thema onder een solve: daar gaat het verder.</summary>
    [Display(Name = "Gaat elders mee")] Ondergebracht,

    [Display(Name = "Terzijde gelegd")] Terzijde,
    [Display(Name = "Klaar")] Klaar,
}

/// <summary>Van wie een punt is.</summary>
public enum Eigenaarkeuze
{
    [Display(Name = "Van mij")] VanMij,
    [Display(Name = "Van niemand")] Niemand,
}

/// <summary>Of en waar een punt bekend is.</summary>
public enum Bekendheid
{
    [Display(Name = "Nergens bekend")] Nergens,
    [Display(Name = "Beleidstafel")] Beleidstafel,
    [Display(Name = "Knelpuntenbrief")] Knelpuntenbrief,
    [Display(Name = "Kamerbrief")] Kamerbrief,
    [Display(Name = "Menselijke Maat Monitor")] MenselijkeMaatMonitor,
    [Display(Name = "Elders")] Elders,
}

/// <summary>Waarnaar de ouderdom wordt gerekend.</summary>
public enum Agendavolgorde
{
    [Display(Name = "Het langst niets gebeurd")] Stil,
    [Display(Name = "Het langst geleden gemeld")] Gemeld,
}

/// <summary>Hoe lang het geleden is.</summary>
public enum Ouderdomsband
{
    [Display(Name = "Tot en met 30 dagen")] Maand,
    [Display(Name = "31 tot en met 90 dagen")] Kwartaal,
    [Display(Name = "91 tot en met 180 dagen")] Halfjaar,
    [Display(Name = "181 tot en met 365 dagen")] Jaar,
    [Display(Name = "Langer dan een jaar")] Langer,
}

/// <summary>De grenzen van de banden, in dagen.</summary>
public static class Ouderdomsbanden
{
    private static readonly int[] Tot = [30, 90, 180, 365, int.MaxValue];

    public static Ouderdomsband Van(int dagen) => (Ouderdomsband)Array.FindIndex(Tot, t => dagen <= t);

    /// <summary>De dagen die bij deze band horen.</summary>
    /// <returns>De vroegste dag, of <c>null</c> als die er niet is, en de laatste.</returns>
    public static (DateOnly? Vroegst, DateOnly Laatst) Dagen(this Ouderdomsband band, DateOnly vandaag)
    {
        var plek = (int)band;
        return (Tot[plek] == int.MaxValue ? null : vandaag.AddDays(-Tot[plek]), plek == 0 ? DateOnly.MaxValue : vandaag.AddDays(-Tot[plek - 1] - 1));
    }
}
