using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Demo;

internal sealed partial class Demoverhaal
{
    private static readonly (string Woord, string Code)[] Onderwerpen =
    [
        ("terugvord", "terugvordering"), ("terughalen", "terugvordering"), ("boete", "boete"), ("maatregel", "boete"), ("verreken", "verrekening"),
        ("voorschot", "voorschot"), ("dagloon", "hoogte"), ("hoogte", "hoogte"), ("afgewezen", "afwijzing"), ("te laat", "afwijzing"), ("schuld", "schuld"),
        ("beslag", "schuld"), ("inkoop", "traject"), ("jobcoach", "jobcoach"), ("proefplaats", "proefplaatsing"), ("voorziening", "voorziening"),
        ("no-risk", "no-riskpolis"), ("loonkosten", "loonkostenvoordeel"), ("scholing", "scholing"), ("opleiding", "scholing"), ("bejegen", "bejegening"),
        ("keuring", "sociaal-medisch"), ("medisch", "sociaal-medisch"), ("gegevens", "gegevensuitwisseling"), ("registratie", "gegevensuitwisseling"),
    ];

    private bool DoetFemkeMee => _plaats is "noord" or "arnhem-nijmegen" && _plan.Volgorde % 4 is (1 or 2);

    private void StelVast()
    {
        var woorden = string.Join(' ', _tekst.Kernwoorden).ToLowerInvariant();
        Doe(4, _contact, c => c.StelKenmerkenVast(new()
        {
            Wetten = _tekst.Wetten,
            Niveaus = _tekst.ProbleemNiveau,
            Onderwerpen = [.. Onderwerpen.Where(o => woorden.Contains(o.Woord, StringComparison.Ordinal)).Select(o => o.Code).Distinct()],
            Onderdelen = [.. new[] { Democollegas.Onderdeel(_tekst.Inbrenger.Divisie), Partij() }.OfType<string>().Distinct()],
            FoutVan = _plan.Nummer % 4 == 0 ? FoutVan.Uwv : null,
            Kernwoorden = _tekst.Kernwoorden,
            Regels = _tekst.Regels,
        }));
        if (_plan.Nummer % 6 == 1)
        {
            Doe(4, _contact, c => c.RegelVoorDeTussentijd("De invordering ligt stil zolang we deze casus bekijken.", Dag(4), null));
        }
    }

    private void HaalErbij()
    {
        if (DoetFemkeMee)
        {
            Doe(5, _contact, c => c.HaalCollegaErbij(_collegas.Persona("deelnemer"), "Arbeidsdeskundige", "Belasting en belastbaarheid", null));
        }

        if (_plaats == "landelijk")
        {
            Doe(5, _contact, c => c.HaalCollegaErbij(_collegas.Persona("solve"), "Deskundige", "Beleid en wetgeving", "leidinggevende"));
        }

        if (Partij() is { } partij)
        {
            BetrekExtern(partij);
        }

        LegVerloopVast();
        SpreekActiesAf();
        if (_plan.Nummer % 3 == 0)
        {
            Doe(6, _contact, c => c.Noteer("Let op: de inbrenger vindt dit spannend. Eerst zelf bellen voordat er een sessie komt.", Zichtbaarheid.Werkplaats));
        }
    }

    private void BetrekExtern(string partij)
    {
        var toestemming = Guid.Empty;
        Doe(5, _contact, c => toestemming = c.LegToestemmingVast(
            _tekst.AndereOrganisatie, "Wet SUWI artikel 73 lid 11", "Wat nodig is om samen een oplossing te vinden, niet het hele dossier.", Dag(5), "2026-1", "mondeling", Dag(5).AddMonths(6)));
        if (_plan.Nummer % 2 == 0)
        {
            Doe(6, _contact, c => c.LaatExterneToe(
                new(null, "", "contactpersoon", partij), _versleuteling.Versleutel("J. de Boer", Casusdienst.DoelContact), "Externe partij", toestemming));
        }
    }

    private void LegVerloopVast()
    {
        var (soort, met) = _tekst.Procesgang switch
        {
            "maatwerksessie" or "maatwerksessies_meerdere" => (ContactSoort.Sessie, "inbrenger en collega's aan tafel"),
            "extern_contact" => (ContactSoort.Extern, Of(_tekst.AndereOrganisatie, "een andere organisatie")),
            "vervolgactie_client" => (ContactSoort.Client, "de cliënt"),
            "vervolgactie_inbrenger" => (ContactSoort.Inbrenger, "de inbrenger"),
            _ => (ContactSoort.Collega, "een collega met verstand van deze regels"),
        };
        Doe(7, _contact, c => c.LegContactVast(soort, Dag(7), met, _tekst.Proces));
        if (_tekst.Procesgang == "maatwerksessies_meerdere")
        {
            Doe(9, _contact, c => c.LegContactVast(ContactSoort.Sessie, Dag(9), met, "Tweede sessie: de uitkomsten van de eerste sessie getoetst en afspraken gemaakt."));
        }
    }

    private void SpreekActiesAf()
    {
        Doe(7, _contact, c => c.SpreekActieAf("De cliënt bellen en uitleggen wat er nu gebeurt.", Eigenaar, Dag(7).AddDays(5)));
        if (_plan.Nummer % 3 != 1 || _plan.Stand is Demostand.Afgerond or Demostand.Heropend or Demostand.Besloten)
        {
            Doe(8, Eigenaar, c => c.RondActieAf(c.Staat.Acties[0].Id));
        }

        if (DoetFemkeMee && _plan.Stand is not (Demostand.Afgerond or Demostand.Heropend))
        {
            Doe(8, _contact, c => c.SpreekActieAf("Uitzoeken wat de cliënt aankan en welk werk nog past.", _collegas.Persona("deelnemer"), _laatste.AddDays(_plan.Nummer % 14 - 4)));
        }
    }

    private string? Partij() => _tekst.AndereOrganisatie.ToLowerInvariant() switch
    {
        "" => null,
        var o when o.Contains("gemeente", StringComparison.Ordinal) => "gemeente",
        var o when o.Contains("belasting", StringComparison.Ordinal) => "belastingdienst",
        var o when o.Contains("svb", StringComparison.Ordinal) => "svb",
        var o when o.Contains("szw", StringComparison.Ordinal) => "szw",
        _ => "overig-extern",
    };
}
