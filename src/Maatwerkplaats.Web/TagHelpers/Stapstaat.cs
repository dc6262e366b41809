namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Of een fase geweest is, nu loopt of nog komt.</summary>
public enum Stapstaat
{
    Open,
    Huidig,
    Klaar,
}
