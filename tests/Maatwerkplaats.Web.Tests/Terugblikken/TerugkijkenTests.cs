using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Terugblikken;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Terugblikken;

/// <summary>Terugkijken na afloop: wie de vraag krijgt, en dat een antwoord van niemand is.</summary>
public sealed class TerugkijkenTests
{
    [Theory, OpElkeDatabase]
    public async Task Closing_AsksTheInbrengerAndParticipantsOnce_NeverWhoOnlyGuided(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerondecasus.Maak(site);

        (await Afgerondecasus.Vragen(site, casus)).Count.ShouldBe(2);
        (await Afgerondecasus.Vraag(site, casus, "contactpersoon")).ShouldBeNull();
        var vraag = (await Afgerondecasus.Vraag(site, casus, "deelnemer")).ShouldNotBeNull();
        var bericht = await Bericht(site, vraag);
        bericht.Adres.ShouldBe($"/terugblik/{vraag.Id}");
        bericht.Tekst.ShouldContain(casus.Nummer);

        await casus.Doe("inbrenger", CasusRecht.Heropenen, c => c.Heropen("Er is meer aan de hand.", new(2027, 3, 1)));
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Nee, null, true));
        (await Afgerondecasus.Vragen(site, casus)).Select(v => v.Id).ShouldContain(vraag.Id);
        (await Afgerondecasus.Vragen(site, casus)).Count.ShouldBe(2);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_FromMyWork_CountsTheAnswerAndIsNotAskedAgain(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var casus = await Afgerondecasus.Maak(site);
        var vraag = (await Afgerondecasus.Vraag(site, casus, "deelnemer"))!;
        using var deelnemer = await site.Als("deelnemer");
        (await deelnemer.Bekijk("/")).Document.QuerySelector($"main a[href='/terugblik/{vraag.Id}']").ShouldNotBeNull();
        var formulier = await deelnemer.Bekijk($"/terugblik/{vraag.Id}");

        var antwoord = await deelnemer.Verstuur(formulier, [("Invoer.Geholpen", "Ja"), ("Invoer.Zelf", "Mensen")]);
        await deelnemer.Verstuur(formulier, [("Invoer.Geholpen", "Ja"), ("Invoer.Zelf", "Mensen")]);

        antwoord.Doorverwijzing.ShouldBe("/");
        (await Afgerondecasus.Geteld(site, Antwoordtelling.Geholpen, "Ja")).ShouldBe(1);
        (await Afgerondecasus.Geteld(site, Antwoordtelling.Zelf, "Mensen")).ShouldBe(1);
        (await Afgerondecasus.Geteld(site, Antwoordtelling.Veilig, "Ja")).ShouldBe(0);
        (await deelnemer.Bekijk($"/terugblik/{vraag.Id}")).Document.QuerySelector("main form").ShouldBeNull();
        (await deelnemer.Bekijk("/")).Document.QuerySelector($"main a[href='/terugblik/{vraag.Id}']").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task TerugblikHeeftEenAntwoord_WhenNothingIsChosen_SaysSoAndLeavesTheQuestionOpen(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerondecasus.Maak(site);
        var vraag = (await Afgerondecasus.Vraag(site, casus, "deelnemer"))!;
        using var deelnemer = await site.Als("deelnemer");

        var antwoord = await deelnemer.Verstuur(await deelnemer.Bekijk($"/terugblik/{vraag.Id}"), []);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain(TerugblikRegels.TerugblikHeeftEenAntwoord.Zin);
        (await Afgerondecasus.Vraag(site, casus, "deelnemer"))!.Afgedaan.ShouldBeFalse();
    }

    /// <summary>Wie antwoordt en wie overslaat zijn daarna niet te onderscheiden, in geen tabel en geen logboek.</summary>
    [Theory, OpElkeDatabase]
    public async Task Answer_LeavesNoTraceOfWhoGaveIt(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var casus = await Afgerondecasus.Maak(site);
        var (een, ander) = ((await Afgerondecasus.Vraag(site, casus, "deelnemer"))!, (await Afgerondecasus.Vraag(site, casus, "inbrenger"))!);
        using var deelnemer = await site.Als("deelnemer");
        using var inbrenger = await site.Als("inbrenger");
        var (formulier, overslaan) = (await deelnemer.Bekijk($"/terugblik/{een.Id}"), await inbrenger.Bekijk($"/terugblik/{ander.Id}"));
        var voor = (await Afgerondecasus.Sporen(site, een.VoorWie), await Afgerondecasus.Sporen(site, ander.VoorWie));

        await deelnemer.Verstuur(formulier, [("Invoer.Veilig", "Nee")]);
        await inbrenger.Verstuur(overslaan, [], naar: $"/terugblik/{ander.Id}?handler=SlaOver");

        (await Afgerondecasus.Sporen(site, een.VoorWie), await Afgerondecasus.Sporen(site, ander.VoorWie)).ShouldBe(voor);
        var (na, over) = ((await Afgerondecasus.Vraag(site, casus, "deelnemer"))!, (await Afgerondecasus.Vraag(site, casus, "inbrenger"))!);
        (na.Afgedaan, na.GesteldOp, na.Weg).ShouldBe((over.Afgedaan, over.GesteldOp, over.Weg));
        // Een telling heeft geen sleutel of moment waarlangs iemand te vinden is.
        await using var db = await site.Databases.Open("uwv");
        db.Model.FindEntityType(typeof(Antwoordtelling))!.GetProperties().Select(p => p.ClrType).Distinct().ShouldBe([typeof(string), typeof(int)], ignoreOrder: true);
        db.Model.FindEntityType(typeof(Leesstem))!.GetProperties().Select(p => p.Name).ShouldBe([nameof(Leesstem.Sleutel), nameof(Leesstem.Organisatie)], ignoreOrder: true);
        (await db.Set<Antwoordtelling>().Select(t => new { t.Onderwerp, t.Antwoord, t.Aantal }).SingleAsync()).ShouldBe(new { Onderwerp = "", Antwoord = "Nee", Aantal = 1 });
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfAQuestionToSomeoneElse_IsNotThereForAnyone(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerondecasus.Maak(site);
        var vraag = (await Afgerondecasus.Vraag(site, casus, "deelnemer"))!;

        foreach (var persona in new[] { "inbrenger", "contactpersoon", "coordinator-landelijk", "manager", "beheerder", "toezicht" })
        {
            using var ander = await site.Als(persona);
            (await ander.Bekijk($"/terugblik/{vraag.Id}")).Status.ShouldBe(HttpStatusCode.NotFound, persona);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Question_AfterSixtyDays_IsGone(Database database)
    {
        var klok = new Testklok(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using var site = Testsite.Eigen(database, klok);
        var casus = await Afgerondecasus.Maak(site);
        var wie = Terugblikker.Van(await Proefcasus.Persoon(site, "deelnemer"));
        var dienst = site.Dienst<Terugblikdienst>();
        (await dienst.Open(wie)).ShouldHaveSingleItem().Casus.ShouldBe(casus.Nummer);

        klok.Vooruit(Terugblikvraag.Geldig + TimeSpan.FromMinutes(1));

        (await dienst.Open(wie)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Geef_ByManyAtOnce_CountsEachOnce(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (dienst, casussen) = (site.Dienst<Terugblikdienst>(), new List<Proefcasus>());
        for (var i = 0; i < 4; i++)
        {
            casussen.Add(await Afgerondecasus.Maak(site));
        }

        var wie = Terugblikker.Van(await Proefcasus.Persoon(site, "deelnemer"));
        var vragen = await dienst.Open(wie);
        await Task.WhenAll(vragen.Concat(vragen).Select(v => dienst.Geef(wie, v.Id, new(Terugblikoordeel.Ja, null, null, null))));

        vragen.Count.ShouldBe(4);
        (await Afgerondecasus.Geteld(site, Antwoordtelling.Geholpen, "Ja")).ShouldBe(4);
    }

    private static async Task<Bericht> Bericht(Testsite site, Terugblikvraag vraag)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().SingleAsync(b => b.PersoonId == vraag.VoorWie && b.Adres == $"/terugblik/{vraag.Id}");
    }
}
