using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>
/// De solves die in de evaluatie van de Maatwerkplaats worden genoemd (hoofdstuk 5), in eigen woorden en met verzonnen cijfers,
/// in verschillende standen. Gemaakt met de dienst zelf, op een eigen klok.
/// </summary>
internal sealed class Demosolves
{
    private readonly IServiceProvider _diensten;
    private readonly DateTime _nu;
    private readonly Gebruiker _landelijk, _solve;
    private readonly List<(string Nummer, string Titel)> _casussen;

    private Demosolves(IServiceProvider diensten, DateTime nu, Gebruiker landelijk, Gebruiker solve, List<(string, string)> casussen) =>
        (_diensten, _nu, _landelijk, _solve, _casussen) = (diensten, nu, landelijk, solve, casussen);

    private DateOnly Vandaag => Kalender.DatumInNederland(_nu);

    public static void VulAan(IServiceProvider diensten)
    {
        var nu = diensten.GetRequiredService<TimeProvider>().Nu();
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        var casussen = db.Set<CasusRij>().AsNoTracking().Where(c => c.Fase == Fase.Afgerond || c.Fase == Fase.InBehandeling).OrderBy(c => c.Nummer)
            .Select(c => new { c.Nummer, c.Titel }).AsEnumerable().Select(c => (c.Nummer, c.Titel)).ToList();
        if (casussen.Count == 0 || db.Set<SolveRij>().Any())
        {
            return;
        }

        Gebruiker Persona(string sleutel) => Gebruiker.Van(db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Single(p => p.Aanmeldkenmerk == "demo:" + sleutel));
        new Demosolves(diensten, nu, Persona("coordinator-landelijk"), Persona("solve"), casussen).Vul().GetAwaiter().GetResult();
        db.Set<UitgaandeMail>().ExecuteDelete();
    }

