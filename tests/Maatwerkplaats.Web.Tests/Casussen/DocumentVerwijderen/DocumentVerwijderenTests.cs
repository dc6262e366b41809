using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casussen.DocumentVerwijderen;

public sealed class DocumentVerwijderenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAReasonIsGiven_RemovesTheContentAndKeepsTheEvent(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await site.Dienst<Documentkluis>().VoegToe(
            await Proefcasus.Persoon(site, "inbrenger"), casus.Nummer, "brief.txt", "tekst"u8.ToArray(), Zichtbaarheid.Betrokkenen, new(Guid.NewGuid()));
        var id = (await casus.Staat()).Documenten[0].Id;
        using var bezoeker = await site.Als("inbrenger");
        var formulier = await bezoeker.Bekijk($"{casus.Adres}/documenten/{id}/verwijderen");

        var leeg = await bezoeker.Verstuur(formulier, [("Invoer.Reden", "")]);
        await bezoeker.Verstuur(formulier, [("Invoer.Reden", "Verkeerde cliënt")]);

        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Fout("Invoer.Reden").ShouldNotBeNull();
        (await casus.Staat()).Documenten.ShouldBeEmpty();
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Documentinhoud>().AnyAsync(d => d.Id == id)).ShouldBeFalse();
        (await bezoeker.Bekijk(casus.Adres + "/geschiedenis")).Tekst.ShouldContain("verwijderde een document: brief.txt");
    }
}
