using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Post;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Berichten.Voorkeuren;

/// <summary>Per soort bericht kiezen: in het systeem, per mail, allebei of niet.</summary>
public sealed class VoorkeurenModel(Voorkeurenboek boek, Mailkeuze mail) : MaatwerkPagina
{
    public static readonly IReadOnlyList<SelectListItem> Wegen =
        [new("Hier, bij Berichten", VoorkeurenInvoer.Systeem), new("Per mail", VoorkeurenInvoer.Mail)];

    [BindProperty]
    public VoorkeurenInvoer Invoer { get; set; } = new();

    public bool MailWerkt => mail.IsIngesteld;

    public async Task OnGetAsync(CancellationToken ct) => Invoer = VoorkeurenInvoer.Van(await boek.Lees(Gebruiker, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await boek.Bewaar(Gebruiker, Invoer.AlsKeuzes(), ct);
        TempData.Meld("Je voorkeuren zijn bewaard.");
        return Redirect("/berichten/voorkeuren");
    }
}
