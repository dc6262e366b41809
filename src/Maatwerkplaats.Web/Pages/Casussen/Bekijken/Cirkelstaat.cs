using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Casussen.Bekijken;

/// <summary>Hoe de cirkel van een casus eruitziet: de score van de gekozen weg, of zolang die er niet is of er gewogen is.</summary>
public static class Cirkelstaat
{
    public static Perspectiefstaat Van(CasusStaat casus, Perspectief perspectief) =>
        !casus.Weging.IsGewogen(perspectief) ? Perspectiefstaat.Leeg
        : casus.Besluit?.Alternatief is { } weg && casus.Weging.ScoreVan(weg, perspectief) is { } score ? AlsStaat(score)
        : Perspectiefstaat.Bezig;

    private static Perspectiefstaat AlsStaat(Score score) => score switch
    {
        Score.Onvoldoende => Perspectiefstaat.Onvoldoende,
        Score.Voldoende => Perspectiefstaat.Voldoende,
        _ => Perspectiefstaat.Goed,
    };
}
