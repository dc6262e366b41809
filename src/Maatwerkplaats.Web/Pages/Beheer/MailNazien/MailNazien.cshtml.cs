using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Post;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.MailNazien;

/// <summary>Hoe het met de uitgaande mail staat; wat niet lukte opnieuw aanbieden, en hoe lang verzonden mail blijft.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class MailNazienModel(Mailstand stand, Inrichtingdienst dienst, Mailkeuze keuze, TimeProvider klok) : BeheerPagina
{
    [BindProperty]
    public MailNazienInvoer Invoer { get; set; } = new();

    public Mailoverzicht Mail { get; private set; } = null!;

    public int MeestePogingen => UitgaandeMail.MeestePogingen;

    /// <summary>Deze installatie kan mail versturen.</summary>
    public bool IsIngesteld => keuze.IsIngesteld;

    /// <summary>Hoe lang de oudste wachtende mail wacht, in woorden.</summary>
    public string? Sinds => Mail.WachtSinds is not { } begin ? null : (klok.Nu() - begin) switch
    {
        { TotalMinutes: < 2 } => "zojuist klaargezet",
        { TotalHours: < 2 } duur => $"oudste: {duur.TotalMinutes:0} minuten",
        { TotalDays: < 2 } duur => $"oudste: {duur.TotalHours:0} uur",
        var duur => $"oudste: {duur.TotalDays:0} dagen",
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Mail, ct);
        Invoer.Dagen = Mail.Bewaardagen;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Bewaar(() => dienst.BewaarMail(Gebruiker, Invoer.Dagen!.Value, Opdracht, ct)))
        {
            TempData.Meld("De bewaartijd is opgeslagen.");
            return Redirect("/beheer/mail");
        }

        await Laad(ct);
        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostOpnieuwAsync(CancellationToken ct)
    {
        await dienst.BiedMailOpnieuwAan(Gebruiker, Toevoeging, ct);
        TempData.Meld("De mail is opnieuw aangeboden.");
        return Redirect("/beheer/mail");
    }

    private async Task Laad(CancellationToken ct) => Mail = await stand.Lees(Gebruiker, ct);
}
