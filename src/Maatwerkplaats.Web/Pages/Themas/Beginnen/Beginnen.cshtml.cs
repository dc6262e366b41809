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
public sealed class BeginnenModel(Themadienst dienst, Themavoorstellen voorstellen, Signaallijst lijst, Signaalgelijken gelijken, Lijstenbron bron) : MaatwerkPagina
{
    [BindProperty]
    public ThemaInvoer Invoer { get; set; } = new();

    /// <summary>Het signaal waarmee iemand begon.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Signaal { get; set; }

    /// <summary>Het voorstel van de computer waarmee iemand begon.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Voorstel { get; set; }

    /// <summary>Zoveel signalen van het voorstel horen er ook duidelijk bij, en zijn te veel om na te lopen.</summary>
    public int Rest { get; private set; }

    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var gekozen = await Gekozen(ct);
        await Laad(gekozen, ct);
        Invoer.Signalen = Signaal is { } id ? [id] : [.. gekozen?.Leden ?? []];
        Invoer.MetRest = Rest > 0;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (nummer, gekozen) = ("", await Gekozen(ct));
        IReadOnlyList<Guid> signalen = Invoer.MetRest && gekozen is not null ? [.. Invoer.Signalen, .. await NogVrij(gekozen.Rest, ct)] : Invoer.Signalen;
        if (!ModelState.IsValid || !await Probeer(async () => nummer = await dienst.Begin(Gebruiker, Invoer.Naam, Invoer.Omschrijving, signalen, new(HandelingId), ct)))
        {
            await Laad(gekozen, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het thema is begonnen.");
        return Redirect($"/themas/{nummer}");
    }

    private async Task<GekozenVoorstel?> Gekozen(CancellationToken ct) => Voorstel is { } id ? await voorstellen.Een(Gebruiker, id, ct) : null;

    // Sinds de nacht kan een signaal bij een ander thema zijn gekomen.
    private async Task<IEnumerable<Guid>> NogVrij(IReadOnlyList<Guid> ids, CancellationToken ct) =>
        (await lijst.Van(Gebruiker, ids, ct)).Where(s => s.Thema is null && s.DubbelVan is null).Select(s => s.Id);

    private async Task Laad(GekozenVoorstel? gekozen, CancellationToken ct)
    {
        Rest = gekozen?.Rest.Count ?? 0;
        var lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        var signalen = Signaal is { } id ? await MetGelijken(id, ct)
            : gekozen is not null ? await lijst.Van(Gebruiker, [.. gekozen.Leden, .. gekozen.Twijfels], ct)
            : (await lijst.Lees(Gebruiker, new(Thema: Themakeuze.Zonder), null, ct: ct)).Signalen;
        Keuzes = [.. signalen.Where(s => s.Thema is null && s.DubbelVan is null).Select(s => new KeuzeMetUitleg(Signaalbeschrijving.Kop(s), s.Id.ToString(), $"{lijsten.Label(s.Inhoud.Bron)}, {s.Inhoud.Datum:d MMMM yyyy}{(gekozen?.Twijfels.Contains(s.Id) == true ? ", twijfelachtig" : "")}"))];
    }

    private async Task<IReadOnlyList<Signaalregel>> MetGelijken(Guid id, CancellationToken ct)
    {
        var signaal = await lijst.Een(Gebruiker, id, ct);
        var erop = await gelijken.Zoek(Gebruiker.Organisatie, $"{signaal.Inhoud.Tekst}\n{signaal.Inhoud.VoorWie}\n{signaal.Inhoud.Gevolg}", id, 20, ct);
        return [signaal, .. await lijst.Van(Gebruiker, [.. erop.Select(g => g.Id)], ct)];
    }
}
