using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;

namespace Maatwerkplaats.Core.Tests.Register.Uitvoer.Bestand;

public sealed class TabelschrijverTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Kolomvorm[] Kolommen = [new("Nummer", 15), new("Datum", 12), new("Dagen", 10), new("Tekst", 60)];

    public static TheoryData<string> Gevaarlijk => ["=1+1", "+31 6", "-1", "@SUM(A1)", "\tx", "\r\nx", "=cmd|' /C calc'!A0"];

    [Fact]
    public void Xlsx_HasTypedCellsAFrozenHeaderFiltersAndWidths()
    {
        using var boek = Open(Schrijf(Bestandsvorm.Xlsx, ["MWP-2026-0001", new DateOnly(2021, 3, 3), 42, "Eén & \"twee\"\nregels"]));

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(boek).Select(f => f.Description).ShouldBeEmpty();
        var blad = boek.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var cellen = blad.Descendants<Row>().Last().Elements<Cell>().ToArray();
        (cellen[0].CellReference!.Value, cellen[0].DataType!.Value, cellen[0].InnerText).ShouldBe(("A2", CellValues.InlineString, "MWP-2026-0001"));
        (cellen[1].DataType?.Value, cellen[1].InnerText, cellen[1].StyleIndex!.Value).ShouldBe((null, "44258", 2u));
        (cellen[2].DataType?.Value, cellen[2].InnerText).ShouldBe((null, "42"));
        cellen[3].InnerText.ShouldBe("Eén & \"twee\"\nregels");
        blad.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        blad.GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A1:D2");
        blad.Descendants<Column>().Select(k => k.Width!.Value).ShouldBe([15, 12, 10, 60]);
        boek.PackageProperties.Language.ShouldBe("nl-NL");
    }

    [Fact]
    public void Xlsx_WithWhatIsUnknown_LeavesTheCellOut()
    {
        using var boek = Open(Schrijf(Bestandsvorm.Xlsx, ["MWP", default, default, "x"]));

        boek.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Last().Elements<Cell>().Select(c => c.CellReference!.Value).ShouldBe(["A2", "D2"]);
    }

    [Theory, MemberData(nameof(Gevaarlijk))]
    public void Xlsx_NeverHoldsAFormula(string tekst)
    {
        using var boek = Open(Schrijf(Bestandsvorm.Xlsx, [tekst, default, default, tekst]));

        var blad = boek.WorkbookPart!.WorksheetParts.Single().Worksheet;
        blad.Descendants<CellFormula>().ShouldBeEmpty();
        blad.Descendants<Row>().Last().Elements<Cell>().ShouldAllBe(c => c.DataType!.Value == CellValues.InlineString);
    }

    [Fact]
    public void Xlsx_WithTextThatDoesNotFitOrIsNotXml_StaysReadable()
    {
        using var boek = Open(Schrijf(Bestandsvorm.Xlsx, ["a\u0001b", default, default, new string('x', 50_000)]));

        new OpenXmlValidator().Validate(boek).ShouldBeEmpty();
        var cellen = boek.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Last().Elements<Cell>().ToArray();
        cellen[0].InnerText.ShouldBe("ab");
        cellen[1].InnerText.Length.ShouldBe(32_767);
        cellen[1].InnerText.ShouldEndWith("(ingekort)");
    }

    [Fact]
    public void Xlsx_WithManyColumns_NamesThemAsARekenbladDoes()
    {
        using var stroom = new MemoryStream();
        using (var schrijver = ITabelschrijver.Begin(Bestandsvorm.Xlsx, stroom, "Breed", [.. Enumerable.Range(1, 60).Select(i => new Kolomvorm($"k{i}", 10))], Nu))
        {
            schrijver.Rij([.. Enumerable.Range(1, 60).Select(i => (Celwaarde)$"{i}")]);
        }

        using var boek = Open(stroom.ToArray());
        boek.WorkbookPart!.WorksheetParts.Single().Worksheet.GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A1:BH2");
    }

    [Fact]
    public void Csv_HasAMarkSemicolonsAndQuotes()
    {
        var bytes = Schrijf(Bestandsvorm.Csv, ["MWP", new DateOnly(2021, 3, 3), -5, "a;\"b\"\nc"]);

        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe("Nummer;Datum;Dagen;Tekst\r\nMWP;03-03-2021;-5;\"a;\"\"b\"\"\nc\"\r\n");
    }

    [Theory, MemberData(nameof(Gevaarlijk))]
    public void Csv_DisarmsWhatCouldBeAFormula(string tekst) =>
        Encoding.UTF8.GetString(Schrijf(Bestandsvorm.Csv, [tekst, default, default, "x"])).Split("Tekst\r\n")[1].TrimStart('"').ShouldStartWith("'" + tekst[..1]);

    [Theory]
    [InlineData(Bestandsvorm.Xlsx)]
    [InlineData(Bestandsvorm.Csv)]
    public void Begin_OnAStreamThatCanOnlyBeWritten_StreamsAndLeavesItOpen(Bestandsvorm vorm)
    {
        using var stroom = new AlleenSchrijven();
        using (var schrijver = ITabelschrijver.Begin(vorm, stroom, "Veel", Kolommen, Nu))
        {
            for (var i = 0; i < 20_000; i++)
            {
                schrijver.Rij([$"MWP-{Guid.NewGuid()}", default, i, Guid.NewGuid().ToString()]);
            }

            // Er is al geschreven voordat de tabel af is: de rijen worden niet vastgehouden.
            stroom.Geschreven.ShouldBeGreaterThan(500_000);
        }

        stroom.IsOpen.ShouldBeTrue();
    }

    private static byte[] Schrijf(Bestandsvorm vorm, Celwaarde[] rij)
    {
        using var stroom = new MemoryStream();
        using (var schrijver = ITabelschrijver.Begin(vorm, stroom, "Register", Kolommen, Nu))
        {
            schrijver.Rij(rij);
        }

        return stroom.ToArray();
    }

    private static SpreadsheetDocument Open(byte[] inhoud) => SpreadsheetDocument.Open(new MemoryStream(inhoud), false);

    private sealed class AlleenSchrijven : MemoryStream
    {
        public long Geschreven => base.Length;

        public bool IsOpen { get; private set; } = true;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        protected override void Dispose(bool disposing)
        {
            IsOpen = false;
            base.Dispose(disposing);
        }
    }
}
