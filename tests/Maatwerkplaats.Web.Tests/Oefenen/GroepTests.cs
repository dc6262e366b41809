using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Netwerk;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Oefenen;

public sealed class GroepTests
{
    [Theory, OpElkeDatabase]
    public async Task Group_WhenEveryoneHandedIn_SeesEachOthersWeighingAndTheSpread(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin("groep");
        using var collega = await proef.DoeMee(Code(await proef.Ik.Bekijk(oefening)));
        await Proefoefening.Weeg(proef.Ik, oefening, "woordvanmij");
        await Proefoefening.Weeg(collega, oefening, "woordvandeander", nietsDoen: "Goed");

        var wachten = await Proefoefening.LeverIn(proef.Ik, oefening);
        wachten.Adres.ShouldBe(oefening);
        wachten.Tekst.ShouldContain("We wachten nog op");
        foreach (var bladzijde in new[] { wachten, await proef.Ik.Volg(await proef.Ik.Bekijk($"{oefening}/vergelijken")), await collega.Bekijk(oefening) })
        {
            Proefoefening.Afloop.Where(w => bladzijde.Html.Contains(w, StringComparison.Ordinal)).ShouldBeEmpty();
        }

        wachten.Html.ShouldNotContain("woordvandeander");
        (await collega.Bekijk(oefening)).Html.ShouldNotContain("woordvanmij");

        await Proefoefening.LeverIn(collega, oefening);

        foreach (var wie in new[] { proef.Ik, collega })
        {
            var samen = await wie.Bekijk($"{oefening}/vergelijken");
            samen.Tekst.ShouldContain("Besluit woordvanmij.");
            samen.Tekst.ShouldContain("Besluit woordvandeander.");
            samen.Tekst.ShouldContain("kwijtgescholdenafloop");
            samen.Tekst.ShouldContain("1 onvoldoende, 0 voldoende, 1 goed · loopt uiteen");
        }

        await proef.Ik.Verstuur(await proef.Ik.Bekijk($"{oefening}/vergelijken"), [("Invoer.Meegenomen", "Alleen voor mij.")]);
        (await collega.Bekijk($"{oefening}/vergelijken")).Html.ShouldNotContain("Alleen voor mij.");
    }

    [Theory, OpElkeDatabase]
    public async Task LegOpen_BeforeEveryoneIsReady_SaysWhoIsMissing_AndThatOneStillWeighsFirst(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin("groep");
        var mens = await Netwerkmens.Nieuw(proef.Site);
        using var collega = await mens.LogIn();
        await collega.Verstuur(await collega.Bekijk($"/oefenen/meedoen/{Code(await proef.Ik.Bekijk(oefening))}"), []);
        await Proefoefening.Weeg(proef.Ik, oefening, "woordvanmij");
        var wachten = await Proefoefening.LeverIn(proef.Ik, oefening);

        await proef.Ik.Verstuur(wachten, [], "main form[action*='LegOpen']");

        (await proef.Ik.Bekijk($"{oefening}/vergelijken")).Tekst.ShouldContain($"Nog niet ingeleverd: {mens.Naam}.");
        var nog = await collega.Volg(await collega.Bekijk($"{oefening}/vergelijken"));
        nog.Adres.ShouldBe(oefening);
        nog.Html.ShouldNotContain("woordvanmij");
        Proefoefening.Afloop.Where(w => nog.Html.Contains(w, StringComparison.Ordinal)).ShouldBeEmpty();
        await Proefoefening.Weeg(collega, oefening, "woordvandeander");
        (await Proefoefening.LeverIn(collega, oefening)).Doorverwijzing.ShouldBe($"{oefening}/vergelijken");
        (await proef.Ik.Bekijk($"{oefening}/vergelijken")).Tekst.ShouldContain("Besluit woordvandeander.");
    }

    [Theory, OpElkeDatabase]
    public async Task Group_WhenTheResultsOpen_TellsTheMembersWhoAreNotLooking(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin("groep");
        using var collega = await proef.DoeMee(Code(await proef.Ik.Bekijk(oefening)));
        await Proefoefening.Weeg(proef.Ik, oefening, "woordvanmij");
        await Proefoefening.Weeg(collega, oefening, "woordvandeander", nietsDoen: "Goed");
        await Proefoefening.LeverIn(proef.Ik, oefening);
        (await Berichten(proef.Site, oefening)).ShouldBeEmpty("er ligt nog niets open");

        await Proefoefening.LeverIn(collega, oefening);

        var bericht = (await Berichten(proef.Site, oefening)).ShouldHaveSingleItem();
        bericht.Tekst.ShouldStartWith("De wegingen van je oefengroep liggen open.");
        bericht.Tekst.ShouldNotContain("woordvan");
        (await proef.Ik.Bekijk("/berichten")).Document.QuerySelectorAll(".mw-bericht--nieuw").ShouldContain(b => b.TextContent.Contains(bericht.Tekst, StringComparison.Ordinal));
        (await collega.Bekijk("/berichten")).Tekst.ShouldNotContain(bericht.Tekst);

        (await proef.Ik.Volg(await proef.Ik.Bekijk(oefening))).Tekst.ShouldContain("Besluit woordvandeander.");
        (await Berichten(proef.Site, oefening)).ShouldHaveSingleItem().GelezenOp.ShouldNotBeNull("wie er is, hoeft het niet meer te lezen");
    }

