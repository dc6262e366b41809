using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Casussen.Bekijken;

/// <summary>Eén stap in het leven van een casus.</summary>
/// <param name="Bij">Datum of toelichting eronder.</param>
public sealed record Stap(string Naam, Stapstaat Staat, string? Bij = null);

/// <summary>De stappen die een casus doorloopt, met wat al geweest is.</summary>
public static class Stappenplan
{
    public static IReadOnlyList<Stap> Van(CasusStaat casus) =>
    [
        new("Aangemeld", Stapstaat.Klaar, Dag(casus.AangemeldOp)),
        .. casus.Fase switch
        {
            Fase.Ingetrokken => [new("Ingetrokken", Stapstaat.Klaar, Dag(casus.FaseSinds))],
            Fase.Doorverwezen => [new Stap(casus.Fase.Label(casus.Triage.Uitkomst), Stapstaat.Klaar, Dag(casus.Triage.Op))],
            _ => Vervolg(casus),
        },
    ];

    private static Stap[] Vervolg(CasusStaat casus)
    {
        var voorTriage = casus.Fase.IsVoorTriage();
        var klaar = casus.Fase == Fase.Afgerond;
        var besluit = casus.Besluit is not null || klaar;
        return
        [
            new("Triage", voorTriage ? Stapstaat.Huidig : Stapstaat.Klaar, Dag(casus.Triage.Op)),
            new(
                casus.Fase == Fase.Heropend ? "Heropend" : "In behandeling",
                voorTriage ? Stapstaat.Open : besluit ? Stapstaat.Klaar : Stapstaat.Huidig,
                casus.Fase == Fase.Heropend ? Dag(casus.FaseSinds) : null),
            new("Besluit", !besluit ? Stapstaat.Open : klaar ? Stapstaat.Klaar : Stapstaat.Huidig, casus.Besluit?.Op is { } besloten ? Dag(besloten) : null),
            new("Afgerond", klaar ? Stapstaat.Klaar : Stapstaat.Open, casus.Afronding?.Op is { } afgerond ? Dag(afgerond) : null),
        ];
    }

    private static string? Dag(DateTime? moment) => moment is { } m ? Dag(Kalender.DatumInNederland(m)) : null;

    private static string Dag(DateOnly dag) => dag.ToString("d MMM yyyy");
}
