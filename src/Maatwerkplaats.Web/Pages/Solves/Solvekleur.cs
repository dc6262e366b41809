using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Solves;

/// <summary>De kleur die bij een stand hoort; staat altijd bij het woord zelf.</summary>
internal static class Solvekleur
{
    public static Soort Kleur(this Solvestand stand) => stand switch
    {
        Solvestand.Aangedragen => Soort.Neutraal,
        Solvestand.Opgelost => Soort.Ok,
        Solvestand.GaatNietDoor => Soort.Waarschuwing,
        _ => Soort.Info,
    };
}
