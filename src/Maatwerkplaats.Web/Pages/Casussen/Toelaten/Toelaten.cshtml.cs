using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.Toelaten;

/// <summary>Iemand van buiten laten meedoen, op grond van een toestemming: met een account, of als gast met een eenmalige link.</summary>
public sealed class ToelatenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Versleuteling versleuteling, Externen externen)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public ToelatenInvoer Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Toestemming { get; set; }

    public Toestemming Gekozen { get; private set; } = null!;

    public IReadOnlyList<Persoon> Accounts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> AccountOpties => [.. Accounts.Select(p => new SelectListItem($"{p.Naam}, {p.Functie} ({Lijsten.Label(p.Onderdeel)})", p.Id.ToString()))];

    public async Task OnGetAsync(CancellationToken ct) => await Kies(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Kies(ct);
        var account = Accounts.FirstOrDefault(p => p.Id == Invoer.Account);
        if (account is null && string.IsNullOrWhiteSpace(Invoer.Naam))
        {
            ModelState.AddModelError("Invoer.Naam", CasusRegels.GastHeeftEenNaam.Zin);
        }

        var deelnemer = Guid.Empty;
        if (!await Doe(CasusRecht.MensenErbijHalen, c => deelnemer = Laat(c, account), ct))
        {
            await Kies(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld($"Er doet iemand mee van {Gekozen.Organisatie}.");
        return account is null && deelnemer != Guid.Empty ? NaarCasus($"deelnemers/{deelnemer}/link-maken") : NaarCasus("#mensen");
    }

    private Guid Laat(Casus casus, Persoon? account)
    {
        var naam = versleuteling.Versleutel(account?.Naam ?? Invoer.Naam!.Trim(), Casusdienst.DoelContact);
        return casus.LaatExterneToe(new(account?.Id, $"iemand van {Gekozen.Organisatie}", "", Gekozen.Organisatie), naam, Invoer.Rol, Toestemming);
    }

    private async Task Kies(CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        Gekozen = Casus.Toestemmingen.FirstOrDefault(t => t.Id == Toestemming) ?? throw new NietGevonden();
        Accounts = await externen.Allen(Gebruiker, ct);
    }
}
