using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Demo;

internal sealed partial class Demoverhaal
{
    private static readonly (TriageUitkomst Uitkomst, string? Plek, string Reden, string Antwoord)[] Verwijzingen =
    [
        (TriageUitkomst.Doorverwezen, "team-geldzorgen", "De geldzorgen staan voorop en vragen snelle hulp.",
            "Dank je wel voor het melden. Team Geldzorgen kan deze cliënt het snelst helpen en belt je deze week. Kom gerust terug als het daar niet lukt."),
        (TriageUitkomst.Regulier, null, "Dit past binnen de ruimte die de wet gewoon biedt.",
            "Je mag dit zelf beslissen: de regels laten hier ruimte. We hebben met je doorgenomen hoe je dat vastlegt."),
        (TriageUitkomst.Vraag, null, "Het was een vraag over de regels; die is beantwoord.",
            "We hebben je vraag beantwoord. Merk je dat het in de praktijk anders uitpakt? Breng de casus dan opnieuw in."),
        (TriageUitkomst.HoortBijSolve, null, "Er loopt al een structurele oplossing voor dit probleem.",
            "Dit speelt bij meer cliënten. We voegen je casus toe aan de solve die al loopt en houden je op de hoogte."),
        (TriageUitkomst.Doorverwezen, "kernteam-benb", "Er loopt een bezwaarprocedure waarin dit wordt meegenomen.",
            "Er loopt een bezwaar. Het kernteam Bezwaar en Beroep neemt jouw punt mee en belt je binnen twee dagen."),
    ];

    private void MeldAan(string nummer)
    {
        var handeling = Op(0, _inbrenger);
        var bsn = Bsn.Lees(_tekst.Bsn);
        var vanBuiten = _inbrenger.PersoonId is null;
        var werktElders = vanBuiten || _inbrenger.PersoonId == _collegas.Persona("inbrenger-extern").PersoonId;
        var melding = new Melding(
            _tekst.NaamCasus,
            _tekst.Probleem,
            _tekst.Reden,
            new(
                _inbrenger,
                vanBuiten ? Kanaal.Buiten : Kanaal.Zelf,
                null,
                vanBuiten ? _versleuteling.Versleutel($"{_tekst.Inbrenger.Naam}, 06 00 00 00 {_plan.Nummer:00}", Casusdienst.DoelContact) : null,
                werktElders),
            _plan.Nummer % 9 == 0 ? Urgentie.Spoed : Urgentie.Gewoon,
            _plan.Nummer % 9 == 0 ? "De cliënt kan de huur van de komende maand niet betalen." : null,
            bsn is null ? null : _versleuteling.Versleutel(bsn.Cijfers, Casusdienst.DoelBsn),
            [(GewensteHulp)(_plan.Nummer % 5)]);
        _casus = Casusverloop.Begin(
            nummer, melding, new() { Wetten = [.. _tekst.Wetten.Take(1)] }, _plaats, handeling.Datum.PlusWerkdagen(Triagetermijn), handeling);
    }

    private void PakOp()
    {
        Doe(1, _contact, c => c.PakOp());
        Doe(1, _contact, c => c.LegContactVast(ContactSoort.Inbrenger, Dag(1), "de inbrenger", "Gebeld: doorgenomen wat er speelt en wat de cliënt nu nodig heeft."));
    }

    private void Verwijs()
    {
        var (uitkomst, plek, reden, antwoord) = Verwijzingen[(_plan.Nummer + _plan.Volgorde) % Verwijzingen.Length];
        Doe(3, _contact, c => c.SluitTriageAf(uitkomst, reden, plek, antwoord, default));
    }

    private void BlijfBij()
    {
        var streef = Dag(2).PlusWerkdagen(Behandeltermijn);
        Doe(2, _contact, c => c.SluitTriageAf(
            TriageUitkomst.SpecifiekMaatwerk,
            "De regel pakt hier uit zoals niemand het bedoelde, en de gewone lijn biedt geen uitweg.",
            null,
            $"We pakken je casus op. {_contact.Naam} begeleidt je en belt om de eerste stappen te bespreken.",
            streef));
        if (_plaats == "noord" && _plan.Stand is (Demostand.InBehandeling or Demostand.OverTijd) && !_casus.Staat.Eigenaar.IsWerkplaats && !Sanne.Is(_inbrenger.PersoonId!.Value))
        {
            Doe(4, _contact, c => c.StelEigenaarVoor(Sanne, "De inbrenger heeft deze cliënt niet meer in de caseload; jij kent het dossier."));
        }
    }
}
