namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Hoe breed een invoer is: de breedte zegt iets over het verwachte antwoord.</summary>
public enum Veldbreedte
{
    Vol,
    Middel,
    Kort,
}
