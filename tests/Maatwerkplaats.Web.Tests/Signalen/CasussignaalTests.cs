using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Signalen;

public sealed class CasussignaalTests
{
    private const string Geheim = "De regeling rekent het loon van de vorige baan mee.";

    [Theory, OpElkeDatabase]
    public async Task Finished_WhenMaybeStructural_IsOneSignalWithoutTheTextOfTheCase(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Misschien, Geheim, false));

        var signaal = await Signaal(site, casus.Nummer);
        (signaal.Aanleiding, signaal.Tekst, signaal.Werkplaats).ShouldBe((Signaalaanleiding.MisschienStructureel, "", "noord"));
        signaal.MelderId.ShouldBe((await Proefcasus.Persoon(site, "inbrenger")).Id);
        using var solve = await site.Als("solve");
        (await solve.Bekijk($"/signalen/{signaal.Id}")).Tekst.ShouldContain(Geheim);
        using var regio = await site.Als("coordinator-regio");
        (await regio.Bekijk($"/signalen/{signaal.Id}")).Tekst.ShouldContain(Geheim);
        using var inbrenger = await site.Als("inbrenger");
        (await inbrenger.Bekijk("/signalen/mijn")).Tekst.ShouldContain(Geheim);
    }

    [Theory, OpElkeDatabase]
    public async Task Referred_IsASignalOfWhichOthersSeeOnlyTheFacts(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        await casus.Doe("contactpersoon", CasusRecht.Beoordelen, c => c.SluitTriageAf(TriageUitkomst.Regulier, Geheim, null, "Je kunt het zelf oplossen.", default));

        var signaal = await Signaal(site, casus.Nummer);
        signaal.Aanleiding.ShouldBe(Signaalaanleiding.NietOpgepakt);
        using var solve = await site.Als("solve");
        var gezien = await solve.Bekijk($"/signalen/{signaal.Id}");
        gezien.Tekst.ShouldNotContain(Geheim);
        gezien.Tekst.ShouldContain("alleen te lezen door wie bij de casus hoort");
        gezien.Document.QuerySelector($"main a[href='/casussen/{casus.Nummer}']").ShouldBeNull();
        (await solve.Bekijk("/signalen?Bron=casus")).Tekst.ShouldNotContain(Geheim);
        (await (await solve.Http.GetAsync("/signalen/uitvoer?Bron=casus&vorm=Csv")).Content.ReadAsStringAsync()).ShouldNotContain(Geheim);
    }

    [Theory, OpElkeDatabase]
    public async Task Reopened_AndFinishedOtherwise_StaysOneSignalWithWhatIsKnownNow(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        await casus.Doe("contactpersoon", CasusRecht.Beoordelen, c => c.SluitTriageAf(TriageUitkomst.Regulier, "Past niet.", null, "Je kunt het zelf oplossen.", default));
        await casus.Doe("contactpersoon", CasusRecht.Heropenen, c => c.Heropen("Toch niet.", new(2027, 1, 15)));
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Ja, Geheim, false));

        (await Signaal(site, casus.Nummer)).Aanleiding.ShouldBe(Signaalaanleiding.Structureel);
    }

    [Theory, OpElkeDatabase]
    public async Task CatchUp_ForCasesThatWereThere_MakesEachOneOnce(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var verloop = TestCasus.Nieuw(nummer: "MWP-2001-0077").HeleLeven(JaNeeMisschien.Ja).Verloop;
        await site.Dienst<Casusopname>().Leg("uwv", [verloop], DateTime.MaxValue.ToUniversalTime());

        (await site.Dienst<Casussignaalinhaler>().Doe("uwv")).ShouldBe(1);
        (await site.Dienst<Casussignaalinhaler>().Doe("uwv")).ShouldBe(0);
    }

    [Theory, OpElkeDatabase]
    public async Task NotStructural_IsNoSignal(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Nee, null, false));

        await using var db = await site.Databases.Open("uwv");
        (await db.Set<SignaalRij>().AnyAsync(s => s.Kenmerk == casus.Nummer)).ShouldBeFalse();
    }

    private static async Task<SignaalRij> Signaal(Testsite site, string casus)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<SignaalRij>().SingleAsync(s => s.Bron == "casus" && s.Kenmerk == casus);
    }
}
