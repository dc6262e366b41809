using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Wegen;

/// <summary>Een knelpunt wegen: eerst alleen, daarna te zien wat anderen vonden.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class WegenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : PuntPagina(lezer, dienst, bron, log, klok)
{
    [BindProperty]
    public WegenInvoer Invoer { get; set; } = WegenInvoer.Van(null);

    /// <summary>Wat deze gebruiker zelf al vond.</summary>
    public Weegblad? Eigen => Knelpunt.Weegbladen.FirstOrDefault(b => b.Wie.Is(Gebruiker.Id));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer = WegenInvoer.Van(Eigen);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Invoer.VulAan();
        return Verwerk(r => r.Weeg(Id, Invoer.AlsWaarden(), Invoer.Toelichting), "Je weging is bewaard.", $"/punten/{Id}/wegen", ct);
    }

    public static string? Uitleg(Weegpunt punt) => typeof(Weegpunt).GetField(punt.ToString())!.GetCustomAttribute<DisplayAttribute>()?.Description;
}
