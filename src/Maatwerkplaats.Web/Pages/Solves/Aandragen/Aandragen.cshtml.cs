using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Aandragen;

/// <summary>Een solve aandragen, los of vanuit een casus. Lijkt er al een te lopen, dan laat de bladzijde die eerst zien.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class AandragenModel(Solvedienst dienst, LopendeSolves lopend, Casuslezer casussen, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina, IBeschrijving
{
    [BindProperty]
    public BeschrijvingInvoer Invoer { get; set; } = new();

    /// <summary>Nummer van de casus waar dit uit voortkomt.</summary>
    [BindProperty(SupportsGet = true, Name = "casus")]
    public string? VanCasus { get; set; }

    /// <summary>De melding dat er al iets loopt, is gezien: nog eens versturen is een bewuste keuze.</summary>
    [BindProperty]
    public bool Gezien { get; set; }

    public IReadOnlyList<LopendeSolve> LijktOp { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public bool Alles => !ModelState.IsValid || Invoer.Wetten.Count > 0;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (VanCasus is not null)
        {
            var (casus, _) = await casussen.Lees(Gebruiker, VanCasus, CasusRecht.Lezen, ct);
            Invoer.Probleem = casus.Afronding?.StructureelUitleg;
            Invoer.Wetten = [.. casus.Kenmerken.Wetten];
            Invoer.Niveaus = [.. casus.Kenmerken.Niveaus];
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (!Gezien && ModelState.IsValid)
        {
            LijktOp = await lopend.BijTekst(Gebruiker, $"{Invoer.Titel} {Invoer.Probleem}", Invoer.Wetten, ct);
            if (LijktOp.Count > 0)
            {
                ModelState.Remove(nameof(Gezien));
                Gezien = true;
                return Page();
            }
        }

        var nummer = "";
        if (!ModelState.IsValid || !await Probeer(async () => nummer = await dienst.Begin(
            Gebruiker, Invoer.AlsBeschrijving(), VanCasus is null ? [] : [new(Koppelsoort.Casus, VanCasus)], new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Aangedragen. Spreek nu een eerste stap af.");
        return Redirect($"/solves/{nummer}");
    }

    private async Task Laad(CancellationToken ct)
    {
        SolveToegang.Eis(Gebruiker, null, SolveRecht.Aandragen);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
    }
}
