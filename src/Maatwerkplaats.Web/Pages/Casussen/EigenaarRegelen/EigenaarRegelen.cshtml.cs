using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.EigenaarRegelen;

/// <summary>Wie eigenaar van de casus is en waarom; vragen, ja of nee zeggen, en in het uiterste geval de Maatwerkplaats.</summary>
public sealed class EigenaarRegelenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Collegas collegas)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public VoorstelInvoer Voorstel { get; set; } = new();

    [BindProperty]
    public RedenInvoer Afwijzing { get; set; } = new();

    [BindProperty]
    public RedenInvoer Werkplaats { get; set; } = new();

    public bool MagRegelen => Inzicht.Mag(CasusRecht.EigenaarRegelen) && Casus.Fase.IsOpen();

    public bool IsGevraagd => Casus.Eigenaar.Voorgesteld?.Is(Gebruiker.Id) == true && Casus.Fase.IsOpen();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Lezen, ct);
        if (!Inzicht.Mag(CasusRecht.EigenaarRegelen) && !Inzicht.Mag(CasusRecht.EigenaarWorden))
        {
            throw new GeenToegang("Wie eigenaar is, regelen de eigenaar en de Maatwerkplaats samen.");
        }
    }

    public async Task<IActionResult> OnPostVraagAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Voorstel);
        // Eerst het recht: wie hier niets mag, krijgt ook geen namen van collega's te zien.
        await Laad(CasusRecht.EigenaarRegelen, ct);
        var wie = await Voorstel.Wie.Zoek(collegas, Gebruiker, ModelState, "Voorstel.Wie", ct);
        if (wie is null)
        {
            return OpnieuwMetFouten();
        }

        return await Regel(
            CasusRecht.EigenaarRegelen,
            casus =>
            {
                casus.StelEigenaarVoor(wie.AlsBetrokkene(), Voorstel.Reden);
                if (wie.Id == Gebruiker.Id)
                {
                    casus.AanvaardEigenaarschap();
                }
            },
            wie.Id == Gebruiker.Id ? "Je bent nu eigenaar." : $"{wie.Naam} is gevraagd. Tot er een ja is, verandert er niets.",
            ct);
    }

    public async Task<IActionResult> OnPostAanvaardAsync(CancellationToken ct) =>
        await Regel(CasusRecht.EigenaarWorden, casus => casus.AanvaardEigenaarschap(), "Je bent nu eigenaar. Dank je wel.", ct);

    public async Task<IActionResult> OnPostWijsAfAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Afwijzing);
        await Laad(CasusRecht.EigenaarWorden, ct);
        if (!await Doe(CasusRecht.EigenaarWorden, casus => casus.WijsEigenaarschapAf(Afwijzing.Reden), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Je antwoord is doorgegeven.");
        return Redirect("/");
    }

    public async Task<IActionResult> OnPostWerkplaatsAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Werkplaats);
        return await Regel(
            CasusRecht.EigenaarRegelen, casus => casus.LegEigenaarschapBijWerkplaats(Werkplaats.Reden), "De Maatwerkplaats is nu eigenaar.", ct);
    }

    private async Task<IActionResult> Regel(CasusRecht recht, Action<Casus> daad, string bevestiging, CancellationToken ct)
    {
        if (!await Doe(recht, daad, ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return NaarCasus();
    }
}
