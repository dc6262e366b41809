using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>De stappen van een oefening, op volgorde: eerst van drie kanten kijken, dan pas een andere weg en een besluit.</summary>
public enum Oefenstap
{
    [Display(Name = "Juridisch")] Juridisch,
    [Display(Name = "Financieel-economisch")] Economisch,
    [Display(Name = "Sociaal-maatschappelijk")] Maatschappelijk,
    [Display(Name = "Een andere weg")] Weg,
    [Display(Name = "Jouw besluit")] Besluit,
}

/// <summary>Wat bij een stap hoort.</summary>
public static class Oefenstappen
{
    public static readonly IReadOnlyList<Oefenstap> Alle = Enum.GetValues<Oefenstap>();

    /// <summary>Het perspectief van deze stap; leeg bij de andere.</summary>
    public static Perspectief? Perspectief(this Oefenstap stap) => stap switch
    {
        Oefenstap.Juridisch => Casussen.Perspectief.Juridisch,
        Oefenstap.Economisch => Casussen.Perspectief.Economisch,
        Oefenstap.Maatschappelijk => Casussen.Perspectief.Maatschappelijk,
        _ => null,
    };

    /// <summary>De stap zoals die in een adres staat.</summary>
    public static string Adres(this Oefenstap stap) => stap.ToString().ToLowerInvariant();

    /// <returns>Leeg als er geen stap zo heet.</returns>
    public static Oefenstap? Lees(string adres) => Alle.Where(s => s.Adres() == adres).Select(s => (Oefenstap?)s).FirstOrDefault();

    /// <summary>De volgende stap; leeg na de laatste.</summary>
    public static Oefenstap? Volgend(this Oefenstap stap) => stap == Alle[^1] ? null : stap + 1;
}
