using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Web.Pages.Solvetafels;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Beginnen;

/// <summary>Een intervisiegroep of het verbindingsteam beginnen.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class BeginnenModel(Intervisiedienst dienst) : MaatwerkPagina
{
    [BindProperty]
    public NaamInvoer Invoer { get; set; } = new();

    [BindProperty]
    public Groepsoort Soort { get; set; } = Groepsoort.Intervisie;

    public bool MagVerbindingsteam => IntervisieToegang.Mag(Gebruiker, null, IntervisieRecht.VerbindingsteamBeginnen);

    public void OnGet() => IntervisieToegang.Eis(Gebruiker, null, IntervisieRecht.Beginnen);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var nummer = "";
        if (!ModelState.IsValid || !await Probeer(async () => nummer = await dienst.Begin(Gebruiker, Invoer.Naam, Soort, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De groep is er. Vertel het collega's van andere plaatsen: zij sluiten zelf aan.");
        return Redirect($"/intervisie/{nummer}");
    }
}
