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

/// <summary>Een solve aandragen, los of vanuit een casus, thema of signaal. Lijkt er al een te lopen, dan laat de bladzijde die eerst zien.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class AandragenModel(Solvedienst dienst, LopendeSolves lopend, Solvebegin begin, Casuslezer casussen, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina, IBeschrijving
{
    [BindProperty]
    public BeschrijvingInvoer Invoer { get; set; } = new();

    /// <summary>Nummer van de casus waar dit uit voortkomt.</summary>
    [BindProperty(SupportsGet = true, Name = "casus")]
    public string? VanCasus { get; set; }

    /// <summary>Nummer van het thema waar dit uit voortkomt.</summary>
    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? VanThema { get; set; }

    /// <summary>Sleutel van het signaal waar dit uit voortkomt.</summary>
    [BindProperty(SupportsGet = true, Name = "signaal")]
    public Guid? VanSignaal { get; set; }

    /// <summary>De melding dat er al iets loopt, is gezien: nog eens versturen is een bewuste keuze.</summary>
    [BindProperty]
    public bool Gezien { get; set; }

    public IReadOnlyList<LopendeSolve> LijktOp { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public bool Alles => !ModelState.IsValid || Invoer.Wetten.Count > 0;

    /// <summary>Waar de gebruiker vandaan kwam.</summary>
    public string Terug => VanCasus is not null ? $"/casussen/{VanCasus}" : VanThema is not null ? $"/themas/{VanThema}" : VanSignaal is { } signaal ? $"/signalen/{signaal}" : "/solves";

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
        else if (VanThema is not null)
        {
            Invoer = BeschrijvingInvoer.Van(await begin.VanThema(Gebruiker, VanThema, ct));
        }
        else if (VanSignaal is { } signaal)
        {
            Invoer = BeschrijvingInvoer.Van(await begin.VanSignaal(Gebruiker, signaal, ct));
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
            Gebruiker, Invoer.AlsBeschrijving(), [.. Koppelingen()], new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Aangedragen. Spreek nu een eerste stap af.");
        return Redirect($"/solves/{nummer}");
    }

    private IEnumerable<Koppeling> Koppelingen()
    {
        if (VanCasus is not null)
        {
            yield return new(Koppelsoort.Casus, VanCasus);
        }

        if (VanThema is not null)
        {
            yield return new(Koppelsoort.Thema, VanThema);
        }

        if (VanSignaal is { } signaal)
        {
            yield return new(Koppelsoort.Signaal, $"{signaal}");
        }
    }

    private async Task Laad(CancellationToken ct)
    {
        SolveToegang.Eis(Gebruiker, null, SolveRecht.Aandragen);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
    }
}