    [Theory, OpElkeDatabase]
    public async Task LegOpen_ByTheStarter_TellsWhoDidNotHandInToDoSo(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin("groep");
        using var collega = await proef.DoeMee(Code(await proef.Ik.Bekijk(oefening)));
        await Proefoefening.Weeg(proef.Ik, oefening, "woordvanmij");
        var wachten = await Proefoefening.LeverIn(proef.Ik, oefening);

        await proef.Ik.Verstuur(wachten, [], "main form[action*='LegOpen']");

        (await Berichten(proef.Site, oefening)).ShouldHaveSingleItem().Tekst.ShouldContain("Lever je eigen weging in");
        (await collega.Bekijk(oefening)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<List<Core.Berichten.Bericht>> Berichten(Testsite site, string oefening)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Core.Berichten.Bericht>().AsNoTracking().Where(b => b.Adres == oefening).ToListAsync();
    }

    [Theory, OpElkeDatabase]
    public async Task CodeBestaat_WhenTheCodeIsWrong_SaysSoAtTheField(Database database)
    {
        var site = Testsite.Op(database);
        using var lezer = await site.Als("lezer");

        var fout = await lezer.Bekijk("/oefenen/meedoen?code=BESTAATNIET");

        (fout.Status, fout.Fout("Code")).ShouldBe((HttpStatusCode.BadRequest, $"Fout: {OefenRegels.CodeBestaat.Zin}"));
        (await lezer.Bekijk("/oefenen/meedoen")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, OpElkeDatabase]
    public async Task DoeMee_WithTheCodeInAnyWriting_Joins_AndOutsidersCannot(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin("groep");
        var code = Code(await proef.Ik.Bekijk(oefening));
        using var collega = await (await Netwerkmens.Nieuw(proef.Site)).LogIn();
        var uitnodiging = await collega.Bekijk($"/oefenen/meedoen?code={code[..5].ToLowerInvariant()}-{code[5..]}");
        uitnodiging.Tekst.ShouldContain($"{proef.Wie.Naam} vraagt je om samen te oefenen.");
        uitnodiging.Html.ShouldNotContain(proef.Woord);

        (await collega.Verstuur(uitnodiging, [])).Doorverwijzing.ShouldBe(oefening);
        (await collega.Verstuur(uitnodiging, [])).Doorverwijzing.ShouldBe(oefening, "twee keer versturen doet één keer mee");
        (await collega.Bekijk($"/oefenen/meedoen/{code}")).Doorverwijzing.ShouldBe(oefening);

        using var buiten = await proef.Site.Als("inbrenger-extern");
        (await buiten.Bekijk($"/oefenen/meedoen/{code}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var elders = proef.Wie with { Id = Guid.CreateVersion7(), Organisatie = "svb" };
        await Should.ThrowAsync<RegelOvertreden>(() => proef.Site.Dienst<Oefendienst>().DoeMee(elders, code, new(Guid.CreateVersion7())));
    }

    [Theory, OpElkeDatabase]
    public async Task GroepIsNietVol_WhenTwentyFiveJoined_Refuses(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin("groep");
        var code = Code(await proef.Ik.Bekijk(oefening));
        var id = Guid.Parse(oefening.Split('/')[^1]);
        await using (var db = await proef.Site.Databases.Open("uwv"))
        {
            db.AddRange(Enumerable.Range(1, OefenRegels.GrootsteGroep - 1).Select(_ =>
                new Oefenblad { OefeningId = id, PersoonId = Guid.CreateVersion7(), Organisatie = "uwv", Inhoud = new("leeg"), BewaardOp = DateTime.UtcNow }));
            await db.SaveChangesAsync();
        }

        (await Weiger(() => proef.Site.Dienst<Oefendienst>().DoeMee(proef.Wie with { Id = Guid.CreateVersion7() }, code, new(Guid.CreateVersion7())))).ShouldBe(OefenRegels.GroepIsNietVol);

        await using var na = await proef.Site.Databases.Open("uwv");
        await na.Set<Oefenblad>().Where(b => b.OefeningId == id && b.PersoonId != proef.Wie.Id).ExecuteDeleteAsync();
    }

    [Theory, OpElkeDatabase]
    public async Task AlleenWieBegon_WhenAMemberOpens_Refuses(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var (oefening, collega) = await MetCollega(proef);

        (await Weiger(() => proef.Site.Dienst<Oefendienst>().LegOpen(collega, oefening, new(Guid.CreateVersion7())))).ShouldBe(OefenRegels.AlleenWieBegon);
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsIetsOmTeLatenZien_WhenNobodyHandedIn_Refuses(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var (oefening, _) = await MetCollega(proef);

        (await Weiger(() => proef.Site.Dienst<Oefendienst>().LegOpen(proef.Wie, oefening, new(Guid.CreateVersion7())))).ShouldBe(OefenRegels.ErIsIetsOmTeLatenZien);
    }

    [Theory, OpElkeDatabase]
    public async Task NotitieKomtNaHetInleveren_WhenStillWeighing_Refuses(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var (oefening, collega) = await MetCollega(proef);

        (await Weiger(() => proef.Site.Dienst<Oefendienst>().Noteer(collega, oefening, "Alvast.", typend: false, new(Guid.CreateVersion7())))).ShouldBe(OefenRegels.NotitieKomtNaHetInleveren);
    }

    [Theory, OpElkeDatabase]
    public async Task GooiWeg_ByAMember_TakesOnlyTheOwnPart_AndByTheStarterEverything(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin("groep");
        var code = Code(await proef.Ik.Bekijk(oefening));
        using var gaat = await proef.DoeMee(code);
        using var blijft = await proef.DoeMee(code);
        await Proefoefening.Weeg(proef.Ik, oefening, "woordvanmij");
        await Proefoefening.LeverIn(proef.Ik, oefening);
        await Proefoefening.Weeg(blijft, oefening, "woordvanwieblijft");
        await Proefoefening.LeverIn(blijft, oefening);

        await gaat.Verstuur(await gaat.Bekijk($"{oefening}/weggooien"), []);

        (await gaat.Bekijk(oefening)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await blijft.Bekijk($"{oefening}/vergelijken")).Tekst.ShouldContain("Besluit woordvanmij.", Case.Sensitive, "wie nog miste is weg, dus nu heeft iedereen ingeleverd");
        await proef.Ik.Verstuur(await proef.Ik.Bekijk($"{oefening}/weggooien"), []);
        (await blijft.Bekijk(oefening)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await blijft.Bekijk($"/oefenen/meedoen/{code}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, OpElkeDatabase]
    public async Task LeverIn_WhenTheLastTwoDoItAtOnce_OpensOnce(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var (oefening, collega) = await MetCollega(proef);
        var dienst = proef.Site.Dienst<Oefendienst>();
        foreach (var wie in new[] { proef.Wie, collega })
        {
            foreach (var stap in Oefenstappen.Alle)
            {
                await dienst.Bewaar(wie, oefening, stap, Volledig, typend: false, new(Guid.CreateVersion7()));
            }
        }

        await Task.WhenAll(new[] { proef.Wie, collega }.Select(wie => dienst.LeverIn(wie, oefening, new(Guid.CreateVersion7()))));

        (await proef.Site.Dienst<Oefenlezer>().Lees(collega, oefening)).KanVergelijken.ShouldBeTrue();
        await using var db = await proef.Site.Databases.Open("uwv");
        (await db.Set<VastgelegdeGebeurtenis>().CountAsync(g => g.OnderwerpId == oefening && g.Soort == nameof(OefeningOpengelegd))).ShouldBe(1);
    }

    private static Oefenantwoord Volledig => new()
    {
        Bevindingen = "Dit zie ik.",
        NietsDoen = Core.Casussen.Score.Voldoende,
        Weg = "Iets anders.",
        Scores = Oefenweging.Kanten.ToDictionary(k => k, k => (Core.Casussen.Score?)Core.Casussen.Score.Goed),
        Besluit = "Doen.",
        Motivering = "Omdat het past.",
        Doorslaggevend = Core.Casussen.Perspectief.Juridisch,
    };

    private static async Task<(Guid Oefening, Gebruiker Collega)> MetCollega(Proefoefening proef)
    {
        var dienst = proef.Site.Dienst<Oefendienst>();
        var oefening = await dienst.Begin(proef.Wie, new(proef.Uitspraak.Jaar, proef.Uitspraak.Nummer), groep: true, new(Guid.CreateVersion7()));
        var collega = Gebruiker.Van((await Netwerkmens.Nieuw(proef.Site)).Persoon);
        await dienst.DoeMee(collega, (await proef.Site.Dienst<Oefenlezer>().Lees(proef.Wie, oefening)).Code, new(Guid.CreateVersion7()));
        return (oefening, collega);
    }

    private static async Task<Regel> Weiger(Func<Task> daad) => (await Should.ThrowAsync<RegelOvertreden>(daad)).Regel;

    private static string Code(Bladzijde bladzijde) => bladzijde.Document.GetElementById("oefencode")!.TextContent.Trim();
}
