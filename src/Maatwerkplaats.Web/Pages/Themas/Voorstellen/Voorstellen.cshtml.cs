using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
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

    /// <summary>Het adres om van een voorstel een thema te maken; wat twijfelachtig is, gaat niet vanzelf mee.</summary>
    public static string Adres(Themavoorstel voorstel) =>
        "/themas/nieuw?" + string.Join('&', voorstel.Signalen.Take(60).Select(s => $"{(s.IsTwijfelachtig ? "Misschien" : "Met")}={s.Signaal.Id}"));
}
