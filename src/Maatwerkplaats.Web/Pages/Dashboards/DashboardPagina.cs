using Maatwerkplaats.Core.Dashboards;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Casussen.Overzien;
using Maatwerkplaats.Web.Pages.Verantwoording;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Dashboards;

/// <summary>Een bladzijde met een dashboard: dezelfde toegang, dezelfde verwijzingen naar waar een getal uit komt.</summary>
[Authorize(Policy = Beleid.Verantwoording)]
[EnableRateLimiting(Limieten.Zoeken)]
public abstract class DashboardPagina(Dashboardlezer lezer) : MaatwerkPagina
{
    /// <summary>Welk dashboard, met kleine letters; leeg voor dat van de eigen rol.</summary>
    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Soort { get; set; }

    public Dashboard Dashboard { get; private set; } = null!;

    public static string Adres(Dashboardsoort soort) => $"/dashboard/{soort.ToString().ToLowerInvariant()}";

    /// <summary>De bladzijde waar een getal uit komt, over dezelfde perioden.</summary>
    public string Bron(Kerncijfer cijfer)
    {
        if (cijfer.Adres is not null)
        {
            return cijfer.Adres;
        }

        var (nu, toen) = (Dashboard.Perioden.Nu.Periode, Dashboard.Perioden.Toen.Periode);
        var keuze = Dashboard.IsBeschermd
            ? new CijferInvoer { Jaar = nu.Van!.Value.Year, VergelijkJaar = toen.Van!.Value.Year >= Cijferjaar.Eerste ? toen.Van.Value.Year : null }
            : new CijferInvoer { Van = nu.Van, Tot = nu.Tot, VergelijkVan = toen.Van, VergelijkTot = toen.Tot };
        return $"/verantwoording/{cijfer.Tabel}{keuze.Zoekreeks()}";
    }

    /// <summary>De casussen achter een getal, in de werklijst; leeg voor wie ze niet mag zien of als er geen zijn.</summary>
    public string? Casussen(Kerncijfer cijfer) =>
        Dashboard.IsBeschermd || cijfer.Rij is null || cijfer.Tabel is null || cijfer.Nu is not > 0 ? null
        : "/casussen" + new CijferverwijzingInvoer(cijfer.Tabel, cijfer.Rij, new(Dashboard.Perioden.Nu.Periode)).Zoekreeks();

    /// <returns>Of er zo'n dashboard is voor deze lezer.</returns>
    protected async Task<bool> Laad(CancellationToken ct)
    {
        var mijn = DashboardToegang.Soorten(Gebruiker);
        if (mijn.Count == 0 || (Soort is not null && !mijn.Any(IsGevraagd)))
        {
            return false;
        }

        Dashboard = await lezer.Lees(Gebruiker, Soort is null ? mijn[0] : mijn.First(IsGevraagd), ct);
        return true;
    }

    /// <summary>Een getal zoals het op het scherm staat.</summary>
    public static string Toon(Kerncijfer cijfer, int? waarde) => waarde switch
    {
        null => "–",
        1 when cijfer.Soort == Cijfersoort.Werkdagen => "1 werkdag",
        { } w => cijfer.Soort switch { Cijfersoort.Aandeel => $"{w}%", Cijfersoort.Werkdagen => $"{w:N0} werkdagen", _ => $"{w:N0}" },
    };

    private bool IsGevraagd(Dashboardsoort soort) => soort.ToString().Equals(Soort, StringComparison.OrdinalIgnoreCase);
}
