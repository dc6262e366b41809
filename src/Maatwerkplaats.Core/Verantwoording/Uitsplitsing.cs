using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Verantwoording.Tabellen;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Waarnaar cijfers uit te splitsen zijn. Elke casus heeft van elk hoogstens één waarde.</summary>
public enum Uitsplitsing
{
    [Display(Name = "Maatwerkplaats")] Werkplaats,
    [Display(Name = "wet")] Wet,
    [Display(Name = "onderdeel van de inbrenger")] Onderdeel,
}

/// <summary>De waarden van een uitsplitsing, en welke een casus heeft.</summary>
internal static class Uitsplitsingen
{
    public static Rijboom Boom(Uitsplitsing soort, Telwoorden woorden) => new(soort switch
    {
        Uitsplitsing.Werkplaats => woorden.Lijsten.Werkplaatsen.Select(w => new Tabelrij(w.Code, w.Naam)),
        Uitsplitsing.Wet => Wetten.Groepen(woorden),
        _ => Inbrengers.OnderdeelRijen(woorden),
    });

    /// <summary>Leeg als het niet bekend is.</summary>
    public static string? Waarde(Uitsplitsing soort, Feit feit, Telwoorden woorden) => soort switch
    {
        Uitsplitsing.Werkplaats => feit.Werkplaats,
        Uitsplitsing.Wet => Wetten.Groep(feit, woorden),
        _ => Inbrengers.Onderdeel(feit, woorden),
    };
}
