namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Hoe een datum of tijd geschreven wordt.</summary>
public enum Tijdvorm
{
    /// <summary>22 november 2026</summary>
    Datum,

    /// <summary>22-11-2026, voor tabellen.</summary>
    Kort,

    /// <summary>22 november 2026 om 14:03</summary>
    Moment,

    /// <summary>14:03</summary>
    Tijd,
}
