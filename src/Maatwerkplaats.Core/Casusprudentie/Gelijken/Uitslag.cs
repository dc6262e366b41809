using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Casusprudentie.Gelijken;

/// <summary>Waar een gewogen casus op uitkwam, in de drie smaken waarin gelijke gevallen te vergelijken zijn.</summary>
public enum Uitslag
{
    [Display(Name = "Toegekend")] Toegekend,
    [Display(Name = "Niet toegekend")] NietToegekend,

    /// <summary>Geen overeenstemming, of de uitkomst is niet bekend: zegt niets over wat gelijk is.</summary>
    [Display(Name = "Uitkomst onbekend")] Onbekend,
}

/// <summary>Leest de uitslag af van een besluit of van wat er is gepubliceerd.</summary>
public static class Uitslagen
{
    public static Uitslag Van(Oordeel? oordeel) => oordeel switch
    {
        Oordeel.Maatwerk => Uitslag.Toegekend,
        Oordeel.GeenMaatwerk => Uitslag.NietToegekend,
        _ => Uitslag.Onbekend,
    };

    /// <summary>Het oordeel van het besluit; staat dat er niet bij (ouder of ingelezen), dan wat het de cliënt opleverde.</summary>
    public static Uitslag Van(Uitspraakinhoud inhoud) =>
        Enum.TryParse<Oordeel>(inhoud.Oordeel, ignoreCase: true, out var oordeel) ? Van(oordeel) : inhoud.Uitkomst switch
        {
            "opgelost" or "deels" or "geheelofdeels" => Uitslag.Toegekend,
            "niet" => Uitslag.NietToegekend,
            _ => Uitslag.Onbekend,
        };
}
