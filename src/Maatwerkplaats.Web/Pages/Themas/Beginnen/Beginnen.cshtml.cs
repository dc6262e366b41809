using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Pages.Signalen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Themas.Beginnen;

/// <summary>Een thema met de hand beginnen, vanuit een signaal met wat erop lijkt of vanuit de nieuwste signalen.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class BeginnenModel(Themadienst dienst, Signaallijst lijst, Signaalgelijken gelijken, Lijstenbron bron) : MaatwerkPagina
{
    [BindProperty]
    public ThemaInvoer Invoer { get; set; } = new();

    /// <summary>Het signaal waarmee iemand begon.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Signaal { get; set; }

    /// <summary>Signalen uit een voorstel die meteen zijn aangevinkt.</summary>
    [BindProperty(SupportsGet = true)]
    public List<Guid> Met { get; set; } = [];

    /// <summary>Signalen uit een voorstel die twijfelachtig zijn.</summary>
    [BindProperty(SupportsGet = true)]
    public List<Guid> Misschien { get; set; } = [];

    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Invoer.Signalen = Signaal is { } id ? [id] : Met;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var nummer = "";
        if (!ModelState.IsValid || !await Probeer(async () => nummer = await dienst.Begin(Gebruiker, Invoer.Naam, Invoer.Omschrijving, Invoer.Signalen, new(HandelingId), ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het thema is begonnen.");
        return Redirect($"/themas/{nummer}");
    }

    private async Task Laad(CancellationToken ct)
    {
        var lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        var signalen = Signaal is { } id ? await MetGelijken(id, ct)
            : Met.Count + Misschien.Count > 0 ? await lijst.Van(Gebruiker, [.. Met, .. Misschien], ct)
            : (await lijst.Lees(Gebruiker, new(Thema: Themakeuze.Zonder), null, ct: ct)).Signalen;
        Keuzes = [.. signalen.Where(s => s.Thema is null && s.DubbelVan is null).Select(s => new KeuzeMetUitleg(Signaalbeschrijving.Kop(s), s.Id.ToString(), $"{lijsten.Label(s.Inhoud.Bron)}, {s.Inhoud.Datum:d MMMM yyyy}{(Misschien.Contains(s.Id) ? ", twijfelachtig" : "")}"))];
    }

    private async Task<IReadOnlyList<Signaalregel>> MetGelijken(Guid id, CancellationToken ct)
    {
        var signaal = await lijst.Een(Gebruiker, id, ct);
        var erop = await gelijken.Zoek(Gebruiker.Organisatie, $"{signaal.Inhoud.Tekst}\n{signaal.Inhoud.VoorWie}\n{signaal.Inhoud.Gevolg}", id, 20, ct);
        return [signaal, .. await lijst.Van(Gebruiker, [.. erop.Select(g => g.Id)], ct)];
    }
}
