using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Wat er met een rij gaat gebeuren.</summary>
public enum Rijuitkomst
{
    [Display(Name = "Nieuw")] Nieuw,
    [Display(Name = "Bijwerken")] Bijwerken,
    [Display(Name = "Ongewijzigd")] Ongewijzigd,
    [Display(Name = "Misschien dubbel")] Twijfel,
    [Display(Name = "Geweigerd")] Geweigerd,
}

/// <summary>Een rij met wat ermee gaat gebeuren.</summary>
/// <param name="Herkomst">Waaronder de rij bekend is of wordt.</param>
/// <param name="CasusId">De casus die er al is, bij bijwerken.</param>
/// <param name="Casusnummer">Het nummer van de casus die er al is of waar de rij op lijkt.</param>
public sealed record Planrij(
    Gelezenrij Rij, Rijuitkomst Uitkomst, string Herkomst, IReadOnlyList<Inleesmelding> Meldingen,
    Guid? CasusId = null, string? Casusnummer = null, Samenvoeging? Samen = null)
{
    /// <summary>Blad en rij, om een keuze bij te onthouden.</summary>
    public string Sleutel => $"{Rij.Blad}!{Rij.Rij}";
}

/// <summary>Hoeveel rijen wat zijn geworden.</summary>
public readonly record struct Inleestelling(int Nieuw, int Bijwerken, int Ongewijzigd, int Twijfel, int Geweigerd)
{
    public int Gelezen => Nieuw + Bijwerken + Ongewijzigd + Twijfel + Geweigerd;

    public bool VerandertIets => Nieuw + Bijwerken > 0;

    public static Inleestelling operator +(Inleestelling telling, Rijuitkomst uitkomst) => uitkomst switch
    {
        Rijuitkomst.Nieuw => telling with { Nieuw = telling.Nieuw + 1 },
        Rijuitkomst.Bijwerken => telling with { Bijwerken = telling.Bijwerken + 1 },
        Rijuitkomst.Ongewijzigd => telling with { Ongewijzigd = telling.Ongewijzigd + 1 },
        Rijuitkomst.Twijfel => telling with { Twijfel = telling.Twijfel + 1 },
        _ => telling with { Geweigerd = telling.Geweigerd + 1 },
    };
}
