using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>
/// Een verzonden knelpuntenbrief met opvolging, een ronde die loopt, wat er op de werkagenda is bijgehouden, en een Menselijke Maat
/// Monitor. Verzonnen, en gemaakt met de diensten zelf op een eigen klok.
/// </summary>
internal sealed class Demoknelpunten
{
    private readonly IServiceProvider _diensten;
    private readonly DateTime _nu;
    private readonly Dictionary<string, Gebruiker> _mensen;
    private readonly Dictionary<string, string> _solves;

    private Demoknelpunten(IServiceProvider diensten, DateTime nu, Dictionary<string, Gebruiker> mensen, Dictionary<string, string> solves) =>
        (_diensten, _nu, _mensen, _solves) = (diensten, nu, mensen, solves);

    private Gebruiker Sbk => _mensen["sbk"];

    private int Jaar => Kalender.DatumInNederland(_nu).Year;

    public static void VulAan(IServiceProvider diensten)
    {
        var nu = diensten.GetRequiredService<TimeProvider>().Nu();
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        var solves = db.Set<SolveRij>().AsNoTracking().OrderBy(s => s.Nummer).Select(s => new { s.Titel, s.Nummer }).AsEnumerable().GroupBy(s => s.Titel).ToDictionary(s => s.Key, s => s.First().Nummer);
        if (solves.Count == 0 || db.Set<RondeRij>().Any())
        {
            return;
        }

        var mensen = db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Where(p => p.Aanmeldkenmerk != null && p.Aanmeldkenmerk.StartsWith("demo:")).AsEnumerable()
            .ToDictionary(p => p.Aanmeldkenmerk!["demo:".Length..], Gebruiker.Van);
        new Demoknelpunten(diensten, nu, mensen, solves).Vul().GetAwaiter().GetResult();
        db.Set<UitgaandeMail>().ExecuteDelete();
    }

    private async Task Vul()
    {
        await VorigeBrief();
        await DezeBrief();
        await Werkagenda();
        await Monitor();
    }

    private async Task VorigeBrief()
    {
        var jaar = Jaar - 1;
        await Dienst(-420).Begin(Sbk, jaar, Dag(-390), Dag(-350), Nieuw());
        await Dienst(-418).Vraag(Sbk, jaar, Uitvraagsoort.Divisie, "divisie Uitkeren", Collega("inbrenger"), null, null, Nieuw());
        await BrengIn(jaar, -410, "inbrenger", new(
            "Voorschot in één keer terug na een late WIA-beslissing",
            "Wie door de wachttijd lang een voorschot krijgt, moet het bij een afwijzing in één keer terugbetalen. Artikel 77 van de Wet WIA laat weinig ruimte om daarvan af te zien.",
            "Mensen die langer dan de termijn wachten op de beoordeling van hun WIA-aanvraag.", new(2_500, 4_000, Schattingswijze.Geteld, "Voorschotten die langer dan acht weken liepen."),
            "Iemand kreeg elf maanden een voorschot, deed wat gevraagd werd en hoorde toen dat er geen recht was. De hele som moest terug, terwijl het wachten niet aan haar lag.",
            "Schulden, en angst om nog iets aan te vragen.", "Niet terugvorderen als de beslissing door de uitvoering te laat kwam.", ["WIA"]));
        await BrengIn(jaar, -405, "contactpersoon", new(
            "Geen hulp bij werk na een volledige afkeuring",
            "Wie volledig en duurzaam is afgekeurd en toch wil werken, kan volgens de wet geen hulp krijgen bij het zoeken van werk.",
            "Mensen met een IVA-uitkering of Wajong, duurzaam zonder arbeidsvermogen.", new(150, 600, Schattingswijze.Inschatting, null),
            "Iemand vond zelf een werkplek voor drie ochtenden. Een jobcoach mocht niet, en de werkgever durfde het zonder hulp niet aan.",
            "Kansen gaan verloren, en een nieuwe keuring durven mensen niet aan.", "Een grondslag om hulp in te zetten zonder dat de uitkering op het spel staat.", ["IVA", "Wajong"]));
        await Dienst(-389).Doe(Sbk, jaar, Nieuw(), r => r.ZetOp(Rondestand.Wegen, null));
        await Dienst(-388).Doe(Sbk, jaar, Nieuw(), r => r.Staat.Inbrengen.ToList().ForEach(i => r.MaakKnelpunt(i.Id)));
        await Dienst(-380).Doe(Sbk, jaar, Nieuw(), r => r.ZetOp(Rondestand.Opstellen, null));
        var ronde = await Dienst(-350).Verzend(Sbk, jaar, Dag(-350), $"SBK-{jaar}-041", "de minister van Sociale Zaken en Werkgelegenheid", Nieuw());
        await VolgOp(jaar, -300, ronde.Knelpunten[0].Id, Knelpuntstatus.InGesprek, "beleidstafel WIA", "SZW herkent het en vraagt om cijfers.");
        await VolgOp(jaar, -170, ronde.Knelpunten[0].Id, Knelpuntstatus.Toegezegd, $"Kamerbrief {Jaar}Z04112", "De minister zegt toe niet terug te vorderen bij een te late beslissing.");
        await VolgOp(jaar, -120, ronde.Knelpunten[1].Id, Knelpuntstatus.InGesprek, "beleidstafel Wajong", null);
    }

