using System.IO.Compression;
using System.Text;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class DocumentcontroleTests
{
    [Fact]
    public void Controleer_WhenContentFitsTheName_GivesTheMediaType()
    {
        Documentcontrole.Controleer("a.pdf", "%PDF-1.4"u8.ToArray()).ShouldBe("application/pdf");
        Documentcontrole.Controleer("a.PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).ShouldBe("image/png");
        Documentcontrole.Controleer("a.eml", Encoding.UTF8.GetBytes("Subject: hallo\nFrom: anne@voorbeeld.nl\n\nTekst")).ShouldBe("message/rfc822");
        Documentcontrole.Controleer("a.docx", Zip("word/document.xml")).ShouldEndWith("wordprocessingml.document");
        Documentcontrole.Controleer("a.odt", Zip("content.xml")).ShouldBe("application/vnd.oasis.opendocument.text");
    }

    [Fact]
    public void DocumentIsNietLeeg_WhenThereAreNoBytes_Refuses() => Breekt("a.pdf", []).ShouldBe(CasusRegels.DocumentIsNietLeeg);

    [Fact]
    public void DocumentIsNietTeGroot_WhenOneByteOver_Refuses()
    {
        var precies = new byte[Documentcontrole.Grootst];
        "%PDF-1.7"u8.CopyTo(precies);

        Documentcontrole.Controleer("a.pdf", precies).ShouldBe("application/pdf");
        Breekt("a.pdf", [.. precies, 0]).ShouldBe(CasusRegels.DocumentIsNietTeGroot);
    }

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.pdf.html")]
    [InlineData("zonder")]
    [InlineData("")]
    public void DocumentHeeftEenBekendeSoort_WhenTheExtensionIsUnknown_Refuses(string naam) =>
        Breekt(naam, "%PDF-1.4"u8.ToArray()).ShouldBe(CasusRegels.DocumentHeeftEenBekendeSoort);

    [Fact]
    public void DocumentIsWatHetZegt_WhenContentIsSomethingElse_Refuses()
    {
        Breekt("a.docx", Zip("xl/workbook.xml")).ShouldBe(CasusRegels.DocumentIsWatHetZegt);
        Breekt("a.docx", "PK geen zip"u8.ToArray()).ShouldBe(CasusRegels.DocumentIsWatHetZegt);
        Breekt("a.txt", [0x4D, 0x5A, 0x00, 0x00]).ShouldBe(CasusRegels.DocumentIsWatHetZegt);
        Breekt("a.eml", "gewone tekst"u8.ToArray()).ShouldBe(CasusRegels.DocumentIsWatHetZegt);
    }

    [Fact]
    public void DocumentHeeftGeenMacros_WhenAPackageCarriesCode_Refuses()
    {
        Breekt("a.docx", Zip("word/document.xml", "word/vbaProject.bin")).ShouldBe(CasusRegels.DocumentHeeftGeenMacros);
        Breekt("a.odt", Zip("content.xml", "Basic/Standard/Module1.xml")).ShouldBe(CasusRegels.DocumentHeeftGeenMacros);
    }

    [Fact]
    public void DocumentPaktGewoonUit_WhenThereAreTooManyParts_Refuses() =>
        Breekt("a.docx", Zip([.. Enumerable.Range(0, 2001).Select(i => $"deel{i}"), "word/document.xml"])).ShouldBe(CasusRegels.DocumentPaktGewoonUit);

    private static Regel Breekt(string naam, byte[] inhoud) =>
        Should.Throw<RegelOvertreden>(() => Documentcontrole.Controleer(naam, inhoud)).Regel;

    private static byte[] Zip(params string[] namen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var naam in namen)
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.WriteByte((byte)'x');
            }
        }

        return stroom.ToArray();
    }
}
