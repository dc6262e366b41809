using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casussen.ContactTonen;

public sealed class ContactTonenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithAReason_ShowsTheContactAndLogsWhy(Database database)
    {
        var (site, nummer) = await VanBuiten(database);
        using var coordinator = await site.Als("coordinator-landelijk");
        var formulier = await coordinator.Bekijk($"/casussen/{nummer}/contactgegevens");
        formulier.Html.ShouldNotContain("Bakker-Test");
        var reden = $"Terugbellen {Guid.NewGuid()}";

        var antwoord = await coordinator.Verstuur(formulier, [("Invoer.Reden", reden)]);

        antwoord.Tekst.ShouldContain("Bakker-Test");
        antwoord.Tekst.ShouldContain("0612345678");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inzage>().SingleAsync(i => i.Soort == InzageSoort.ContactGetoond && i.Reden == reden)).PersoonNaam.ShouldBe("Yusuf Aydın");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithoutAReason_ShowsNothing(Database database)
    {
        var (site, nummer) = await VanBuiten(database);
        using var coordinator = await site.Als("coordinator-landelijk");

        var antwoord = await coordinator.Verstuur(await coordinator.Bekijk($"/casussen/{nummer}/contactgegevens"), [("Invoer.Reden", " ")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Html.ShouldNotContain("Bakker-Test");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNotOfTheMaatwerkplaatsOrWithoutContact_IsNotThere(Database database)
    {
        var (site, nummer) = await VanBuiten(database);
        using var ander = await site.Als("lezer");
        (await ander.Bekijk($"/casussen/{nummer}/contactgegevens")).Status.ShouldBe(HttpStatusCode.NotFound);

        var eigen = await site.Casus("inbrenger");
        using var inbrenger = await site.Als("inbrenger");
        (await inbrenger.Bekijk($"/casussen/{eigen.Nummer}/contactgegevens")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var coordinator = await site.Als("coordinator-landelijk");
        (await coordinator.Bekijk($"/casussen/{eigen.Nummer}/contactgegevens")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task CasePage_OfACaseFromOutside_LinksToTheContactAndShowsNothingOfIt(Database database)
    {
        var (site, nummer) = await VanBuiten(database);
        using var coordinator = await site.Als("coordinator-landelijk");

        var bladzijde = await coordinator.Bekijk($"/casussen/{nummer}");

        bladzijde.Html.ShouldContain($"/casussen/{nummer}/contactgegevens");
        bladzijde.Html.ShouldNotContain("Bakker-Test");
    }

    private static async Task<(Testsite Site, string Nummer)> VanBuiten(Database database)
    {
        var site = Testsite.Op(database);
        var titel = $"Van buiten {Guid.NewGuid()}";
        await site.Dienst<Casusdienst>().MeldAanVanBuiten(
            "uwv", new(BuitenRol.Client, "Bakker-Test", "0612345678", null, titel, "Hulp"), new(Guid.CreateVersion7()));
        await using var db = await site.Databases.Open("uwv");
        return (site, await db.Set<CasusRij>().Where(c => c.Titel == titel).Select(c => c.Nummer).SingleAsync());
    }
}
