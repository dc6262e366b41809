using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Kijkt of alles waarnaar wordt verwezen er is, ook waar de database dat niet zelf bewaakt.</summary>
internal static class Verwijzingscontrole
{
    public static async Task Doe(MaatwerkDb db, Bevindingen bevindingen, CancellationToken ct)
    {
        IQueryable<T> Alle<T>()
            where T : class => db.Set<T>().AsNoTracking().IgnoreQueryFilters();

        var personen = Alle<Persoon>();
        var plaatsen = Alle<Werkplaats>();
        var casussen = Alle<CasusRij>();
        var gebeurtenissen = Alle<VastgelegdeGebeurtenis>();
        var stromen = Alle<Wijzigingenstroom>();
        var waarden = Alle<Lijstwaarde>();
        var publicaties = Alle<Publicatiedossier>();
        var nazichten = Alle<Nazichtdossier>();
        var netwerkplekken = Alle<Netwerkplek>();
        var sessies = Alle<SessieRij>();
        var tafels = Alle<Tafelrij>();
        var solves = Alle<SolveRij>();
        var solvetafels = Alle<SolvetafelRij>();
        var oefeningen = Alle<Oefening>();
        var uitspraken = Alle<Uitspraak>();
        var signalen = Alle<SignaalRij>();
        var themas = Alle<ThemaRij>();
        var agendapunten = Alle<AgendapuntRij>();
        var rondes = Alle<RondeRij>();
        var monitors = Alle<MaatRij>();
        var hulpteksten = Alle<HulptekstRij>();
        var reflecties = Alle<ReflectieRij>();
        var tijdboeken = Alle<TijdboekRij>();
        var groepen = Alle<IntervisieRij>();
        // Deze noemen casusprudentie bij haar kenmerk; dat staat in geen lijst.
        var aanhalend = new[] { KenmerkSoort.Gevolgd, KenmerkSoort.Onderscheiden, KenmerkSoort.Beperkt, KenmerkSoort.Achterhaald };

        await Tel("gebeurtenissen horen bij niets", gebeurtenissen
            .Where(g => !casussen.Any(c => c.Id == g.OnderwerpId) && !stromen.Any(s => s.Id == g.OnderwerpId) && !publicaties.Any(p => p.Id == g.OnderwerpId) && !nazichten.Any(n => n.Id == g.OnderwerpId)
                && !netwerkplekken.Any(n => n.Id == g.OnderwerpId) && !sessies.Any(s => s.Id == g.OnderwerpId) && !tafels.Any(t => t.Id == g.OnderwerpId) && !solves.Any(s => s.Id == g.OnderwerpId)
                && !solvetafels.Any(t => t.Id == g.OnderwerpId) && !oefeningen.Any(o => o.Id == g.OnderwerpId) && !signalen.Any(s => s.Id == g.OnderwerpId) && !themas.Any(t => t.Id == g.OnderwerpId)
                && !agendapunten.Any(a => a.Id == g.OnderwerpId) && !rondes.Any(r => r.Id == g.OnderwerpId) && !monitors.Any(m => m.Id == g.OnderwerpId) && !hulpteksten.Any(h => h.Id == g.OnderwerpId) && !reflecties.Any(r => r.Id == g.OnderwerpId) && !tijdboeken.Any(t => t.Id == g.OnderwerpId)
                && !groepen.Any(i => i.Id == g.OnderwerpId)));
        await Tel("handelingen hebben geen gebeurtenis", Alle<VastgelegdeHandeling>()
            .Where(h => !gebeurtenissen.Any(g => g.HandelingId == h.Id)));
        await Tel("mensen bij een casus bestaan niet", Alle<CasusPersoon>().Where(p => !personen.Any(x => x.Id == p.PersoonId)));
        await Tel("casussen horen bij een Maatwerkplaats die niet bestaat", casussen
            .Where(c => !plaatsen.Any(w => w.Organisatie == c.Organisatie && w.Code == c.Werkplaats)));
        await Tel("plekken op de netwerkkaart zijn van iemand die niet bestaat", netwerkplekken.Where(n => !personen.Any(p => p.Id == n.PersoonId)));
        await Tel("mensen bij een maatwerksessie bestaan niet", Alle<SessiePersoon>().Where(p => !personen.Any(x => x.Id == p.PersoonId)));
        await Tel("gasten komen voor een maatwerksessie die niet bestaat", Alle<Gasttoegang>().Where(g => g.SessieId != null && !sessies.Any(s => s.Id == g.SessieId)));
        await Tel("casussen onder een solve bestaan niet", Alle<SolveKoppeling>().Where(k => k.Soort == Koppelsoort.Casus && !casussen.Any(c => c.Nummer == k.Kenmerk)));
        await Tel("thema's onder een solve bestaan niet", Alle<SolveKoppeling>().Where(k => k.Soort == Koppelsoort.Thema && !themas.Any(t => t.Nummer == k.Kenmerk)));
        await Tel("mensen aan een solvetafel bestaan niet", Alle<SolvetafelPersoon>().Where(p => !personen.Any(x => x.Id == p.PersoonId)));
        await Tel("solves op een agenda bestaan niet", Alle<SolvetafelPunt>().Where(p => !solves.Any(s => s.Nummer == p.Solve)));
        await Tel("verhalen horen bij geen publicatie", Alle<VerhaalRij>().Where(v => !publicaties.Any(p => p.Id == v.Id && p.Soort == Publicatiesoort.Verhaal)));
        await Tel("beelden horen bij geen verhaal", Alle<Verhaalbeeld>().Where(b => !publicaties.Any(p => p.Id == b.DossierId && p.Soort == Publicatiesoort.Verhaal)));
        await Tel("mensen bij een reflectiegesprek bestaan niet", Alle<ReflectiePersoon>().Where(p => !personen.Any(x => x.Id == p.PersoonId)));
        await Tel("reflectiegesprekken gaan over een casus die niet bestaat", Alle<ReflectieCasus>().Where(r => !casussen.Any(c => c.Nummer == r.Casus)));
        await Tel("notities horen bij geen reflectiegesprek", Alle<Reflectienotitie>().Where(n => !reflecties.Any(r => r.Id == n.GesprekId)));
        await Tel("lessen komen uit geen reflectiegesprek", Alle<GedeeldeLes>().Where(l => !reflecties.Any(r => r.Id == l.GesprekId)));
        await Tel("tafels gaan niet over een casus of een solve", tafels.Where(t => (t.CasusId == null) == (t.SolveId == null)));
        await Tel("solves zijn een deel van een solve die niet bestaat", solves.Where(s => s.Ouder != null && !solves.Any(o => o.Organisatie == s.Organisatie && o.Nummer == s.Ouder)));
        await Tel("vragen aan een intervisiegroep gaan over een casus die niet bestaat", Alle<IntervisieVraagRij>().Where(v => !casussen.Any(c => c.Nummer == v.Casus)));
        await Tel("tijdboeken zijn van iemand die niet bestaat", tijdboeken.Where(t => !personen.Any(p => p.Id == t.PersoonId)));
        await Tel("oefeningen gaan over casusprudentie die niet bestaat", oefeningen.Where(o => o.UitspraakId != null && !uitspraken.Any(u => u.Id == o.UitspraakId)));
        await Tel("oefeningen zijn van iemand die niet bestaat", Alle<Oefenblad>().Where(b => !personen.Any(p => p.Id == b.PersoonId)));
        await Tel("signalen tellen bij een signaal dat niet bestaat", signalen.Where(s => s.DubbelVan != null && !signalen.Any(x => x.Id == s.DubbelVan)));
        await Tel("signalen horen bij een thema dat niet bestaat", signalen.Where(s => s.Thema != null && !themas.Any(t => t.Organisatie == s.Organisatie && t.Nummer == s.Thema)));
        await Tel("punten op de werkagenda gaan over een thema dat niet bestaat", agendapunten.Where(a => a.Soort == Agendasoort.Thema && !themas.Any(t => t.Organisatie == a.Organisatie && t.Nummer == a.Kenmerk)));
        await Tel("punten op de werkagenda gaan over een solve die niet bestaat", agendapunten.Where(a => a.Soort == Agendasoort.Solve && !solves.Any(s => s.Organisatie == a.Organisatie && s.Nummer == a.Kenmerk)));
        await Tel("documenten horen bij een casus die niet bestaat", Alle<Documentinhoud>().Where(d => !casussen.Any(c => c.Id == d.CasusId)));
        await Tel("volgcodes horen bij een casus die niet bestaat", Alle<Volgcode>().Where(v => !casussen.Any(c => c.Id == v.CasusId)));
        await Tel("vragen om terug te kijken horen bij een casus die niet bestaat", Alle<Terugblikvraag>().Where(v => !casussen.Any(c => c.Id == v.CasusId)));
        await Tel("rollen horen bij een Maatwerkplaats die niet bestaat", Alle<PersoonRol>()
            .Where(r => r.Werkplaats != "" && !plaatsen.Any(w => w.Code == r.Werkplaats)));
        // Van een ingelezen casus blijft een organisatie die niet in de lijst staat, staan zoals het bestand haar noemde.
        await Tel("kenmerken van casussen staan in geen enkele lijst", Alle<CasusKenmerk>()
            .Where(k => k.Soort != KenmerkSoort.Werkplaats && !aanhalend.Contains(k.Soort) && !waarden.Any(w => w.Code == k.Code))
            .Where(k => k.Soort != KenmerkSoort.Onderdeel || !casussen.Any(c => c.Id == k.CasusId && c.Kanaal == Kanaal.Ingelezen)));

        async Task Tel<T>(string wat, IQueryable<T> losse)
        {
            if (await losse.CountAsync(ct) is > 0 and var aantal)
            {
                bevindingen.Meld($"{aantal} {wat}.");
            }
        }
    }
}
