using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Bijeenkomen;

/// <summary>Eén bijeenkomst: de vragen, de werkvormen stap voor stap, en notities die alleen de groep leest.</summary>
public sealed class BijeenkomenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : BijeenkomstPagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public NotitieInvoer Invoer { get; set; } = new();

    public IEnumerable<GelezenGroepsnotitie> Notities => Gelezen.Notities.Where(n => n.Bijeenkomst == Volgnummer);

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ct);

    public async Task<IActionResult> OnPostNoteerAsync(CancellationToken ct)
    {
        await Laad(ct);
        return await Verwerk(o => Dienst.Noteer(Gebruiker, Nummer, Volgnummer, Invoer.Tekst, o, ct), "Je notitie staat erbij. Alleen de groep leest haar.", $"{Bijeenkomstadres}#notities", ct);
    }

    public async Task<IActionResult> OnPostWegAsync(Guid notitie, CancellationToken ct)
    {
        await Laad(ct);
        Kies("");
        return await Verwerk(o => Dienst.Doe(Gebruiker, Nummer, o, g => g.HaalNotitieWeg(notitie), ct), "De notitie is weg.", $"{Bijeenkomstadres}#notities", ct);
    }
}

/// <summary>Een notitie voor de groep.</summary>
public sealed class NotitieInvoer
{
    public string? Tekst { get; set; }
}
