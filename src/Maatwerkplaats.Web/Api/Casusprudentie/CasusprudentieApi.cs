using System.Net.Mime;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Publicaties;
using Maatwerkplaats.Web.Toegang;

namespace Maatwerkplaats.Web.Api.Casusprudentie;

/// <summary>De casusprudentie voor programma's, alleen lezen. Dezelfde toegang als de bladzijden.</summary>
internal static class CasusprudentieApi
{
    private const string Adres = Apikader.Wortel + "/casusprudentie";
    private const int MeesteWijzigingen = 1000;
    private const int GewoneWijzigingen = 100;
    private const int InFeed = 50;

    public static void MapCasusprudentieApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Adres, Zoek).VoorLezers().Geeft(MediaTypeNames.Application.Json);
        routes.MapGet(Adres + "/{jaar:int}/{volgnummer:int}", Lees).VoorLezers().Geeft(MediaTypeNames.Application.Json);
        routes.MapGet(Adres + "/wijzigingen", Wijzigingen).VoorLezers().Geeft(MediaTypeNames.Application.Json);
        routes.MapGet(Adres + "/feed", Feed).VoorLezers().Geeft(Atomfeed.Inhoudstype);
    }

    private static RouteHandlerBuilder VoorLezers(this RouteHandlerBuilder adres) => adres.RequireAuthorization(Beleid.Register).RequireRateLimiting(Limieten.Api);

    private static async Task<IResult> Zoek(HttpContext context, Leeszaal leeszaal, Inzagelog log, CancellationToken ct)
    {
        var vraag = Apivraag.Lees(context.Request.Query);
        if (vraag.Fouten.Count > 0)
        {
            return Apikader.Fout(StatusCodes.Status400BadRequest, "Niet alles in de vraag klopt.", vraag.Fouten);
        }

        var bezoeker = context.Registerbezoeker();
        var antwoord = await leeszaal.Zoek(bezoeker, vraag.AlsOpdracht(), ct);
        if (bezoeker.Wie is { } wie && !vraag.Keuze.IsLeeg)
        {
            await log.Leg(wie, InzageSoort.Gezocht, reden: "in de casusprudentie, met een programma");
        }

        var (site, pagina) = (Site(context), vraag.Keuze.Pagina);
        var bladerbaar = Math.Min(antwoord.Totaal, Zoekopdracht.VerstePlek);
        return Results.Json(new Zoekresultaten(
            antwoord.Totaal,
            pagina * vraag.PerPagina < bladerbaar ? vraag.Adres(site, pagina + 1) : null,
            pagina > 1 ? vraag.Adres(site, pagina - 1) : null,
            [.. antwoord.Treffers.Select(t => Zoekresultaat.Van(t, site))],
            Facettelling.Van(antwoord),
            antwoord.Toelichting));
    }

    private static async Task<IResult> Lees(int jaar, int volgnummer, HttpContext context, Leeszaal leeszaal, Inzagelog log, CancellationToken ct)
    {
        var bezoeker = context.Registerbezoeker();
        var gelezen = await leeszaal.Lees(bezoeker, jaar, volgnummer, ct);
        if (bezoeker.Wie is { } wie)
        {
            await log.Leg(wie, InzageSoort.CasusprudentieGelezen, gelezen.Uitspraak.Id);
        }

        return gelezen.Uitspraak.Stand == Uitspraakstand.Ingetrokken
            ? Apikader.Fout(StatusCodes.Status410Gone, "Deze casusprudentie is ingetrokken.")
            : Results.Json(Gepubliceerd.Van(gelezen, Site(context)));
    }

    private static async Task<IResult> Wijzigingen(HttpContext context, Leeszaal leeszaal, CancellationToken ct)
    {
        var adres = context.Request.Query;
        var fouten = new Dictionary<string, string[]>();
        var aantal = !adres.TryGetValue("aantal", out var gevraagd) ? GewoneWijzigingen : int.TryParse(gevraagd, out var getal) ? getal : 0;
        if (aantal is < 1 or > MeesteWijzigingen)
        {
            fouten["aantal"] = [$"Een getal van 1 tot en met {MeesteWijzigingen}."];
        }

        var na = Registerplek.Begin;
        if (adres.TryGetValue("na", out var plek) && !Registerplek.TryParse(plek, out na))
        {
            fouten["na"] = ["Neem de waarde uit het vorige antwoord."];
        }

        if (fouten.Count > 0)
        {
            return Apikader.Fout(StatusCodes.Status400BadRequest, "Niet alles in de vraag klopt.", fouten);
        }

        var wijzigingen = await leeszaal.Wijzigingen(context.Registerbezoeker(), na, aantal, ct);
        var site = Site(context);
        var verder = wijzigingen.Count > 0 ? wijzigingen[^1].Plek : na;
        var bij = aantal == GewoneWijzigingen ? "" : $"&aantal={aantal}";
        return Results.Json(new Wijzigingenlijst([.. wijzigingen.Select(w => Wijziging.Van(w, site))], $"{site}{Adres}/wijzigingen?na={verder}{bij}"));
    }

    private static async Task<IResult> Feed(HttpContext context, Leeszaal leeszaal, TimeProvider klok, CancellationToken ct) =>
        Results.Text(
            Atomfeed.Schrijf(new("Casusprudentie", Adres + "/feed", "/casusprudentie"), [.. (await leeszaal.LaatsteWijzigingen(context.Registerbezoeker(), InFeed, ct)).Select(Ingang)], Site(context), klok.Nu()),
            Atomfeed.Inhoudstype + "; charset=utf-8");

    private static Atomingang Ingang(Registerwijziging w) =>
        new(Kenmerkadres.Van(w.Kenmerk), w.Titel, w.Maatwerkplaats, w.Samenvatting, w.GepubliceerdOp, w.Op, w.Stand != Uitspraakstand.Geldig);

    private static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
}
