using Maatwerkplaats.Core.Netwerk.Organisaties;

namespace Maatwerkplaats.Web.Pages.Netwerk.OrganisatieToevoegen;

/// <summary>Een andere organisatie, zoals ingevuld.</summary>
public sealed class OrganisatieInvoer
{
    public string? Naam { get; set; }

    public string? Soort { get; set; }

    public string? Werkgebied { get; set; }

    public string? Ingang { get; set; }

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    public string? WatDelen { get; set; }

    public string? Grondslag { get; set; }

    public DateOnly? GeldigTot { get; set; }

    public static OrganisatieInvoer Van(Buitenorganisatie o) => new()
    {
        Naam = o.Naam,
        Soort = o.Soort,
        Werkgebied = o.Werkgebied,
        Ingang = o.Ingang,
        Telefoon = o.Telefoon,
        Email = o.Email,
        WatDelen = o.WatDelen,
        Grondslag = o.Grondslag,
        GeldigTot = o.GeldigTot,
    };

    public Organisatiegegevens AlsGegevens() => new(Naam, Soort, Werkgebied, Ingang, Telefoon, Email, WatDelen, Grondslag, GeldigTot);
}
