using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen.Eigenschappen;

/// <summary>Wat altijd waar is aan een casus (domein §4 en §5), wat er ook is gedaan.</summary>
internal static class Invarianten
{
    private static readonly (string Naam, Func<CasusStaat, bool> Geldt)[] Alle =
    [
        ("wie in behandeling is, past volgens de triage", c => c.Fase != Fase.InBehandeling || c.Triage.Uitkomst == TriageUitkomst.SpecifiekMaatwerk),
        ("wie verder gaat, heeft reden en antwoord", c => c.Fase != Fase.Doorverwezen
            || (c.Triage.Uitkomst is not null and not TriageUitkomst.SpecifiekMaatwerk && Gevuld(c.Triage.Reden) && Gevuld(c.Triage.Antwoord))),
        ("wie is doorverwezen, weet waarheen", c => c.Triage.Uitkomst != TriageUitkomst.Doorverwezen || Gevuld(c.Triage.Doorverwijsplek)),
        ("wat is ingebracht, heeft niemand nog opgepakt", c => c.Fase != Fase.Aangemeld || c.Contactpersoon is null),
        ("afgerond en een afronding gaan samen", c => c.Fase == Fase.Afgerond == c.Afronding is not null),
        ("wat is afgerond, is besloten en verteld", c => c.Fase != Fase.Afgerond || c.Besluit?.Mededeling is not null),
        ("wat is afgerond, heeft wet en niveau", c => c.Fase != Fase.Afgerond || (c.Kenmerken.Wetten.Count > 0 && c.Kenmerken.Niveaus.Count > 0)),
        ("wat is afgerond, heeft geen open acties", c => c.Fase != Fase.Afgerond || c.Acties.All(a => !a.IsOpen)),
        ("maatwerk is bij afronden driemaal voldoende", c => c.Fase != Fase.Afgerond || c.Besluit is not { Oordeel: Oordeel.Maatwerk, Alternatief: { } weg }
            || c.Weging.IsRechtvaardigEnRechtmatig(weg)),
        ("maatwerk rust op een weg die er is", c => c.Besluit is not { Oordeel: Oordeel.Maatwerk } b || c.Weging.Alternatieven.Any(a => a.Id == b.Alternatief)),
        ("geen overeenstemming noemt wie het anders ziet", c => c.Besluit?.Oordeel != Oordeel.GeenConsensus || c.Weging.AndereOordelen.Count > 0),
        ("een besluit is te volgen", c => c.Besluit is not { } b || (Gevuld(b.Inhoud) && Gevuld(b.Motivering) && Gevuld(b.Beslisser?.Naam) && Gevuld(b.Beslisser?.Mandaat))),
        ("buiten de lijn is er akkoord", c => c.Besluit is not { GebruikelijkeLijn: false } b || Gevuld(b.AkkoordVan)),
        ("tegen de wet: wie en wanneer SZW het wist", c => c.Besluit?.ContraLegem is not { } cl || (Gevuld(cl.WieBesliste) && cl.SzwGeinformeerd != default)),
        ("extern alleen met toestemming die niet is ingetrokken", c => c.Deelnemers.Where(d => d.IsExtern)
            .All(d => c.Toestemmingen.Any(t => t.Id == d.Toestemming && t.IngetrokkenOp is null))),
        ("niemand doet twee keer mee", c => c.Deelnemers.Where(d => d.Wie.PersoonId is not null).GroupBy(d => d.Wie.PersoonId).All(g => g.Count() == 1)),
        ("wat gesloten is, heeft geen termijn", c => c.Fase.IsOpen() || c.Termijn is { Streefdatum: null, Pauze: null }),
        ("wat open is, heeft een termijn", c => !c.Fase.IsOpen() || c.Termijn.Streefdatum is not null),
        ("de Maatwerkplaats is alleen met reden eigenaar", c => !c.Eigenaar.IsWerkplaats || Gevuld(c.Eigenaar.Reden)),
        ("wie van buiten komt, is nooit eigenaar", c => !c.Melding.Inbrenger.Extern || c.Eigenaar.Persoon is not { PersoonId: { } id } || !c.Melding.Inbrenger.Wie.Is(id)),
        ("wie al eigenaar is, wordt het niet gevraagd", c => c.Eigenaar.Voorgesteld is null || c.Eigenaar.IsWerkplaats
            || c.Eigenaar.Voorgesteld.PersoonId != c.Eigenaar.Persoon!.PersoonId),
        ("een casus is bij precies één plaats thuis", c => c.Werkplaats.Length > 0 && !c.MedeWerkplaatsen.Contains(c.Werkplaats) && c.MedeWerkplaatsen.Distinct().Count() == c.MedeWerkplaatsen.Count),
        ("de huidige beslissing hoort in de weging", c => c.Weging.Alternatieven.Count(a => a.Id == Alternatief.Huidig) == 1),
        ("een actie is niet gedaan en vervallen tegelijk", c => c.Acties.All(a => a.GedaanOp is null || a.Vervallen is null)),
        ("een bijzonder einde heeft een reden", c => c.Fase is not (Fase.Ingetrokken or Fase.Heropend) || Gevuld(c.RedenEinde)),
        ("spoed heeft een reden", c => c.Melding.Urgentie != Urgentie.Spoed || Gevuld(c.Melding.UrgentieReden)),
        ("melding, titel en wens zijn er", c => Gevuld(c.Melding.Titel) && Gevuld(c.Melding.Buikpijn) && Gevuld(c.Melding.Gewenst)),
        ("een casus is niet met zichzelf of tweemaal verbonden", c => c.Verbanden.All(v => v.Nummer != c.Nummer) && c.Verbanden.Select(v => v.Nummer).Distinct().Count() == c.Verbanden.Count),
        ("de volgende stap is er alleen als er iets te doen is", c => c.Fase.IsOpen() == VolgendeStap.Bij(c).Count > 0),
    ];

    public static IEnumerable<string> Gebroken(CasusStaat casus) => Alle.Where(i => !i.Geldt(casus)).Select(i => i.Naam);

    private static bool Gevuld(string? tekst) => !string.IsNullOrWhiteSpace(tekst);
}