    private async Task DezeBrief()
    {
        await Dienst(-40).Begin(Sbk, Jaar, Dag(20), Dag(60), Nieuw());
        await Dienst(-39).Vraag(Sbk, Jaar, Uitvraagsoort.Divisie, "divisie Uitkeren", Collega("inbrenger"), null, null, Nieuw());
        await Dienst(-39).Vraag(Sbk, Jaar, Uitvraagsoort.Maatwerkplaats, "Maatwerkplaats Noord", Collega("coordinator-regio"), null, null, Nieuw());
        await Dienst(-39).Vraag(Sbk, Jaar, Uitvraagsoort.Divisie, "divisie SMZ", Collega("deelnemer"), null, null, Nieuw());
        await Dienst(-39).Vraag(Sbk, Jaar, Uitvraagsoort.Clientenraad, "Centrale Cliëntenraad", null, "secretaris van de raad", "clientenraad@voorbeeld.nl", Nieuw());
        await Dienst(-12).Doe(Sbk, Jaar, Nieuw(), r => r.VraagNogEens(r.Staat.Uitvragen[2].Id));
        await BrengIn(Jaar, -30, "inbrenger", new(
            "Een bonus die meer kost dan hij oplevert",
            "Een eenmalige bonus of dertiende maand telt in één keer mee als inkomen. Daardoor moet iemand soms meer terugbetalen dan de bonus waard was.",
            "Mensen met een uitkering die daarnaast werken.", new(800, 2_000, Schattingswijze.Steekproef, "Steekproef van tweehonderd dossiers."),
            "Iemand die drie dagen werkt, kreeg een dertiende maand van vijfhonderd euro. De maand erna was de uitkering zeshonderd euro lager.",
            "Werken loont niet, en mensen vragen hun werkgever om geen bonus te geven.", "Een eenmalig bedrag verdelen over de maanden waarover het is verdiend.", ["WAO", "WIA"]),
            Bron("Een bonus die meer kost dan hij oplevert"));
        await BrengIn(Jaar, -21, "coordinator-regio", new(
            "Termijn loonkostenvoordeel begint op een dag die niemand kent",
            "Een werkgever die de verklaring een paar dagen te laat aanvraagt, verliest het voordeel voor drie jaar. De termijn begint op een dag die niemand goed kan weten.",
            "Kleine werkgevers, en de werknemer voor wie het voordeel is bedoeld.", null, null, "Werkgevers haken af.", null, ["Wtl"]), Bron("Termijnen van het loonkostenvoordeel"));
        await BrengIn(Jaar, -15, "deelnemer", new(
            "Gegevens delen mag maar één kant op",
            "Met instemming mag UWV gegevens geven aan andere organisaties, maar die mogen ze terug nog niet geven.",
            "Mensen die met meer organisaties tegelijk te maken hebben.", null, null, "Mensen vertellen hun verhaal drie keer, en regelingen werken elkaar tegen.", null, ["SUWI"]));
        await BrengIn(Jaar, -9, "inbrenger", new(
            "De wachtmuziek aan de telefoon", "De wachtmuziek is te hard. Klanten klagen daarover.", null, null, null, null, null, []));
        await Dienst(-8).Doe(Sbk, Jaar, Nieuw(), r =>
        {
            var inbreng = r.Staat.Inbrengen;
            r.MaakKnelpunt(inbreng[0].Id);
            r.MaakKnelpunt(inbreng[1].Id);
            r.LegTerzijde(inbreng[3].Id, "Dit vraagt geen andere wet. We gaven het door aan Klant en Service.");
        });
    }

