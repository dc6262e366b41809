namespace Maatwerkplaats.Web.Pages.Themas;

/// <summary>Wat er van een thema in te vullen is; elk formulier gebruikt wat het nodig heeft.</summary>
public sealed class ThemaInvoer
{
    public string? Naam { get; set; }

    public string? Omschrijving { get; set; }

    /// <summary>Gekozen signalen.</summary>
    public List<Guid> Signalen { get; set; } = [];

    /// <summary>Ook de signalen uit het voorstel die te veel zijn om na te lopen.</summary>
    public bool MetRest { get; set; }

    public string? Reden { get; set; }

    public int? TerugBij { get; set; }

    /// <summary>Nummer van het thema om mee samen te voegen.</summary>
    public string? Met { get; set; }
}