    private async Task Vul()
    {
        var voorschot = await Begin(
            -9, "Voorschot in één keer terug na een late WIA-beslissing",
            new("", "Mensen krijgen een voorschot op hun WIA-uitkering, omdat de keuring door ons te laat is. Blijkt er later geen recht, of een lager recht, dan moeten zij alles in één keer terugbetalen.",
                "Snel zekerheid geven botst met niets te veel betalen.", "Mensen die langer dan de termijn wachten op de beoordeling van hun WIA-aanvraag.",
                "Schulden en stress, en bij ons veel betalingsregelingen en bezwaren.", new(2_500, 4_000, Schattingswijze.Geteld, "Voorschotten die langer dan acht weken liepen."),
                ["wet", "beleid"], [Solvesoort.Wet, Solvesoort.EigenBeleid], ["WIA"], "Uitkeren en SMZ staan hierachter. Financiën vraagt om een grens.", "Past in de gewone betaalstraat; de brieven moeten anders."),
            "voorschot", "herbeoordeling", "Voorlopige uitkering");
        await Doe(voorschot, -8, s =>
        {
            s.Weeg(
                new Dictionary<Perspectief, string>
                {
                    [Perspectief.Juridisch] = "De wet laat terugvorderen toe, maar de vertraging is van ons. Evenredigheid vraagt om af te zien.",
                    [Perspectief.Economisch] = "Incasso, regelingen en bezwaren kosten samen bijna evenveel als de vordering.",
                    [Perspectief.Maatschappelijk] = "Wie wacht, kan niets doen aan de schuld die groeit.",
                },
                [
                    new(Guid.Empty, "Niet terugvorderen als de beslissing door ons te laat kwam", "Ook van belang voor voorschotten in de Wajong.", "Kan na één wijziging in de betaalstraat.")
                    {
                        Scores = new Dictionary<Perspectief, Score> { [Perspectief.Juridisch] = Score.Voldoende, [Perspectief.Economisch] = Score.Voldoende, [Perspectief.Maatschappelijk] = Score.Goed },
                    },
                    new(Guid.Empty, "Altijd een regeling over drie jaar", null, "Vraagt veel handwerk.")
                    {
                        Scores = new Dictionary<Perspectief, Score> { [Perspectief.Juridisch] = Score.Goed, [Perspectief.Economisch] = Score.Onvoldoende, [Perspectief.Maatschappelijk] = Score.Onvoldoende },
                    },
                ]);
            s.Overbrug("Houd de invordering aan en leg de casus voor aan de staf van Uitkeren. Die kan afzien van terugvordering.", "Medewerkers van Uitkeren, als de beslissing door ons te laat kwam.", Vandaag.AddDays(-8), null);
        });
        await Doe(voorschot, -6, s => s.Besluit("Is de beslissing door ons te laat, dan vorderen we het voorschot niet terug. Dat geldt ook voor mensen bij wie dit vanaf 2020 speelde.", "De divisiedirecteur Uitkeren, met akkoord van SZW", "mandaat-szw", Vandaag.AddDays(-6), s.Staat.Wegen[1].Id));
        await Doe(voorschot, -5, s =>
        {
            s.ZetOp(Solvestand.InUitvoering, "Iedereen bij wie dit speelde, krijgt vanzelf bericht. Je hoeft niets te doen.");
            s.BeschrijfGroep(
                "Iedereen met een WIA-voorschot van wie de beslissing door ons te laat kwam, en bij wie het voorschot is of wordt teruggevorderd.",
                "Voorschotten WIA vanaf januari 2020, met een beslisdatum na de termijn en een openstaande of betaalde vordering.", 3_500,
                "Iedereen krijgt eerst een brief met een telefoonnummer. Bellen of een vinkje in Mijn UWV is genoeg.");
            s.LegGolfVast(Vandaag.AddDays(-4), "Proef bij één kantoor", 300, 288, 4, 271);
            s.LegGolfVast(Vandaag.AddDays(-2), "Beslissingen uit 2020 en 2021", 1_700, 1_592, 21, 1_480);
            s.SpreekStapAf("De laatste golf benaderen en de uitkomst delen met SZW.", Vandaag.AddDays(21), null);
            s.ZetOpTijdlijn(new(Vandaag.Year - 3, 11, 3), "De eerste twee casussen over dit voorschot komen binnen.");
            s.ZetOpTijdlijn(new(Vandaag.Year - 2, 3, 15), "Sessie met het hele systeem: Uitkeren, SMZ, SBK en SZW.");
            s.Vermeld(Vermeldplek.Knelpuntenbrief, new(Vandaag.Year - 2, 6, 20), "Als eerste punt.");
        });

        var reintegratie = await Begin(
            -7, "Willen werken met een IVA-uitkering of Wajong zonder arbeidsvermogen",
            new("", "Wie volledig en duurzaam is afgekeurd, kan geen hulp krijgen bij het zoeken van werk. Ook niet als iemand het zelf wil proberen.",
                "Mensen met rust laten die niet kunnen werken botst met iedereen een kans geven.", "Mensen met een IVA-uitkering of Wajong, duurzaam zonder arbeidsvermogen, die toch willen werken.",
                "Kansen op werk gaan verloren. Een nieuwe keuring durven mensen niet aan.", new(150, 600, Schattingswijze.Inschatting, "Alleen wie er zelf om vraagt."),
                ["wet", "beleid"], [Solvesoort.Wet], ["IVA", "Wajong"], null, "De dienstverlening is er al; alleen de grondslag ontbreekt."),
            "IVA en toch", "volledig en duurzaam", "Werkervaringsplek", "Proefplaatsing in eigen BV");
        await Doe(reintegratie, -6, s =>
        {
            s.ZetOp(Solvestand.Opgepakt, "We werken met SZW aan een proef in de wet. Tot die er is, mag hulp bij werk worden ingezet.");
            s.Overbrug("Zet hulp bij werk in zoals bij ieder ander, en meld de casus bij de landelijke Maatwerkplaats.", "Arbeidsdeskundigen, als de cliënt het zelf vraagt.", Vandaag.AddDays(-6), Vandaag.AddMonths(9));
            s.Blokkeer(Blokkadesoort.Wetgeving, "De proef wacht op een algemene maatregel van bestuur.");
            s.SpreekStapAf("Met SZW het concept van de maatregel nalopen.", Vandaag.AddDays(10), null);
            s.Vermeld(Vermeldplek.Beleidstafel, Vandaag.AddDays(-30), null);
        });

        var wtl = await Begin(
            -6, "Termijnen van het loonkostenvoordeel",
            new("", "Een werkgever die de verklaring een paar dagen te laat aanvraagt, verliest het voordeel voor drie jaar. De termijn begint op een dag die niemand goed kan weten.",
                "Een regeling die vanzelf uitbetaalt botst met werkgevers over de streep trekken.", "Kleine werkgevers en hun nieuwe werknemer.",
                "Werkgevers haken af. De werknemer voor wie het bedoeld is, verliest de baan.", null, ["wet", "uitvoering"], [Solvesoort.Wet, Solvesoort.Werkproces], ["Wtl"], null, null),
            "doelgroepverklaring", "verklaring banenafspraak", "verkeerde hokje", "Net te vroeg");
        await Doe(wtl, -5, s => s.SpreekStapAf("Navragen bij SBK of dit in de knelpuntenbrief kan.", Vandaag.AddDays(1), null));

        var overstap = await Begin(
            -6, "Overstap naar de Wajong van 2010 die niet terug te draaien is",
            new("", "Wie koos voor de Wajong van 2010, kan niet terug. Veel mensen wisten bij het kruisje op het formulier niet wat het betekende.",
                "Duidelijkheid voor altijd botst met een eerlijke kans om te kiezen.", "Mensen met een oude Wajong-uitkering die gingen studeren of werken.",
                "Mensen krijgen blijvend minder dan zij zouden hebben gehad.", new(40, 120, Schattingswijze.Afgeleid, null), ["wet"], [Solvesoort.Wet, Solvesoort.Kennis], ["Wajong"], null, null),
            "Onomkeerbaar", "Kruisje op formulier", "Garantiebedrag");
        await Doe(overstap, -4, s =>
        {
            s.Besluit("Wie niet kon weten wat de keuze betekende, mag terug. De tekst op het formulier is aangepast.", "SZW", "mandaat-szw", Vandaag.AddDays(-4), null);
            s.ZetOp(Solvestand.Opgelost, "Mensen die dit overkwam, kunnen hun keuze herzien. Nieuwe gevallen komen niet meer voor, want het formulier is veranderd.");
        });

        var bonus = await Begin(
            -5, "Een bonus die meer kost dan hij oplevert",
            new("", "Een eenmalige bonus of dertiende maand telt mee als inkomen. Daardoor kan iemand meer moeten terugbetalen dan de bonus waard was.",
                "Inkomsten precies verrekenen botst met werken laten lonen.", "Mensen met een uitkering die daarnaast werken.",
                "Mensen vragen hun werkgever om geen bonus te geven.", new(800, 2_000, Schattingswijze.Steekproef, "Steekproef van tweehonderd dossiers."), ["wet", "uitvoering"],
                [Solvesoort.Wet, Solvesoort.Ict], ["WAO", "WIA"], null, "De klassen staan vast in het betaalsysteem."),
            "Dertiende maand", "Gratificatie", "Winstuitkering");
        await Doe(bonus, -3, s =>
        {
            s.ZetOp(Solvestand.Opgepakt, "We zoeken uit of een bonus over het hele jaar kan worden verdeeld.");
            s.Blokkeer(Blokkadesoort.IvCapaciteit, "Het betaalsysteem kan pas in het volgende kwartaal worden aangepast.");
        });

        var gegevens = await Begin(
            -5, "Gegevens delen met andere organisaties",
            new("", "Bij mensen met schulden of meer hulpverleners mogen wij vertellen wat wij weten, als de cliënt dat goed vindt. Andere organisaties mogen dat terug nog niet.",
                "Privacy beschermen botst met één keer goed helpen.", "Mensen die met meer organisaties tegelijk te maken hebben.",
                "De cliënt vertelt alles drie keer, en twee regelingen werken elkaar tegen.", null, ["wet"], [Solvesoort.Gegevensuitwisseling, Solvesoort.AndereOrganisatie], ["SUWI", "Participatiewet"], null, null),
            "Nabetaling verdween", "Dubbel verrekend", "Vijf schuldeisers");
        await Doe(gegevens, -4, s =>
        {
            s.ZetOpTijdlijn(new(2022, 1, 1), "Artikel 73 lid 11 van de Wet SUWI: met instemming van de cliënt mag UWV gegevens geven.");
            s.Koppel(new(Koppelsoort.Artikel, "art. 73 lid 11 Wet SUWI", "Regelt de ene helft."));
            s.Vermeld(Vermeldplek.Kamerbrief, Vandaag.AddDays(-60), null);
        });
    }

