using System.Globalization;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.AspNetCore.Http.Extensions;

namespace Maatwerkplaats.Web.Pages.Verantwoording;

/// <summary>De gekozen cijfers zoals ze in het adres staan. Wie alleen cijfers ziet, kiest een jaar; een ander kiest dagen.</summary>
public sealed class CijferInvoer
{
    public int? Jaar { get; set; }

    public int? VergelijkJaar { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public DateOnly? VergelijkVan { get; set; }

    public DateOnly? VergelijkTot { get; set; }

    /// <inheritdoc cref="Cijferfilter.Werkplaats"/>
    public string? Werkplaats { get; set; }

    /// <inheritdoc cref="Cijferfilter.Wet"/>
    public string? Wet { get; set; }

    /// <inheritdoc cref="Cijferfilter.Onderdeel"/>
    public string? Onderdeel { get; set; }

    public bool Vergelijkt => VergelijkJaar is not null || VergelijkVan is not null || VergelijkTot is not null;

    public bool IsLeeg => Zoekreeks().Length == 0;

    public Cijferfilter AlsFilter(bool beschermd, DateOnly vandaag) =>
        Met(beschermd ? Cijferjaar.Periode(Jaar ?? Cijferjaar.Keuzes(vandaag)[0], vandaag) : new(Van, Tot));

    /// <summary>Dezelfde keuze over de andere periode; leeg als er niet wordt vergeleken.</summary>
    public Cijferfilter? AlsVergelijking(bool beschermd, DateOnly vandaag) =>
        !Vergelijkt ? null
        : !beschermd ? Met(new(VergelijkVan, VergelijkTot))
        : VergelijkJaar is { } jaar ? Met(Cijferjaar.Periode(jaar, vandaag)) : null;

    /// <summary>Alle keuzes als zoekreeks.</summary>
    public string Zoekreeks()
    {
        var reeks = new QueryBuilder();
        void Voeg(string naam, string? waarde)
        {
            if (!string.IsNullOrEmpty(waarde))
            {
                reeks.Add(naam, waarde);
            }
        }

        Voeg("jaar", Jaar?.ToString(CultureInfo.InvariantCulture));
        Voeg("van", Dag(Van));
        Voeg("tot", Dag(Tot));
        Voeg("werkplaats", Werkplaats);
        Voeg("wet", Wet);
        Voeg("onderdeel", Onderdeel);
        Voeg("vergelijkJaar", VergelijkJaar?.ToString(CultureInfo.InvariantCulture));
        Voeg("vergelijkVan", Dag(VergelijkVan));
        Voeg("vergelijkTot", Dag(VergelijkTot));
        return reeks.ToQueryString().ToString();
    }

    private Cijferfilter Met(Periode periode) => new(periode, Werkplaats, Wet, Onderdeel);

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
