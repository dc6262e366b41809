using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Intervisie;

public sealed class IntervisieTests
{
    /// <summary>Van een vraag bij een casus, langs een bijeenkomst, naar een antwoord bij de inbrenger en een les voor de eigen plaats.</summary>
    [Theory, OpElkeDatabase]
    public async Task Vraag_FromACaseToTheGroupAndBack_StaysInsideTheGroup(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var hanneke = await site.Als("coordinator-regio");
        var groep = await Begin(hanneke, "Dinsdaggroep");

        // De inbrenger vraagt, zonder persoonsgegevens.
        using var sanne = await site.Als("inbrenger");
        var formulier = await sanne.Bekijk($"{casus.Adres}/intervisie");
        var nummer = groep[(groep.LastIndexOf('/') + 1)..];
        var fout = await sanne.Verstuur(formulier, [("Groep", nummer), ("Invoer.Tekst", "Wat doen jullie met BSN 999993653?")]);
        fout.Fout("Invoer.Tekst").ShouldNotBeNull().ShouldContain("gegeven van een persoon");
        var gesteld = await sanne.Verstuur(fout, [("Groep", nummer), ("Invoer.Tekst", "Hoe vertel je iemand dat het lang duurt?")]);
        gesteld.Doorverwijzing.ShouldBe($"{casus.Adres}#intervisie");
        (await sanne.Volg(gesteld)).Tekst.ShouldContain("Je vraag staat op de agenda van Dinsdaggroep.");
        (await sanne.Bekijk("/intervisie")).Tekst.ShouldNotContain("Dinsdaggroep", customMessage: "wie niet bij een Maatwerkplaats werkt, ziet de lijst van groepen niet");

        // De groep plant; de vraag staat op de agenda, het nummer van de casus niet.
        var plannen = await hanneke.Bekijk($"{groep}/plannen");
        var dag = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(14));
        (await hanneke.Verstuur(plannen, [("Invoer.Datum", $"{dag:yyyy-MM-dd}"), ("Invoer.Tijd", "10:00")])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await hanneke.Verstuur(plannen, [("Invoer.Datum", $"{dag:yyyy-MM-dd}"), ("Invoer.Tijd", "10:00"), ("Invoer.Plaats", "Zaal 3")])).Status.ShouldBe(HttpStatusCode.Redirect);
        var bijeenkomst = await hanneke.Bekijk($"{groep}/bijeenkomsten/1");
        bijeenkomst.Tekst.ShouldContain("Hoe vertel je iemand dat het lang duurt?");
        bijeenkomst.Tekst.ShouldNotContain(casus.Nummer);
        bijeenkomst.Tekst.ShouldContain("Incidentmethode");
        var ics = await hanneke.Http.GetStringAsync($"{groep}/bijeenkomsten/1/afspraak.ics");
        ics.ShouldContain("SUMMARY:Intervisiegroep Dinsdaggroep");
        ics.ShouldNotContain("Hoe vertel je");

        // Een notitie leest alleen de groep: geen coördinator, beheerder of toezicht, en in de database staat zij versleuteld.
        var notitie = await hanneke.Volg(await hanneke.Verstuur(bijeenkomst, [("Invoer.Tekst", "Dit raakte mij persoonlijk.")], "form#noteren"));
        notitie.Tekst.ShouldContain("Dit raakte mij persoonlijk.");
        foreach (var persona in new[] { "coordinator-landelijk", "contactpersoon", "beheerder", "toezicht", "manager", "inbrenger", "inbrenger-extern" })
        {
            using var ander = await site.Als(persona);
            var gezien = await ander.Bekijk($"{groep}/bijeenkomsten/1");
            gezien.Status.ShouldNotBe(HttpStatusCode.OK, persona);
            (await ander.Bekijk(groep)).Html.ShouldNotContain("Hoe vertel je iemand", customMessage: persona);
        }

        await using (var db = await site.Databases.Open("uwv"))
        {
            db.Set<IntervisieRij>().Single().Staat.ShouldNotContain("persoonlijk");
            db.Set<VastgelegdeGebeurtenis>().Select(g => g.Gegevens).ToList().ShouldAllBe(g => !g.Contains("raakte mij"));
        }

