using System.Net;
using System.Text;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Casussen.DocumentOphalen;

public sealed class DocumentOphalenTests
{
    private static readonly byte[] Tekst = Encoding.UTF8.GetBytes("Een brief aan de cliënt.");

    [Theory, OpElkeDatabase]
    public async Task Get_WhenAllowed_GivesTheFileAsAnAttachmentAndLogsIt(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, adres) = await Met(site, Zichtbaarheid.Betrokkenen);
        using var bezoeker = await site.Als("inbrenger");

        using var antwoord = await bezoeker.Http.GetAsync(adres);

        (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBe(Tekst);
        antwoord.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        antwoord.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("brief ë.txt");
        antwoord.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await casus.Inzagen()).ShouldContain(i => i.Soort == InzageSoort.Gedownload);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenOnlyForTheWerkplaatsOrAnotherCase_IsNotFound(Database database)
    {
        var site = Testsite.Op(database);
        var (_, adres) = await Met(site, Zichtbaarheid.Werkplaats);
        var ander = await Proefcasus.InBehandeling(site);
        using var inbrenger = await site.Als("inbrenger");
        using var contactpersoon = await site.Als("contactpersoon");

        (await inbrenger.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await contactpersoon.Bekijk($"{ander.Adres}/documenten/{adres[^36..]}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await contactpersoon.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<(Proefcasus Casus, string Adres)> Met(Testsite site, Zichtbaarheid voor)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await site.Dienst<Documentkluis>().VoegToe(
            await Proefcasus.Persoon(site, "contactpersoon"), casus.Nummer, "brief ë.txt", Tekst, voor, new(Guid.NewGuid()));
        return (casus, $"{casus.Adres}/documenten/{(await casus.Staat()).Documenten[0].Id}");
    }
}
