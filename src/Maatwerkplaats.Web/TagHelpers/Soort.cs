namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>De betekenis die een kleur draagt; staat altijd samen met tekst.</summary>
public enum Soort
{
    Neutraal,
    Info,
    Ok,
    Waarschuwing,
    Gevaar,
}