    /// <summary>De coördinator draagt aan, met de casussen waarvan de naam past; het solveteam trekt het verder.</summary>
    private async Task<string> Begin(int dag, string titel, Solvebeschrijving beschrijving, params string[] namen)
    {
        var casussen = _casussen.Where(c => namen.Any(n => c.Titel.Contains(n, StringComparison.OrdinalIgnoreCase))).Take(4).Select(c => new Koppeling(Koppelsoort.Casus, c.Nummer));
        var nummer = await Dienst(dag).Begin(_landelijk, beschrijving with { Titel = titel }, [.. casussen], new(Guid.CreateVersion7()));
        await Dienst(dag).Doe(_landelijk, nummer, SolveRecht.Werken, new(Guid.CreateVersion7()), s => s.DraagOver(_solve.AlsBetrokkene()));
        return nummer;
    }

    private async Task Doe(string solve, int dag, Action<Solve> daad) => await Dienst(dag).Doe(_solve, solve, SolveRecht.Werken, new(Guid.CreateVersion7()), daad);

    /// <summary>De dienst zoals die op een andere dag zou werken.</summary>
    private Solvedienst Dienst(int dagen)
    {
        var klok = new Demoklok(new(_nu.AddDays(dagen), TimeSpan.Zero));
        var (databases, versleuteling, ketting) = (
            _diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>(), _diensten.GetRequiredService<Versleuteling>(), _diensten.GetRequiredService<Ketting>());
        return new(databases, new Casuslezer(databases, klok), new Signaallijst(databases, klok), new Themalezer(databases, klok), new Solvepost(new Casusdienst(databases, versleuteling, ketting, klok), versleuteling), ketting, klok);
    }
}
