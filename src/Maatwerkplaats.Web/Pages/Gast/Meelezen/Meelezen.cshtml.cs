using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Gast.Meelezen;

/// <summary>Wat een gast ziet: de vraag, wat met externe partijen is gedeeld, en de eigen acties.</summary>
[AllowAnonymous]
public sealed class MeelezenModel(Gastdeur deur, Terugblikdienst terugblikken, Inzagelog log) : PageModel
{
    public Gastbezoek? Bezoek { get; private set; }

    /// <summary>De casus is afgerond en deze gast kan er nog op terugkijken.</summary>
    public bool MagTerugkijken { get; private set; }

    public IEnumerable<Notitie> Notities => Bezoek!.Casus.Notities.Where(n => Bezoek.Inzicht.MagLezen(n.Voor)).Reverse();

    public IEnumerable<Document> Documenten => Bezoek!.Casus.Documenten.Where(d => Bezoek.Inzicht.MagLezen(d.Voor)).Reverse();

    public IEnumerable<Actie> Acties => Bezoek!.Casus.Acties.Where(a => a.IsOpen && a.Wie == Bezoek.Deelnemer.Wie);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Bezoek = Gastcookie.Lees(Request) is { Length: > 0 } sleutel ? await deur.Herken(sleutel, ct) : null;
        if (Bezoek is null)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page();
        }

        MagTerugkijken = (await terugblikken.Open(Terugblikker.Van(Bezoek), ct)).Count > 0;
        await log.Leg(Bezoek.Organisatie, null, Gastnaam.Zonder(Bezoek.Deelnemer.Wie), InzageSoort.Bekeken, Bezoek.Casus.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Gastcookie.Lees(Request) is { Length: > 0 } sleutel)
        {
            await deur.Sluit(sleutel, ct);
        }

        Gastcookie.Wis(HttpContext);
        return Redirect("/gast");
    }
}
