using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Tests.Casussen.Verbinden;

public sealed class VerbindenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenBothAreReadable_ShowsTheLinkOnBothSides(Database database)
    {
        var site = Testsite.Op(database);
        var (een, ander) = (await Proefcasus.InBehandeling(site), await Proefcasus.InBehandeling(site));
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await Verbind(bezoeker, een, ander.Nummer);

        antwoord.Doorverwijzing.ShouldBe(een.Adres + "#verwant");
        (await bezoeker.Bekijk(een.Adres)).Document.QuerySelector("#verwant")!.TextContent.ShouldContain(ander.Nummer);
        (await bezoeker.Bekijk(ander.Adres)).Document.QuerySelector("#verwant")!.TextContent.ShouldContain(een.Nummer);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenOtherCaseIsInvisible_SaysTheSameAsForAnUnknownNumber(Database database)
    {
        var site = Testsite.Op(database);
        var (mijn, verborgen) = (await Proefcasus.InBehandeling(site), await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern"));
        using var bezoeker = await site.Als("inbrenger");

        var onzichtbaar = await Verbind(bezoeker, mijn, verborgen.Nummer);
        var onbekend = await Verbind(bezoeker, mijn, "MWP-1999-0001");

        onzichtbaar.Status.ShouldBe(HttpStatusCode.BadRequest);
        onzichtbaar.Fout("Invoer.Nummer").ShouldNotBeNull().ShouldBe(onbekend.Fout("Invoer.Nummer"));
        (await verborgen.Staat()).Verbanden.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenReaderMayNotSeeTheOtherCase_LeavesItsNumberOut(Database database)
    {
        var site = Testsite.Op(database);
        var (mijn, ander) = (await Proefcasus.InBehandeling(site), await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern"));
        await site.Dienst<Casusdienst>().Verbind(await Proefcasus.Persoon(site, "contactpersoon"), mijn.Nummer, ander.Nummer, "Zelfde regel", new(Guid.NewGuid()));
        using var bezoeker = await site.Als("inbrenger");

        (await bezoeker.Bekijk(mijn.Adres)).Html.ShouldNotContain(ander.Nummer);
    }

    private static async Task<Bladzijde> Verbind(Bezoeker bezoeker, Proefcasus casus, string nummer) => await bezoeker.Verstuur(
        await bezoeker.Bekijk(casus.Adres + "/verbinden"), [("Invoer.Nummer", nummer), ("Invoer.Uitleg", "Zelfde regel, zelfde gevolg")]);

    [Theory, OpElkeDatabase]
    public async Task VerbandIsTeVinden_WhenTheOtherCaseIsUnknownOrMayNotBeRead_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var (mijn, verborgen) = (await Proefcasus.InBehandeling(site), await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern"));
        var sanne = await Proefcasus.Persoon(site, "inbrenger");
        foreach (var nummer in new[] { verborgen.Nummer, "MWP-1999-0001", "", null })
        {
            var fout = await Should.ThrowAsync<RegelOvertreden>(() => site.Dienst<Casusdienst>().Verbind(sanne, mijn.Nummer, nummer, "Zelfde regel", new(Guid.NewGuid())));

            fout.Regel.ShouldBe(CasusRegels.VerbandIsTeVinden);
        }
    }
}
