namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Hoeveel nadruk een knop krijgt; één primaire per formulier.</summary>
public enum Knopsoort
{
    Primair,
    Secundair,
    Subtiel,
    Gevaar,
}
