namespace Maatwerkplaats.Web.Pages.Oefenen.Vergelijken;

/// <summary>Wat iemand van de oefening meeneemt.</summary>
public sealed class VergelijkenInvoer
{
    public string? Meegenomen { get; set; }
}
