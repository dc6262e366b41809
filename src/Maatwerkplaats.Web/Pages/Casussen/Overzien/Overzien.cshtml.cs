using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Core.Verantwoording.Tabellen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.Overzien;

/// <summary>De werklijst van een Maatwerkplaats, of van alle: zoeken, sorteren, bewaren en verdelen.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class OverzienModel(
    Werkvoorraad werkvoorraad, Weergavenkast kast, Collegas collegas, Verdeling verdeling, Verantwoordingslezer cijfers, Lijstenbron lijsten, TimeProvider klok)
    : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public OverzienInvoer Invoer { get; set; } = new();

    [BindProperty]
    public VerdeelInvoer Verdeel { get; set; } = new();

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public List<Werklijstkolom> Kolommen { get; set; } = [];

    public Werklijst Lijst { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public IReadOnlyList<OpgeslagenWeergave> Weergaven { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Begeleiders { get; private set; } = [];

    /// <summary>Wat er van de verdeelde casussen terechtkwam.</summary>
    public IReadOnlyList<Verdeeld> Uitslag { get; private set; } = [];

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>De tabel waar de lezer vandaan komt, als de lijst de casussen achter een cijfer toont.</summary>
    public Cijfertabel? Cijfertabel => Invoer.Cijfer.Tabel is { } code ? Cijfertabellen.Zoek(code) : null;

    public bool IsBewaarfout { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Bsn.Lees(Invoer.Tekst) is not null)
        {
            // Een BSN hoort niet in een adres of een lijst; daarvoor is er een eigen, vastgelegde weg.
            Invoer.Tekst = null;
            TempData.Meld("Zoek niet op een BSN in de werklijst. Gebruik daarvoor 'Cliënt opzoeken'.", TagHelpers.Meldingsoort.Waarschuwing);
            return Redirect(Invoer.Adres());
        }

        await Vul(ct);
        return ModelState.IsValid ? Page() : OpnieuwMetFouten();
    }

    /// <summary>Geeft de aangevinkte casussen aan een collega, of legt ze terug bij het team.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var terug = Verdeel.Daad == VerdeelInvoer.Terugleggen;
        var collega = terug ? null : await Gekozen(ct);
        if (Verdeel.Nummers.Count == 0)
        {
            ModelState.AddModelError("Verdeel.Nummers", "Vink eerst aan welke casussen je wilt verdelen.");
        }
        else if (!terug && collega is null)
        {
            ModelState.AddModelError("Verdeel.Wie", "Kies aan wie je de casussen geeft.");
        }
        else if (string.IsNullOrWhiteSpace(Verdeel.Reden))
        {
            ModelState.AddModelError("Verdeel.Reden", terug ? "Schrijf waarom je de casussen teruglegt." : "Schrijf waarom je de casussen aan deze collega geeft.");
        }

        if (ModelState.IsValid)
        {
            var begeleidt = collega is null ? null : await collegas.Begeleidt(Gebruiker, collega.Id, ct);
            Uitslag = await verdeling.Doe(
                Gebruiker,
                Verdeel.Nummers,
                HandelingId,
                casus =>
                {
                    CasusRegels.ContactpersoonHoortBijDePlaats.Eis(begeleidt?.Invoke(casus.Staat.MedeWerkplaatsen.Prepend(casus.Staat.Werkplaats)) != false);
                    Geef(casus, collega?.AlsBetrokkene(), Verdeel.Reden);
                },
                ct);
            ModelState.Clear();
            (Verdeel, HandelingId) = (new(), Guid.CreateVersion7());
        }

        await Vul(ct);
        return ModelState.IsValid ? Page() : OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostKolommenAsync(CancellationToken ct)
    {
        await kast.KiesKolommen(Gebruiker, Kolommen.Distinct().Select(k => k.ToString()), ct);
        TempData.Meld("Je kolommen zijn bewaard.");
        return Redirect(Invoer.Adres());
    }

    public async Task<IActionResult> OnPostWeergaveAsync(CancellationToken ct)
    {
        Invoernaam = "";
        if (await Probeer(() => kast.Bewaar(Gebruiker, Naam, Invoer.Zoekreeks().TrimStart('?'), ct)))
        {
            TempData.Meld($"De weergave '{Naam!.Trim()}' is bewaard.");
            return Redirect(Invoer.Adres());
        }

        IsBewaarfout = true;
        await Vul(ct);
        return OpnieuwMetFouten();
    }

    private static void Geef(Casus casus, Betrokkene? collega, string? reden)
    {
        if (collega is null)
        {
            casus.GeefVrij(reden);
        }
        else
        {
            casus.WijsContactpersoonAan(collega, reden);
        }
    }

    private async Task<Collega?> Gekozen(CancellationToken ct) =>
        (await Team(ct)).FirstOrDefault(c => c.Id == Verdeel.Wie);

    private async Task<IReadOnlyList<Collega>> Team(CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        return await collegas.VanWerkplaatsen(Gebruiker, Gebruiker.IsLandelijk ? [.. Lijsten.Werkplaatsen.Select(w => w.Code)] : Gebruiker.Werkplaatsen, ct);
    }

    private async Task<IReadOnlyCollection<Guid>?> AchterCijfer(CancellationToken ct) => Cijfertabel is { } tabel
        ? await cijfers.Casussen(Gebruiker, Invoer.Cijfer.AlsFilter(), tabel, Invoer.Cijfer.Rij ?? "", ct)
        : null;

    private async Task Vul(CancellationToken ct)
    {
        Begeleiders = [.. (await Team(ct)).Select(c => new SelectListItem(c.Naam, c.Id.ToString()))];
        Weergaven = await kast.Van(Gebruiker, ct);
        Kolommen = [.. Werklijstkolommen.Lees(await kast.Kolommen(Gebruiker, ct))];
        Lijst = await werkvoorraad.Zoek(Gebruiker, Invoer.AlsFilter(Gebruiker) with { Casussen = await AchterCijfer(ct) }, ct);
    }
}
