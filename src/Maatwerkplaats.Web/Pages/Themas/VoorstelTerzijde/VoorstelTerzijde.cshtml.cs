using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Themas.VoorstelTerzijde;

/// <summary>Een voorstel van de computer terzijde leggen, met waarom en wanneer het terugkomt.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class VoorstelTerzijdeModel(Themavoorstellen voorstellen, Signaallijst lijst) : MaatwerkPagina
{
    /// <summary>Zoveel signalen erbij is meer dan toeval, en vroeg genoeg.</summary>
    private const int GewoneGroei = 3;

    [BindProperty(SupportsGet = true)]
    public Guid Voorstel { get; set; }

    [BindProperty]
    public ThemaInvoer Invoer { get; set; } = new();

    public int Aantal { get; private set; }

    public IReadOnlyList<Signaalregel> Signalen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Invoer.TerugBij = GewoneGroei;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !await Probeer(() => voorstellen.LegTerzijde(Gebruiker, Voorstel, Invoer.Reden, Invoer.TerugBij, ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het voorstel ligt terzijde.");
        return Redirect("/themas/voorstellen");
    }

    private async Task Laad(CancellationToken ct)
    {
        var gekozen = await voorstellen.Een(Gebruiker, Voorstel, ct);
        Aantal = gekozen.Aantal;
        Signalen = await lijst.Van(Gebruiker, [.. gekozen.Leden.Concat(gekozen.Twijfels).Take(Themavoorstellen.GetoondeLeden)], ct);
    }
}
