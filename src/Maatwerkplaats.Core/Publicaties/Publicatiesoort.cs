using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Wat er van een casus wordt gemaakt. Beide gaan langs dezelfde poort en hebben elk een eigen tekst.</summary>
public enum Publicatiesoort
{
    [Display(Name = "Casusprudentie")] Casusprudentie,
    [Display(Name = "Verhaal")] Verhaal,
}

/// <summary>Welke tekst waar thuishoort.</summary>
public static class Publicatiesoorten
{
    /// <summary>De delen van een verhaal die er allemaal moeten zijn.</summary>
    public static IReadOnlyList<Publicatieveld> Verhaaldelen { get; } =
        [Publicatieveld.Wie, Publicatieveld.Misging, Publicatieveld.Gewogen, Publicatieveld.Gebeurde, Publicatieveld.Nu];

    /// <summary>De teksten die bij deze soort horen, in leesvolgorde.</summary>
    public static IReadOnlyList<Publicatieveld> Velden(this Publicatiesoort soort) => soort == Publicatiesoort.Verhaal
        ? [Publicatieveld.Titel, .. Verhaaldelen, Publicatieveld.Beeldtekst]
        : [.. Enum.GetValues<Publicatieveld>().Where(v => v <= Publicatieveld.Kernwoorden)];

    /// <summary>Het adres van de tekst, onder dat van de casus.</summary>
    public static string Adres(this Publicatiesoort soort, string casus) => $"/casussen/{casus}/{(soort == Publicatiesoort.Verhaal ? "verhaal" : "casusprudentie")}";
}
