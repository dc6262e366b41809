using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Leidt uit de staat van een casus af wat eraan te tellen is.</summary>
internal static class Feitenprojectie
{
    public static void WerkBij(CasusFeiten feiten, CasusStaat casus, DateTime nu)
    {
        var gelezen = casus.Ingelezen?.Gelezen;
        feiten.Versie = casus.Versie;
        feiten.GewijzigdOp = nu;
        feiten.Fase = casus.Fase;
        feiten.Werkplaats = casus.Werkplaats;
        feiten.Ingebracht = gelezen is null ? Kalender.DatumInNederland(casus.AangemeldOp) : gelezen.Ingebracht;
        feiten.BeoordeeldOp = casus.Triage.Op is { } op ? Kalender.DatumInNederland(op) : null;
        feiten.AfgerondOp = casus.Afronding?.Op;
        feiten.Kanaal = casus.Melding.Inbrenger.Kanaal;
        feiten.InbrengerOnderdeel = casus.Melding.Inbrenger.Wie.Onderdeel;
        feiten.TriageUitkomst = casus.Triage.Uitkomst;
        feiten.Doorverwijsplek = casus.Triage.Doorverwijsplek ?? "";
        WerkInhoudBij(feiten, casus, gelezen);
        WerkBesluitBij(feiten, casus, gelezen);
        WerkDagenBij(feiten, casus);
    }

    private static void WerkInhoudBij(CasusFeiten feiten, CasusStaat casus, Registratie? gelezen)
    {
        feiten.Wetten = Samen(casus.Kenmerken.Wetten);
        feiten.Onderwerpen = Samen(casus.Kenmerken.Onderwerpen);
        feiten.ProbleemNiveaus = Samen(casus.Kenmerken.Niveaus);
        feiten.Onderdelen = Samen(casus.Kenmerken.Onderdelen.Concat(casus.Deelnemers.Where(d => d.IsExtern).Select(d => d.Wie.Onderdeel)));
        // Wie met toestemming van de cliënt meedoet, is van een andere organisatie, welk onderdeel er ook bij staat.
        feiten.AndereOrganisatie = casus.Deelnemers.Any(d => d.IsExtern && d.Wie.Onderdeel.Length > 0) ? true
            : gelezen is not null ? gelezen.AndereOrganisatie
            : casus.Fase == Fase.Afgerond ? false : null;
        feiten.Werkwijze = casus.Werkwijze;
        feiten.Perspectieven = Samen(Enum.GetValues<Perspectief>().Where(casus.Weging.IsGewogen).Select(p => p.ToString()));
        feiten.Doorslaggevend = casus.Weging.Doorslaggevend;
    }

    private static void WerkBesluitBij(CasusFeiten feiten, CasusStaat casus, Registratie? gelezen)
    {
        var besluit = casus.Besluit;
        feiten.OplossingNiveaus = Samen(besluit?.Niveaus ?? []);
        feiten.RegulierMogelijk = besluit?.RegulierMogelijk;
        feiten.ContraLegem = besluit is { ContraLegem: not null } ? true : gelezen is not null ? gelezen.ContraLegem : besluit is null ? null : false;
        feiten.Mandaat = besluit?.Beslisser?.Mandaat ?? "";
        feiten.GebruikelijkeLijn = besluit?.GebruikelijkeLijn;
        feiten.Uitkomst = casus.Afronding?.Uitkomst;
    }

    private static void WerkDagenBij(CasusFeiten feiten, CasusStaat casus)
    {
        feiten.DagenTotAntwoord = Dagen(feiten.Ingebracht, feiten.BeoordeeldOp);
        feiten.DagenTotBesluit = Dagen(feiten.BeoordeeldOp, casus.Besluit?.Op);
        feiten.DagenTotVerteld = Dagen(casus.Besluit?.Op, casus.Besluit?.Mededeling?.Op);
        feiten.DagenTotAfgerond = Dagen(feiten.Ingebracht, feiten.AfgerondOp);
    }

    /// <summary>Leeg als een van beide dagen onbekend is, of de laatste voor de eerste ligt: dan klopt er iets niet.</summary>
    private static int? Dagen(DateOnly? van, DateOnly? tot) => van is { } begin && tot is { } eind && eind >= begin ? begin.WerkdagenTot(eind) : null;

    private static string Samen(IEnumerable<string> codes) =>
        string.Join(CasusFeiten.Scheiding, codes.Where(c => c.Length > 0).Select(c => c.Replace(CasusFeiten.Scheiding, '/')).Distinct());
}
