using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Bekijken;

/// <summary>Eén groep: voor een lid de bijeenkomsten en vragen, voor een ander alleen wie erin zit.</summary>
public sealed class BekijkenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : IntervisiePagina(lezer, dienst, log, klok)
{
    private readonly Inzagelog _log = log;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (Gelezen.Groep is { } groep)
        {
            await _log.Leg(Gebruiker, InzageSoort.IntervisieBekeken, groep.Id);
        }
    }

    public Task<IActionResult> OnPostSluitAanAsync(CancellationToken ct) => Verwerk(o => Dienst.SluitAan(Gebruiker, Nummer, o, ct), "Je zit nu in de groep.", Adres, ct);

    public Task<IActionResult> OnPostGaWegAsync(CancellationToken ct) => Verwerk(o => Dienst.Doe(Gebruiker, Nummer, o, g => g.GaWeg(), ct), "Je bent uit de groep. Sluit aan bij een andere groep als je wilt.", "/intervisie", ct);

    protected override async Task Laad(CancellationToken ct) => Gelezen = await Lezer.Lees(Gebruiker, Nummer, ct);
}
