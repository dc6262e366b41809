using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Aanhalen;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Rondom;

/// <summary>Wat er rondom een uitspraak is: of zij nog actueel is, waar zij is aangehaald, en wat eraan te volgen is.</summary>
public sealed class RondomUitspraakViewComponent(Aanhaallezer aanhaallezer, Nazienlezer nazien, Volgdienst volgen, Leesvraag leesvraag) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Uitspraak uitspraak, Uitspraakinhoud inhoud)
    {
        var (gebruiker, ct) = (HttpContext.Gebruiker(), HttpContext.RequestAborted);
        return View(new Rondom(
            uitspraak, inhoud, gebruiker,
            await aanhaallezer.Van(gebruiker, uitspraak.Kenmerk, ct),
            await nazien.Van(gebruiker, uitspraak.Id, ct),
            await volgen.Lees(gebruiker, ct),
            await leesvraag.IsOpen(gebruiker, uitspraak, ct)));
    }
}

/// <summary>Een uitspraak met wat eromheen is.</summary>
/// <param name="VraagtOfHetHielp">Deze lezer zei nog niet of het hielp om te beslissen.</param>
public sealed record Rondom(
    Uitspraak Uitspraak, Uitspraakinhoud Inhoud, Gebruiker Gebruiker, Aangehaald Aangehaald, Nazicht Nazicht, IReadOnlyList<Volging> Volgingen, bool VraagtOfHetHielp)
{
    private const int MeesteKeuzes = 6;

    /// <summary>Wat hier te volgen is: de casus zelf, de wetsartikelen en de kernwoorden.</summary>
    public IEnumerable<Volgkeuze> Keuzes =>
    [
        Keuze(Volgsoort.Uitspraak, Uitspraak.Kenmerk, "deze casus", Uitspraak.Kenmerk),
        .. Volgsleutels.Artikelen(Inhoud).Take(MeesteKeuzes).Select(a => Keuze(Volgsoort.Artikel, Volgsleutels.Leesbaar(a), Volgsleutels.Leesbaar(a), a)),
        .. Inhoud.Onderwerpen.Concat(Inhoud.Kernwoorden).Select(k => (Woord: k, Sleutel: Volgsleutels.Onderwerp(k))).Where(k => k.Sleutel.Length > 0)
            .DistinctBy(k => k.Sleutel).Take(MeesteKeuzes).Select(k => Keuze(Volgsoort.Onderwerp, k.Woord, $"“{k.Woord}”", k.Sleutel)),
    ];

    private Volgkeuze Keuze(Volgsoort soort, string wat, string naam, string sleutel) =>
        new(soort, wat, naam, Volgingen.FirstOrDefault(v => v.Soort == soort && v.Sleutel == sleutel)?.Id);
}

/// <summary>Iets om te volgen, of om mee te stoppen.</summary>
/// <param name="Wat">Wat er wordt verstuurd.</param>
/// <param name="Naam">Wat er op de knop staat.</param>
/// <param name="Volging">Sleutel als de lezer dit al volgt.</param>
public sealed record Volgkeuze(Volgsoort Soort, string Wat, string Naam, Guid? Volging);
