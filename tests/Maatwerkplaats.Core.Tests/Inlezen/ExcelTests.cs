using System.IO.Compression;
using System.Text;
using Maatwerkplaats.Core.Inlezen.Plan;

namespace Maatwerkplaats.Core.Tests.Inlezen;

public sealed class ExcelTests
{
    private static readonly object?[] Kop = ["Nummer", "Naam casus", "Datum binnenkomst", "Casusbeschrijving"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lees_WithDatesFrom1900Or1904_GivesTheSameDay(bool vanaf1904) =>
        Lezing.Van(new Werkboek { Vanaf1904 = vanaf1904 }.Blad("Blad", [Kop, [1, "a", new DateOnly(2021, 3, 3), "x"]]).Bytes()).Een.Gelezen.Ingebracht.ShouldBe(new(2021, 3, 3));

    [Fact]
    public void Lees_OfANumberThatIsNoDate_RefusesTheCell() =>
        Lezing.Van(new Werkboek().Blad("Blad", [Kop, [1, "a", 44258, "x"]]).Bytes()).Een.Meldingen.ShouldHaveSingleItem()
            .ShouldBe(new(Meldingsoort.Weigering, "is geen datum", "kolom C (Datum binnenkomst)"));

    [Fact]
    public void Lees_OfAFormula_TakesItsOutcome()
    {
        var r = Lezing.Van(new Werkboek().Blad("Blad", [Kop, [Werkboek.Cel("<f>1+1</f><v>2</v>"), Werkboek.Cel("<f>A1&amp;B1</f><v>samen</v>", "str"), null, "x"]]).Bytes()).Een;

        (r.Nummer, r.Gelezen.NaamCasus).ShouldBe(("2", "samen"));
    }

    [Theory]
    [InlineData("<f>1/0</f><v>#DIV/0!</v>", "e", "foutwaarde")]
    [InlineData("<f>ZOEK(1)</f>", null, "zonder uitkomst")]
    [InlineData("<f>ZOEK(1)</f><v></v>", null, "zonder uitkomst")]
    public void Lees_OfAFormulaWithoutOutcome_RefusesTheCell(string cel, string? soort, string zin) =>
        Lezing.Van(new Werkboek().Blad("Blad", [Kop, [1, Werkboek.Cel(cel, soort), null, "x"]]).Bytes()).Een.Meldingen.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(m => m.Plek.ShouldBe("kolom B (Naam casus)"), m => m.Zin.ShouldContain(zin));

    [Fact]
    public void Lees_OfCellsMergedDown_GivesEachRowTheValue()
    {
        var rijen = Lezing.Van(new Werkboek().Blad("Blad", [Kop, [1, "a", new DateOnly(2021, 3, 3), "x"], [2, "b", null, "y"], [3, "c", null, "z"]], samengevoegd: "C2:C3").Bytes()).Rijen;

        rijen.Select(r => r.Gelezen.Ingebracht).ShouldBe([new DateOnly(2021, 3, 3), new DateOnly(2021, 3, 3), null]);
    }

    [Fact]
    public void Lees_OfCellsMergedAcross_RefusesTheRowAndSkipsASubheading()
    {
        var lezing = Lezing.Van(new Werkboek().Blad("Blad", [Kop, ["2021", null, null, null], [1, "a", null, "x"]], false, "A2:D2", "B3:C3").Bytes());

        lezing.Een.Meldingen.ShouldHaveSingleItem().Zin.ShouldContain("samengevoegde cellen");
        lezing.Opmerkingen.ShouldBe(["Blad Blad, rij 2 is een tussenkop en is overgeslagen"]);
    }

    [Fact]
    public void Lees_WithSeveralSheets_SkipsTheHiddenAndTheStrangeAndSaysSo()
    {
        var lezing = Lezing.Van(new Werkboek()
            .Blad("Toelichting", [["Dit is uitleg"], ["over het bestand"]])
            .Blad("Oud", [Kop, [9, "verborgen", null, "x"]], verborgen: true)
            .Blad("2020", [Kop, [1, "a", null, "x"]])
            .Blad("2021", [["Registratie 2021"], [], ["Naam casus", "Nummer"], ["b", 2]]).Bytes());

        lezing.Rijen.Select(r => (r.Blad, r.Rij, r.Nummer)).ShouldBe([("2020", 2, "1"), ("2021", 4, "2")]);
        lezing.Opmerkingen.ShouldBe(["Blad Toelichting heeft geen bekende kolommen en is overgeslagen", "Blad Oud is verborgen en is overgeslagen"]);
    }

    [Fact]
    public void Lees_OfAValueInAColumnWithoutAName_KeepsItUnderTheLetterOfTheColumn() =>
        Lezing.Van(new Werkboek().Blad("Blad", [["Nummer", "Naam casus"], [1, "a", "zwerft"]]).Bytes()).Een.Gelezen.Overig["Kolom C"].ShouldBe("zwerft");

    [Fact]
    public void Lees_WithMacros_IsRefused() =>
        Lezing.Geweigerd(new Werkboek { Onderdeel = "xl/vbaProject.bin" }.Blad("Blad", [Kop]).Bytes()).Message.ShouldContain("macro's");

    [Fact]
    public void Lees_WithAPassword_IsRefused() =>
        Lezing.Geweigerd([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Message.ShouldContain("wachtwoord");

    [Fact]
    public void Lees_OfHalfAWorkbook_IsRefused()
    {
        var heel = Testgegevens.Bytes(Testgegevens.Pilot);

        Lezing.Geweigerd(heel[..(heel.Length / 2)]).Message.ShouldContain("niet heel");
        Lezing.Geweigerd(heel[..^100]).Message.ShouldContain("niet heel");
    }

    [Fact]
    public void Lees_OfADamagedSheet_IsRefused()
    {
        var bytes = new Werkboek().Blad("Blad", [Kop, [1, Werkboek.Cel("<is><t>geen eind"), null, "x"]]).Bytes();

        Lezing.Geweigerd(bytes).Message.ShouldContain("beschadigd");
    }

    [Fact]
    public void Lees_OfAZipBomb_IsRefused()
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml").Open().Dispose();
            using var bom = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var nullen = new byte[1024 * 1024];
            for (var i = 0; i < 64; i++)
            {
                bom.Write(nullen);
            }
        }

        Lezing.Geweigerd(geheugen.ToArray()).Message.ShouldContain("onredelijk groot");
    }

    [Theory]
    [InlineData("xl/workbook.bin", "xlsb")]
    [InlineData("content.xml", "LibreOffice")]
    [InlineData("foto.jpg", "zonder werkblad")]
    public void Lees_OfAnotherPackage_SaysWhatToDo(string onderdeel, string zin)
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(onderdeel).Open().Dispose();
        }

        Lezing.Geweigerd(geheugen.ToArray()).Message.ShouldContain(zin);
    }

    [Fact]
    public void Lees_OfAPdf_SaysWhatToDo() => Lezing.Geweigerd("%PDF-1.7"u8.ToArray()).Message.ShouldContain("pdf");
}
