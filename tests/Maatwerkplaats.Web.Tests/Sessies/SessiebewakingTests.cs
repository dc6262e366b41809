using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Herinneringen;
using Maatwerkplaats.Core.Sessies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Web.Tests.Sessies;

public sealed class SessiebewakingTests
{
    [Theory, OpElkeDatabase]
    public async Task Herinner_OneWorkingDayBefore_TellsEveryoneOnceAndAgainAfterMoving(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var sessie = await Proefsessie.Gepland(site, dagen: 20);
        await sessie.MetGast("kdewit@gemeente.voorbeeld.nl");
        var begin = (await sessie.Staat()).Moment!.Begin;

        (await Op(site, begin.AddDays(-8))).ShouldBe(0);
        (await Op(site, begin.AddHours(-2))).ShouldBe(1);
        (await Op(site, begin.AddHours(-1))).ShouldBe(0);

        var berichten = await Berichten(site, sessie);
        berichten.Count(b => b.Tekst.EndsWith("Tot dan!", StringComparison.Ordinal)).ShouldBe((await sessie.Staat()).Genodigden.Count(g => g.Wie.PersoonId is not null));
        var gast = (await sessie.Mails()).Last(m => m.Aan == "kdewit@gemeente.voorbeeld.nl");
        gast.Onderwerp.ShouldStartWith("Herinnering");
        using (var bezoeker = site.Bezoeker())
        {
            (await bezoeker.Verstuur(await bezoeker.Bekijk(gast.Pad), [])).Doorverwijzing.ShouldBe("/gast");
        }

        await sessie.Doe(s => s.Verplaats(new(begin.AddDays(7), 60), Proefsessie.Zaal, null));
        (await Op(site, begin.AddDays(7).AddHours(-1))).ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Herinner_WhenCancelledOrNotPlanned_SaysNothing(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var afgezegd = await Proefsessie.Gepland(site, dagen: 20);
        var begin = (await afgezegd.Staat()).Moment!.Begin;
        await afgezegd.Doe(s => s.ZegAf("Niet nodig."));
        await Proefsessie.Nieuw(site, dagen: 20);

        (await Op(site, begin.AddHours(-1))).ShouldBe(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Gehouden_AfterTheSession_TellsTheCaseAndEndsBeingAFirstTimer(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        await using var site = Testsite.Eigen(database, klok);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        var sessie = await Proefsessie.Gepland(site, casus: casus);
        using (var deelnemer = await site.Als("deelnemer"))
        {
            (await deelnemer.Bekijk(sessie.Adres)).Tekst.ShouldContain("Je doet voor het eerst mee");
        }

        klok.Vooruit(TimeSpan.FromDays(11));
        using var leider = await site.Als("contactpersoon");
        await leider.Verstuur(await leider.Bekijk(sessie.Adres), [], "form[action*='handler=Gehouden']");

        (await sessie.Staat()).Stand.ShouldBe(Sessiestand.Gehouden);
        (await casus.Staat()).Werkwijze.ShouldBe(Core.Casussen.Werkwijze.Maatwerksessie);
        var tweede = await Proefsessie.Gepland(site, casus: casus);
        using var later = await site.Als("deelnemer");
        (await later.Bekijk(tweede.Adres)).Tekst.ShouldNotContain("Je doet voor het eerst mee");
        (await tweede.Mails()).Where(m => m.Aan == "deelnemer@voorbeeld.nl").ShouldAllBe(m => !m.Tekst.Contains("voor het eerst"));
        (await leider.Bekijk("/sessies?voorbij=true")).Tekst.ShouldContain(sessie.Nummer);
    }

    private static Task<int> Op(Testsite site, DateTime moment) =>
        new Afspraakbewaking(site.Databases, site.Dienst<Organisatieronde>(), site.Services.GetServices<IAfspraakbron>(), new Testklok(new(moment, TimeSpan.Zero))).Herinner("uwv");

    private static async Task<List<Bericht>> Berichten(Testsite site, Proefsessie sessie)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().AsNoTracking().Where(b => b.Soort == BerichtSoort.Sessie && b.Adres == sessie.Adres).ToListAsync();
    }
}
