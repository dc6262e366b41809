using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Afsluiten;

/// <summary>Een actie is gedaan, of vervalt. Wie bijdraagt sluit elke actie af; een ander alleen de eigen.</summary>
public sealed class AfsluitenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public AfsluitenInvoer Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Actie { get; set; }

    public Actie Gekozen { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => await Kies(ct);

    public async Task<IActionResult> OnPostGedaanAsync(CancellationToken ct) =>
        await Sluit(c => c.RondActieAf(Actie), "De actie is gedaan.", ct);

    public async Task<IActionResult> OnPostVervaltAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Invoer.Reden))
        {
            ModelState.AddModelError("Invoer.Reden", "Schrijf waarom de actie niet meer nodig is.");
        }

        return await Sluit(c => c.LaatActieVervallen(Actie, Invoer.Reden), "De actie is vervallen.", ct);
    }

    private async Task<IActionResult> Sluit(Action<Casus> daad, string bevestiging, CancellationToken ct)
    {
        var recht = await Kies(ct);
        if (!await Doe(recht, daad, ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return NaarCasus("#acties");
    }

    /// <summary>Zoekt de actie op; een actie die de gebruiker niet mag zien, is er niet.</summary>
    private async Task<CasusRecht> Kies(CancellationToken ct)
    {
        await Laad(null, ct);
        Gekozen = Casus.Acties.FirstOrDefault(a => a.Id == Actie && (Inzicht.Mag(CasusRecht.Lezen) || a.Wie.Is(Gebruiker.Id))) ?? throw new NietGevonden();
        var recht = Gekozen.Wie.Is(Gebruiker.Id) ? CasusRecht.EigenActies : CasusRecht.Bijdragen;
        return Inzicht.Mag(recht) || Inzicht.Mag(recht = CasusRecht.Bijdragen)
            ? recht
            : throw new GeenToegang("Alleen wie aan deze casus bijdraagt, kan een actie van een ander afsluiten.");
    }
}
