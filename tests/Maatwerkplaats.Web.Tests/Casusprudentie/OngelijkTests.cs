using System.Net;
using Maatwerkplaats.Core.Casusprudentie.Groepen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class OngelijkTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_ShowsGroupsThatEndedUnlike_WithTheirSpread_AndOnlyThose(Database database)
    {
        using var site = Testsite.Eigen(database);
        var ongelijk = await Gelijkenregister.Publiceer(site, "nogablokbesluit", "opgelost", "niet", "deels", "opgelost");
        await Ander(site);
        using var coordinator = await site.Als("coordinator-regio");

        var bladzijde = await coordinator.Bekijk("/casusprudentie/ongelijk");

        bladzijde.Tekst.ShouldContain("In 3 van 4 is toegekend.");
        foreach (var kenmerk in ongelijk)
        {
            bladzijde.Html.ShouldContain($"/id/casusprudentie/uwv/{string.Join('/', kenmerk.Split(':')[3..])}\"");
        }

        bladzijde.Html.ShouldNotContain("Fietsen in de regen");
        using var contactpersoon = await site.Als("contactpersoon");
        (await contactpersoon.Bekijk("/casusprudentie/ongelijk")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Lees_WhenOneIsOutdatedMeanwhile_LeavesItOut(Database database)
    {
        using var site = Testsite.Eigen(database);
        var kenmerken = await Gelijkenregister.Publiceer(site, "drumstelbepaling", "opgelost", "niet", "opgelost");
        var landelijk = await Proefcasus.Persoon(site, "coordinator-landelijk");
        (await site.Dienst<Ongelijklezer>().Lees(landelijk)).Ongelijk.ShouldHaveSingleItem().Leden.Count.ShouldBe(3);
        await using (var db = await site.Databases.Open("uwv"))
        {
            var (jaar, nummer) = Aanhaling.Plaats(kenmerken[1])!.Value;
            (await db.Set<Core.Casusprudentie.Uitspraak>().SingleAsync(u => u.Jaar == jaar && u.Nummer == nummer)).NoemAchterhaald("Anders.", DateTime.UtcNow);
            await db.SaveChangesAsync();
        }

        (await site.Dienst<Ongelijklezer>().Lees(landelijk)).Ongelijk.ShouldBeEmpty();
    }

    private static Task<Core.Casusprudentie.Publicatietelling> Ander(Testsite site) => site.Dienst<Core.Casusprudentie.Publicatie>().Publiceer(
        "uwv",
        [.. Enumerable.Range(0, 3).Select(i => new Core.Casusprudentie.Aangeboden($"fiets-{i}", new() { NaamCasus = $"Fietsen in de regen {i}", Kernwoorden = ["fiets", "regenpak"], Probleem = "De fietskoerier met het regenpak krijgt geen vergoeding voor de natte schoenen.", Uitkomst = "opgelost" }))],
        proef: false);
}
