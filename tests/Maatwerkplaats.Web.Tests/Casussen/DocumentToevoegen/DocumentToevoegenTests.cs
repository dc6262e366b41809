using System.IO.Compression;
using System.Net;
using System.Text;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casussen.DocumentToevoegen;

public sealed class DocumentToevoegenTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\nhet geheime besluit\n%%EOF");

    [Theory, OpElkeDatabase]
    public async Task Post_WhenPdf_KeepsItEncryptedUnderItsCleanName(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");

        var antwoord = await Upload(bezoeker, casus, "..\\map\\Besluit 12 mei.pdf", Pdf);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#documenten");
        var document = (await casus.Staat()).Documenten.ShouldHaveSingleItem();
        (document.Naam, document.Soort, document.Grootte).ShouldBe(("Besluit 12 mei.pdf", "application/pdf", Pdf.Length));
        await using var db = await site.Databases.Open("uwv");
        var bewaard = await db.Set<Documentinhoud>().SingleAsync(d => d.Id == document.Id);
        Encoding.ASCII.GetString(bewaard.Inhoud).ShouldNotContain("geheime");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheFileIsNotAcceptable_SaysWhyAtTheFieldAndKeepsNothing(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");
        (string Naam, byte[] Inhoud, string Zin)[] pogingen =
        [
            ("leeg.pdf", [], "Dit bestand is leeg"),
            ("programma.exe", [0x4D, 0x5A, 0x90], "Dit soort bestand"),
            ("vermomd.pdf", [0x4D, 0x5A, 0x90], "past niet bij de naam"),
            ("macro.docx", Zip(("word/document.xml", 10), ("word/vbaProject.bin", 10)), "macro's"),
            ("bom.docx", Zip(("word/document.xml", 30_000_000)), "veel te groot"),
            ("groot.pdf", [.. Pdf, .. new byte[Documentcontrole.Grootst]], "hoogstens 10 MB"),
        ];

        foreach (var (naam, inhoud, zin) in pogingen)
        {
            var antwoord = await Upload(bezoeker, casus, naam, inhoud);
            antwoord.Status.ShouldBe(HttpStatusCode.BadRequest, naam);
            antwoord.Fout("Invoer.Bestand").ShouldNotBeNull(naam).ShouldContain(zin);
        }

        (await casus.Staat()).Documenten.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheRequestIsFarTooLarge_GoesBackToTheFormWithTheSentence(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");

        var antwoord = await bezoeker.Volg(await Upload(bezoeker, casus, "film.pdf", new byte[20 * 1024 * 1024]));

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Bestand").ShouldNotBeNull().ShouldContain("hoogstens 10 MB");
    }

    private static async Task<Bladzijde> Upload(Bezoeker bezoeker, Proefcasus casus, string naam, byte[] inhoud) =>
        await bezoeker.Upload(await bezoeker.Bekijk(casus.Adres + "/document-toevoegen"), "Invoer.Bestand", naam, inhoud);

    private static byte[] Zip(params (string Naam, int Grootte)[] onderdelen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, grootte) in onderdelen)
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write(new byte[grootte]);
            }
        }

        return stroom.ToArray();
    }

    [Theory, OpElkeDatabase]
    public async Task DocumentIsGekozen_WhenNoFileIsChosen_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk(casus.Adres + "/document-toevoegen"), []);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Bestand").ShouldNotBeNull().ShouldContain(CasusRegels.DocumentIsGekozen.Zin);
        (await casus.Staat()).Documenten.ShouldBeEmpty();
    }
}
