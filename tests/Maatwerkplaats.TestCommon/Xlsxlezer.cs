using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Maatwerkplaats.TestCommon;

/// <summary>Leest het eerste blad van een Excel-bestand als rijen van kop en tekst.</summary>
public static class Xlsxlezer
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Lees(byte[] inhoud)
    {
        using var boek = SpreadsheetDocument.Open(new MemoryStream(inhoud), false);
        var rijen = boek.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(r => r.Elements<Cell>().ToDictionary(c => c.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()), c => c.InnerText)).ToArray();
        return [.. rijen.Skip(1).Select(r => r.ToDictionary(c => rijen[0][c.Key], c => c.Value))];
    }
}
