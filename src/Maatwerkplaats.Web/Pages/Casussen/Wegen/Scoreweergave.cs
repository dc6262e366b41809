using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Hoe een score en een perspectief er op het scherm uitzien.</summary>
public static class Scoreweergave
{
    public static Soort Soort(this Score score) => score == Score.Onvoldoende ? TagHelpers.Soort.Gevaar : TagHelpers.Soort.Ok;

    /// <summary>Hoe het perspectief in de cirkel staat, gezien vanuit één weg.</summary>
    public static Perspectiefstaat Stand(this Weging weging, Perspectief perspectief, Guid alternatief) =>
        !weging.IsGewogen(perspectief) ? Perspectiefstaat.Leeg : weging.ScoreVan(alternatief, perspectief) switch
        {
            Score.Onvoldoende => Perspectiefstaat.Onvoldoende,
            Score.Voldoende => Perspectiefstaat.Voldoende,
            Score.Goed => Perspectiefstaat.Goed,
            _ => Perspectiefstaat.Bezig,
        };
}
