namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Hoe ver de weging van één perspectief is, en hoe zij uitvalt.</summary>
public enum Perspectiefstaat
{
    Leeg,
    Bezig,
    Onvoldoende,
    Voldoende,
    Goed,
}
