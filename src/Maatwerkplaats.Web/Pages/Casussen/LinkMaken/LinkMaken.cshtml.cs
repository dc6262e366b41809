using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.LinkMaken;

/// <summary>Een persoonlijke link maken voor een gast. De link staat één keer op het scherm; een eerdere werkt dan niet meer.</summary>
public sealed class LinkMakenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Gastdeur deur, Gastnaam gastnaam)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private const int Gewoonlijk = 14;

    [BindProperty]
    public LinkMakenInvoer Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Deelnemer { get; set; }

    public string Naam { get; private set; } = "";

    /// <summary>Het volledige adres voor de gast; leeg zolang er geen link is gemaakt.</summary>
    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var toestemming = await Kies(ct);
        var dag = Vandaag.AddDays(Gewoonlijk);
        Invoer.GeldigTot = toestemming.GeldigTot is { } einde && einde < dag ? einde : dag;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Kies(ct);
        if (!ModelState.IsValid || !await Probeer(async () => Link = Adres(await deur.MaakLink(Gebruiker, Nummer, Deelnemer, Invoer.GeldigTot!.Value, ct))))
        {
            return OpnieuwMetFouten();
        }

        return Page();
    }

    private string Adres(string code) => $"{Request.Scheme}://{Request.Host}/gast/{code}";

    private async Task<Toestemming> Kies(CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        var gast = Casus.Deelnemers.FirstOrDefault(d => d.Id == Deelnemer && d.IsExtern && d.Wie.PersoonId is null) ?? throw new NietGevonden();
        Naam = gastnaam.OpUitnodiging(gast.Wie, gast.Naam);
        return Casus.Toestemmingen.First(t => t.Id == gast.Toestemming);
    }
}