        // Het antwoord gaat langs dezelfde poort en komt terug bij de inbrenger.
        var vraag = bijeenkomst.Document.QuerySelector("a[href*='/vragen/']")!.GetAttribute("href")!;
        var lek = await hanneke.Verstuur(await hanneke.Bekijk(vraag), [("Invoer.Tekst", "Bel BSN 999993653.")]);
        lek.Fout("Invoer.Tekst").ShouldNotBeNull();
        (await hanneke.Verstuur(lek, [("Invoer.Tekst", "Bel zelf, en zeg eerlijk dat je het niet weet.")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await sanne.Bekijk(casus.Adres)).Tekst.ShouldContain("Bel zelf, en zeg eerlijk dat je het niet weet.");
        (await sanne.Bekijk("/berichten")).Tekst.ShouldContain($"Dinsdaggroep gaf antwoord op de vraag uit {casus.Nummer}.");

        // Doorgeven in twee klikken: de link bij het antwoord, en de knop.
        var binnen = await hanneke.Bekijk(groep);
        var doorgeven = await hanneke.Bekijk(binnen.Document.QuerySelector("a[href*='doorgeven?vraag']")!.GetAttribute("href")!);
        (await hanneke.Verstuur(doorgeven, [])).Status.ShouldBe(HttpStatusCode.Redirect);
        using var bram = await site.Als("contactpersoon");
        (await bram.Bekijk("/intervisie")).Tekst.ShouldContain("Bel zelf, en zeg eerlijk dat je het niet weet.");
        (await bram.Bekijk("/berichten")).Tekst.ShouldContain("gaf iets door uit Dinsdaggroep");
        using var landelijk = await site.Als("coordinator-landelijk");
        (await landelijk.Bekijk("/intervisie")).Tekst.ShouldNotContain("Bel zelf", customMessage: "een andere plaats krijgt het niet");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Groep_JoinedLeftAndSplit_TellsMembersOfTheirMeetings(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var hanneke = await site.Als("coordinator-regio");
        var groep = await Begin(hanneke, "Grote groep");
        var nummer = groep[(groep.LastIndexOf('/') + 1)..];
        var dienst = site.Dienst<Intervisiedienst>();
        for (var i = 0; i < 6; i++)
        {
            await dienst.SluitAan(await Iemand(site, "rijnmond"), nummer, new(Guid.NewGuid()));
        }

        using var bram = await site.Als("contactpersoon");
        var buiten = await bram.Bekijk(groep);
        buiten.Tekst.ShouldContain("lezen alleen de leden");
        (await bram.Volg(await bram.Verstuur(buiten, [], "form[action*='SluitAan']"))).Tekst.ShouldContain("Bijeenkomsten");
        using var landelijk = await site.Als("coordinator-landelijk");
        (await landelijk.Bekijk(groep)).Tekst.ShouldContain("Deze groep is vol");
        await dienst.SluitAan(await Proefcasus.Persoon(site, "coordinator-landelijk"), nummer, new(Guid.NewGuid())).ShouldBreken(IntervisieRegels.GroepHeeftPlek);

        var splitsen = await bram.Bekijk($"{groep}/splitsen");
        var keuzes = splitsen.Document.QuerySelectorAll("[name='Invoer.Leden']").Select(k => k.GetAttribute("value")!).ToArray();
        (await bram.Verstuur(splitsen, [("Invoer.Leden", keuzes[1]), ("Invoer.Naam", "Tweede groep")])).Tekst.ShouldContain(IntervisieRegels.SplitsingLaatGenoegOver.Zin);
        (await bram.Verstuur(splitsen, [.. keuzes[1..5].Select(k => ("Invoer.Leden", k)), ("Invoer.Naam", "Tweede groep")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await bram.Bekijk("/intervisie")).Tekst.ShouldContain("Tweede groep");
        (await bram.Bekijk(groep)).Document.QuerySelectorAll("aside strong").Length.ShouldBe(4);

        (await bram.Volg(await bram.Verstuur(await bram.Bekijk(groep), [], "form[action*='GaWeg']"))).Tekst.ShouldContain("Grote groep");
        (await bram.Bekijk(groep)).Tekst.ShouldContain("lezen alleen de leden");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Bijeenkomst_MovedOrCalledOff_ReachesEveryMember(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var hanneke = await site.Als("coordinator-regio");
        var groep = await Begin(hanneke, "Agendagroep");
        await site.Dienst<Intervisiedienst>().SluitAan(await Proefcasus.Persoon(site, "contactpersoon"), groep[(groep.LastIndexOf('/') + 1)..], new(Guid.NewGuid()));
        var dag = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(14));
        await hanneke.Verstuur(await hanneke.Bekijk($"{groep}/plannen"), [("Invoer.Datum", $"{dag:yyyy-MM-dd}"), ("Invoer.Tijd", "10:00"), ("Invoer.Plaats", "Zaal 3")]);

        var wijzigen = await hanneke.Bekijk($"{groep}/bijeenkomsten/1/wijzigen");
        (await hanneke.Verstuur(wijzigen, [("Invoer.Tijd", "13:00")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await hanneke.Verstuur(wijzigen, [("Invoer.Tijd", "14:00")])).Status.ShouldBe(HttpStatusCode.Redirect, "twee keer versturen van hetzelfde formulier verplaatst één keer");
        (await hanneke.Bekijk($"{groep}/bijeenkomsten/1")).Tekst.ShouldContain("13:00");
        wijzigen = await hanneke.Bekijk($"{groep}/bijeenkomsten/1/wijzigen");
        (await hanneke.Verstuur(wijzigen, [("Afzeggen.Reden", "Te weinig mensen.")], "form[action*='ZegAf']")).Status.ShouldBe(HttpStatusCode.Redirect);

        using var bram = await site.Als("contactpersoon");
        var berichten = (await bram.Bekijk("/berichten")).Tekst;
        berichten.ShouldContain("Intervisiegroep Agendagroep komt bijeen");
        berichten.ShouldContain("is gewijzigd");
        berichten.ShouldContain("gaat niet door");
        (await bram.Bekijk($"{groep}/bijeenkomsten/1")).Tekst.ShouldContain("Te weinig mensen.");
    }

    private static async Task<string> Begin(Bezoeker wie, string naam)
    {
        var antwoord = await wie.Verstuur(await wie.Bekijk("/intervisie/beginnen"), [("Invoer.Naam", naam)]);
        return antwoord.Doorverwijzing.ShouldNotBeNull(antwoord.Tekst);
    }

    private static async Task<Gebruiker> Iemand(Testsite site, string kernteam)
    {
        await using var db = await site.Databases.Open("uwv");
        var id = Guid.NewGuid();
        var persoon = new Persoon
        {
            Id = id,
            Organisatie = "uwv",
            Naam = "Collega",
            Functie = "adviseur",
            Onderdeel = "uitkeren",
            Email = $"{id:N}@voorbeeld.nl",
            Rollen = [new() { PersoonId = id, Rol = Rol.Kernteam, Werkplaats = kernteam }],
        };
        db.Add(persoon);
        await db.SaveChangesAsync();
        return Gebruiker.Van(persoon);
    }
}
