using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Oefenen.Beginnen;

/// <summary>Een oefening beginnen met een gekozen casus, alleen of met een groep.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class BeginnenModel(Oefenkeuze keuze, Oefendienst dienst) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Nummer { get; set; }

    /// <summary>Code van een verzonnen oefencasus.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Oefencasus { get; set; }

    /// <summary>Komt van de bladzijde van de casusprudentie, waar de afloop al stond.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Gelezen { get; set; }

    [BindProperty]
    public BeginnenInvoer Invoer { get; set; } = new();

    public Oefenvoorstel Voorstel { get; private set; } = null!;

    public static IReadOnlyList<SelectListItem> Wijzen =>
    [
        new KeuzeMetUitleg("Alleen", BeginnenInvoer.Alleen, "Alleen jij ziet wat je schrijft."),
        new KeuzeMetUitleg("Met een groep", BeginnenInvoer.Groep, "Je krijgt een code voor je collega's. Ieder weegt eerst alleen; daarna zien jullie elkaars weging."),
    ];

    private Oefenbron Bron => new(Jaar, Nummer, Oefencasus);

    public async Task OnGetAsync(CancellationToken ct) => Voorstel = await keuze.Voorstel(Gebruiker, Bron, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Guid.Empty;
        if (await Probeer(async () => id = await dienst.Begin(Gebruiker, Bron, Invoer.Met == BeginnenInvoer.Groep, new(HandelingId), ct)))
        {
            return Redirect($"/oefenen/{id}");
        }

        await OnGetAsync(ct);
        return OpnieuwMetFouten();
    }
}
