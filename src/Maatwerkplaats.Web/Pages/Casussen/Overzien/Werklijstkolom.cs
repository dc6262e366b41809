using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Overzien;

/// <summary>De kolommen waaruit iemand kan kiezen. Nummer en titel staan er altijd.</summary>
public enum Werklijstkolom
{
    [Display(Name = "Stand")] Stand,
    [Display(Name = "Maatwerkplaats")] Werkplaats,
    [Display(Name = "Contactpersoon")] Contactpersoon,
    [Display(Name = "Wacht")] Wachttijd,
    [Display(Name = "Termijn")] Termijn,
    [Display(Name = "Inbrenger")] Inbrenger,
    [Display(Name = "Eigenaar")] Eigenaar,
    [Display(Name = "Wet")] Wet,
    [Display(Name = "Aangemeld")] Aangemeld,
    [Display(Name = "Gewijzigd")] Gewijzigd,
    [Display(Name = "Verder bij")] Doorverwijsplek,
}

/// <summary>Wat er over kolommen vastligt.</summary>
public static class Werklijstkolommen
{
    public static readonly IReadOnlyList<Werklijstkolom> Standaard =
        [Werklijstkolom.Stand, Werklijstkolom.Werkplaats, Werklijstkolom.Contactpersoon, Werklijstkolom.Wachttijd, Werklijstkolom.Termijn];

    /// <summary>De gekozen kolommen in vaste volgorde; wat niet (meer) bestaat telt niet mee.</summary>
    public static IReadOnlyList<Werklijstkolom> Lees(IReadOnlyList<string>? namen)
    {
        var gekozen = (namen ?? []).Select(n => Enum.TryParse<Werklijstkolom>(n, out var k) && Enum.IsDefined(k) ? k : (Werklijstkolom?)null)
            .OfType<Werklijstkolom>().Distinct().Order().ToArray();
        return gekozen.Length == 0 ? Standaard : gekozen;
    }

    /// <summary>De volgorde die bij een klik op de kolomkop hoort; leeg als er niet op te sorteren is.</summary>
    public static Werklijstvolgorde? Volgorde(this Werklijstkolom kolom) =>
        Enum.TryParse<Werklijstvolgorde>(kolom.ToString(), out var volgorde) ? volgorde : null;
}
