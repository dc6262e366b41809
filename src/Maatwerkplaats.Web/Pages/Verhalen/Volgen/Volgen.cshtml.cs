using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Api;
using Maatwerkplaats.Web.Pages.Casusprudentie;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.Volgen;

/// <summary>De verhalen als Atom-feed; wat is ingetrokken, staat er als verwijderd.</summary>
public sealed class FeedModel(Verhalenlezer lezer, TimeProvider klok) : RegisterPagina
{
    private const int InFeed = 50;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var verhalen = await lezer.Wijzigingen(Bezoeker, InFeed, ct);
        return Content(
            Atomfeed.Schrijf(new("Verhalen van de Maatwerkplaats", "/verhalen/feed", "/verhalen"), [.. verhalen.Select(Ingang)], $"{Request.Scheme}://{Request.Host}{Request.PathBase}", klok.Nu()),
            $"{Atomfeed.Inhoudstype}; charset=utf-8");
    }

    private static Atomingang Ingang(GelezenVerhaal verhaal) => new(
        $"/verhalen/{verhaal.Nummer}", verhaal.Inhoud?.Titel ?? "", verhaal.Inhoud?.Maatwerkplaats ?? "", verhaal.Inhoud?.Begin ?? "", verhaal.GepubliceerdOp, verhaal.GewijzigdOp, verhaal.Inhoud is null);
}
