using Maatwerkplaats.Core.Dashboards;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Verantwoording.Uitvoeren;
using Maatwerkplaats.Web.Toezicht;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Dashboards.Uitvoeren;

/// <summary>Een dashboard als Excel of csv, met definities en verloop. Wat op het scherm verborgen is, is het hier ook; de uitvoer staat in het inzagelog.</summary>
public sealed class UitvoerenModel(Dashboardlezer lezer, Inzagelog log) : DashboardPagina(lezer)
{
    private const string Verborgen = "verborgen";

    /// <param name="vorm">xlsx of csv.</param>
    public async Task<IActionResult> OnGetAsync(string? vorm, CancellationToken ct)
    {
        if (!await Laad(ct))
        {
            return NotFound();
        }

        var rijen = Maak(Dashboard);
        var naam = Dashboard.Soort.ToString().ToLowerInvariant();
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, reden: $"dashboard {naam}, {rijen.Count - 1} regels");
        return vorm == "xlsx"
            ? File(Rekenblad.Schrijf("Dashboard", rijen), Rekenblad.Soort, $"dashboard-{naam}.xlsx")
            : File(Csv.Schrijf(rijen.Select(r => (IReadOnlyList<string?>)[.. r.Select(c => c?.ToString())])), "text/csv; charset=utf-8", $"dashboard-{naam}.csv");
    }

    /// <summary>Eén rij per getal en periode, de kop voorop.</summary>
    private static List<IReadOnlyList<object?>> Maak(Dashboard dashboard)
    {
        List<IReadOnlyList<object?>> rijen = [["doel", "vraag", "wat", "periode", "getal", "over", "definitie"]];
        foreach (var cijfer in dashboard.Cijfers)
        {
            var doel = cijfer.Doel.Label();
            rijen.Add([doel, cijfer.Vraag, Eenheid(cijfer), cijfer.Adres is null ? dashboard.Perioden.Nu.Naam : "nu", cijfer.IsVerborgen ? Verborgen : cijfer.Nu, cijfer.Over, cijfer.Definitie]);
            if (cijfer.Toen is not null)
            {
                rijen.Add([doel, cijfer.Vraag, Eenheid(cijfer), cijfer.Adres is null ? dashboard.Perioden.Toen.Naam : "ervoor", cijfer.Toen, null, cijfer.Definitie]);
            }

            rijen.AddRange(cijfer.Verloop.Select(IReadOnlyList<object?> (p) => [doel, cijfer.Vraag, Eenheid(cijfer), $"verloop: {p.Periode}", p.Waarde, null, cijfer.Definitie]));
        }

        return rijen;
    }

    private static string Eenheid(Kerncijfer cijfer) => cijfer.Soort switch { Cijfersoort.Aandeel => "procent", Cijfersoort.Werkdagen => "werkdagen", _ => "aantal" };
}
