using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>
/// Toestemming om over iemand te vertellen (AVG artikel 7: aantoonbaar, specifiek, en even gemakkelijk in te trekken als te geven).
/// Wie het is, staat versleuteld in het gesloten dossier (<see cref="Toestemmer"/>).
/// </summary>
/// <param name="Kring">Wie het verhaal mag lezen.</param>
/// <param name="Op">De dag waarop de toestemming is gegeven.</param>
/// <param name="Hoe">Hoe zij is gegeven.</param>
/// <param name="IngetrokkenOp">De dag waarop zij is ingetrokken; leeg zolang zij geldt.</param>
public sealed record Verhaaltoestemming(
    Guid Id, Vertelrol Rol, Verhaalkring Kring, DateOnly Op, ToestemmingWijze Hoe, DateOnly? IngetrokkenOp = null, ToestemmingWijze? IngetrokkenHoe = null)
{
    public bool IsGeldig => IngetrokkenOp is null;
}

/// <summary>De naam bij een toestemming; alleen versleuteld bewaard.</summary>
/// <param name="Toestemming">Sleutel van de <see cref="Verhaaltoestemming"/>.</param>
public sealed record Toestemmer(Guid Toestemming, string Naam, Vertelrol Rol);

/// <summary>Wie iemand in een verhaal is.</summary>
public enum Vertelrol
{
    [Display(Name = "Cliënt")] Client,
    [Display(Name = "Partner of familie")] Naaste,
    [Display(Name = "Collega")] Collega,
    [Display(Name = "Werkgever")] Werkgever,
    [Display(Name = "Iemand anders")] Ander,
}

/// <summary>Hoe ver een verhaal mag gaan.</summary>
public enum Verhaalkring
{
    [Display(Name = "Alleen collega's van de organisatie")] Collegas,

    /// <summary>Ook zonder inloggen, als een beheerder de casusprudentie openbaar maakte.</summary>
    [Display(Name = "Iedereen, ook buiten de organisatie")] Iedereen,
}

internal static class Vertelrollen
{
    /// <summary>Het label dat in de tekst voor de naam in de plaats komt.</summary>
    public static string Rollabel(this Vertelrol rol) => rol switch
    {
        Vertelrol.Client => "klant",
        Vertelrol.Naaste => "naaste",
        Vertelrol.Collega => "medewerker",
        Vertelrol.Werkgever => "werkgever",
        _ => "persoon",
    };
}
