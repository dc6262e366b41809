using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Waar iemand tijd aan besteedde.</summary>
public enum Tijdplaats
{
    /// <summary>Niet bij een casus, sessie of tafel.</summary>
    [Display(Name = "Algemeen")] Los,
    [Display(Name = "Casus")] Casus,
    [Display(Name = "Maatwerksessie")] Sessie,
    [Display(Name = "Solvetafel")] Solvetafel,
}

/// <summary>Eén plek om tijd bij te schrijven, bijvoorbeeld een casus.</summary>
/// <param name="Nummer">Nummer voor mensen, bijvoorbeeld MWP-2026-0042; leeg als het nergens bij hoort.</param>
public sealed record Tijdplek(Tijdplaats Soort, string Nummer = "")
{
    public static readonly Tijdplek Los = new(Tijdplaats.Los);

    /// <summary>De soort werk die hier het meest voorkomt: die geldt bij één druk op de knop.</summary>
    public string Gewoonlijk => Soort switch
    {
        Tijdplaats.Casus => Tijdsoorten.Casus,
        Tijdplaats.Sessie => Tijdsoorten.Sessie,
        Tijdplaats.Solvetafel => Tijdsoorten.Solve,
        _ => Tijdsoorten.Overig,
    };

    /// <summary>Adres van de bladzijde; leeg als er geen is.</summary>
    public string Adres => Soort switch
    {
        Tijdplaats.Casus => $"/casussen/{Nummer}",
        Tijdplaats.Sessie => $"/sessies/{Nummer}",
        Tijdplaats.Solvetafel => $"/solvetafels/{Nummer}",
        _ => "",
    };
}

/// <summary>Codes uit de lijst van soorten werk waar de toepassing zelf naar verwijst. De rest bepaalt de inrichting.</summary>
public static class Tijdsoorten
{
    public const string Casus = "tijd-casus", Sessie = "tijd-sessie", Solve = "tijd-solve", Intervisie = "tijd-intervisie", Overig = "tijd-overig";
}
