namespace Maatwerkplaats.Web.Pages.Solvetafels;

/// <summary>De naam van een solvetafel.</summary>
public sealed class NaamInvoer
{
    public string? Naam { get; set; }
}