    private async Task Werkagenda()
    {
        var agenda = new Agendadienst(Databases, new Agendalijst(Databases, Klok(-25)), Ketting, Klok(-25));
        await agenda.Doe(Sbk, Agendasoort.Solve, _solves["Termijnen van het loonkostenvoordeel"], Nieuw(), p => p.MaakBekend(Vermeldplek.Kamerbrief, null, "SZW-2026-0114", Dag(-40)));
        await agenda.Doe(Sbk, Agendasoort.Solve, _solves["Een bonus die meer kost dan hij oplevert"], Nieuw(), p => p.MaakBekend(Vermeldplek.Beleidstafel, null, null, Dag(-50)));
    }

    private async Task Monitor()
    {
        var half = Halfjaar.Keuzes(Kalender.DatumInNederland(_nu))[0];
        var dienst = new Maatdienst(Databases, new(Databases, _diensten.GetRequiredService<Feitenspiegel>()), Ketting, Klok(-5));
        await dienst.Begin(Sbk, half.Vorige, Nieuw());
        await dienst.Duid(Sbk, half.Vorige, "Er is nog weinig gemeld. Wat er binnenkwam, ging vooral over wachten.", Nieuw());
        await dienst.Publiceer(Sbk, half.Vorige, Nieuw());
        await dienst.Begin(Sbk, half, Nieuw());
        await dienst.Duid(Sbk, half, "De signalen van dit halfjaar gaan vooral over lang wachten op een beslissing. Wie wacht, krijgt een voorschot, en daarna een schuld.\nDe oplossing lag het vaakst in de uitvoering: collega's vonden ruimte binnen de regels. Waar de wet zelf knelt, staat het in de knelpuntenbrief.", Nieuw());
    }

    private async Task BrengIn(int jaar, int dag, string wie, Knelpunttekst tekst, Knelpuntbron? bron = null) => await Dienst(dag).BrengIn(_mensen[wie], jaar, tekst, _mensen[wie].Onderdeel, bron, Nieuw());

    private async Task VolgOp(int jaar, int dag, Guid knelpunt, Knelpuntstatus status, string bron, string? toelichting) =>
        await Dienst(dag).Doe(Sbk, jaar, Nieuw(), r => r.VolgOp(knelpunt, status, Dag(dag), bron, toelichting));

    private Knelpuntbron? Bron(string solve) => new(Agendasoort.Solve, _solves[solve]);

    private Collega Collega(string sleutel) => new(_mensen[sleutel].Id, _mensen[sleutel].Naam, _mensen[sleutel].Functie, _mensen[sleutel].Onderdeel, _mensen[sleutel].Standplaats);

    private DateOnly Dag(int dagen) => Kalender.DatumInNederland(_nu.AddDays(dagen));

    private static Opdracht Nieuw() => new(Guid.CreateVersion7());

    private IDbContextFactory<MaatwerkDb> Databases => _diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>();

    private Ketting Ketting => _diensten.GetRequiredService<Ketting>();

    private Demoklok Klok(int dagen) => new(new(_nu.AddDays(dagen), TimeSpan.Zero));

    /// <summary>De dienst zoals die op een andere dag zou werken.</summary>
    private Rondedienst Dienst(int dagen)
    {
        var versleuteling = _diensten.GetRequiredService<Versleuteling>();
        return new(Databases, new Rondepost(versleuteling), versleuteling, Ketting, Klok(dagen));
    }
}
