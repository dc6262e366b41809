using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Signalen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Themas.Voorstellen;

/// <summary>Wat volgens de computer een thema kan zijn, en wat voor het eerst voorkomt. Een mens beslist.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class VoorstellenModel(Themavoorstellen voorstellen, Lijstenbron bron) : MaatwerkPagina
{
    public Core.Themas.Voorstellen Gevonden { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Gevonden = await voorstellen.Zoek(Gebruiker, ct);
    }

    /// <summary>Haalt terug wat terzijde lag.</summary>
    public async Task<IActionResult> OnPostAsync(Guid voorstel, CancellationToken ct)
    {
        await voorstellen.HaalTerug(Gebruiker, voorstel, ct);
        TempData.Meld("Het voorstel staat er weer bij.");
        return Redirect("/themas/voorstellen");
    }

    /// <summary>De bindende woorden, of het eerste signaal als die er niet zijn.</summary>
    public static string Titel(Getoondvoorstel voorstel) =>
        voorstel.Woorden.Length > 0 ? char.ToUpperInvariant(voorstel.Woorden[0]) + voorstel.Woorden[1..] : Signaalbeschrijving.Kop(voorstel.Signalen[0].Signaal);

    /// <summary>Naam van de plek op de bladzijde.</summary>
    public static string Plek(Getoondvoorstel voorstel) => $"v-{voorstel.Id:N}";
}
