using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Toegang;

/// <summary>De gebruiker van dit verzoek.</summary>
public static class HuidigeGebruiker
{
    /// <exception cref="InvalidOperationException">Op een bladzijde die zonder aanmelden te zien is.</exception>
    public static Gebruiker Gebruiker(this HttpContext context) =>
        context.Features.Get<Gebruiker>() ?? throw new InvalidOperationException("Er is niemand aangemeld.");

    public static Gebruiker? GebruikerOfNiemand(this HttpContext context) => context.Features.Get<Gebruiker>();
}
