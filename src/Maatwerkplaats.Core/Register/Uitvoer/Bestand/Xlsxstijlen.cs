using DocumentFormat.OpenXml.Spreadsheet;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>De stijlen van een blad.</summary>
internal static class Xlsxstijlen
{
    public const uint Tekst = 0;

    public const uint Kop = 1;

    public const uint Dag = 2;

    private const uint Dagvorm = 164;

    public static Stylesheet Maak() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = Dagvorm, FormatCode = "dd-mm-yyyy" }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEEF2F4" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left }) { NumberFormatId = Dagvorm, ApplyNumberFormat = true, ApplyAlignment = true }),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
}
