using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>
/// Schrijft een tabel als Excel-bestand: cellen met een soort, een vaste kopregel, filters en kolombreedtes. Tekst staat er als
/// tekst (inline string) en nooit als formule. Het pakket staat alleen open om te schrijven: openen als werkmap houdt het hele
/// blad in het geheugen.
/// </summary>
internal sealed class Xlsxschrijver : ITabelschrijver
{
    /// <summary>Zoveel tekens passen er in een cel (ECMA-376, grens van Excel).</summary>
    private const int LangsteTekst = 32_767;

    private const string Ingekort = " … (ingekort)";
    private const string Relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Soort = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateOnly EersteDag = new(1899, 12, 30);

    private readonly Package _pakket;
    private readonly Stream _blad;
    private readonly OpenXmlWriter _schrijver;
    private readonly int _kolommen;
    private int _rijen;

    public Xlsxschrijver(Stream uit, string titel, IReadOnlyList<Kolomvorm> kolommen, DateTime gemaakt)
    {
        _kolommen = kolommen.Count;
        _pakket = Package.Open(new Doorstroom(uit), FileMode.Create, FileAccess.Write);
        (_pakket.PackageProperties.Title, _pakket.PackageProperties.Creator, _pakket.PackageProperties.Language) = (titel, "Maatwerkplaats", "nl-NL");
        _pakket.PackageProperties.Created = gemaakt;
        SchrijfWerkmap(titel);
        using (var stijlen = Deel("styles.xml", "styles+xml").GetStream(FileMode.Create, FileAccess.Write))
        using (var schrijver = OpenXmlWriter.Create(stijlen))
        {
            schrijver.WriteElement(Xlsxstijlen.Maak());
        }

        _blad = Deel("worksheets/sheet1.xml", "worksheet+xml").GetStream(FileMode.Create, FileAccess.Write);
        _schrijver = OpenXmlWriter.Create(_blad);
        _schrijver.WriteStartElement(new Worksheet());
        SchrijfIndeling(kolommen);
        _schrijver.WriteStartElement(new SheetData());
        Rij([.. kolommen.Select(k => (Celwaarde)k.Kop)], Xlsxstijlen.Kop);
    }

    public void Rij(IReadOnlyList<Celwaarde> cellen) => Rij(cellen, Xlsxstijlen.Tekst);

    public void Dispose()
    {
        _schrijver.WriteEndElement();
        _schrijver.WriteElement(new AutoFilter { Reference = $"A1:{Kolomletters(_kolommen)}{_rijen}" });
        _schrijver.WriteEndElement();
        _schrijver.Dispose();
        _blad.Dispose();
        _pakket.Close();
    }

    /// <summary>De letters van een kolom, geteld vanaf 1: A tot en met Z, dan AA.</summary>
    private static string Kolomletters(int kolom) => kolom <= 26 ? $"{(char)('A' + kolom - 1)}" : Kolomletters((kolom - 1) / 26) + Kolomletters(((kolom - 1) % 26) + 1);

    private void Rij(IReadOnlyList<Celwaarde> cellen, uint stijl)
    {
        _rijen++;
        _schrijver.WriteStartElement(new Row { RowIndex = (uint)_rijen });
        for (var i = 0; i < cellen.Count; i++)
        {
            if (cellen[i] != Celwaarde.Leeg)
            {
                _schrijver.WriteElement(Cel(cellen[i], $"{Kolomletters(i + 1)}{_rijen}", stijl));
            }
        }

        _schrijver.WriteEndElement();
    }

    private static Cell Cel(Celwaarde waarde, string plek, uint stijl) => waarde switch
    {
        { Dag: { } dag } => new Cell { CellReference = plek, StyleIndex = Xlsxstijlen.Dag, CellValue = new(dag.DayNumber - EersteDag.DayNumber) },
        { Getal: { } getal } => new Cell { CellReference = plek, StyleIndex = stijl, CellValue = new(getal) },
        _ => new Cell
        {
            CellReference = plek,
            StyleIndex = stijl,
            DataType = CellValues.InlineString,
            InlineString = new(new Text(Passend(waarde.Tekst ?? "")) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    /// <summary>Zonder tekens die niet in XML kunnen staan, en niet langer dan een cel kan zijn.</summary>
    private static string Passend(string tekst)
    {
        var schoon = Word.Wordalinea.Schoon(tekst);
        if (schoon.Length <= LangsteTekst)
        {
            return schoon;
        }

        var lengte = LangsteTekst - Ingekort.Length;
        return schoon[..(char.IsHighSurrogate(schoon[lengte - 1]) ? lengte - 1 : lengte)] + Ingekort;
    }

    private void SchrijfIndeling(IReadOnlyList<Kolomvorm> kolommen)
    {
        _schrijver.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft })
        { WorkbookViewId = 0, TabSelected = true }));
        _schrijver.WriteElement(new Columns(kolommen.Select((k, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = k.Breedte, CustomWidth = true })));
    }

    private void SchrijfWerkmap(string titel)
    {
        _pakket.CreateRelationship(Plek("workbook.xml"), TargetMode.Internal, Relatie + "officeDocument");
        var werkmap = Deel("workbook.xml", "sheet.main+xml");
        werkmap.CreateRelationship(Plek("worksheets/sheet1.xml"), TargetMode.Internal, Relatie + "worksheet", "blad");
        werkmap.CreateRelationship(Plek("styles.xml"), TargetMode.Internal, Relatie + "styles", "stijlen");
        using var stroom = werkmap.GetStream(FileMode.Create, FileAccess.Write);
        using var schrijver = OpenXmlWriter.Create(stroom);
        schrijver.WriteElement(new Workbook(new BookViews(new WorkbookView()), new Sheets(new Sheet { Name = Bladnaam(titel), SheetId = 1, Id = "blad" })));
    }

    /// <summary>Een naam van een blad is hoogstens 31 tekens en kent geen leestekens uit een verwijzing.</summary>
    private static string Bladnaam(string titel)
    {
        var naam = string.Concat(titel.Where(t => XmlConvert.IsXmlChar(t) && !@":\/?*[]'".Contains(t)));
        return naam.Length <= 31 ? naam : naam[..31];
    }

    private PackagePart Deel(string naam, string soort) => _pakket.CreatePart(Plek(naam), Soort + soort, CompressionOption.Fast);

    private static Uri Plek(string naam) => PackUriHelper.CreatePartUri(new Uri("/xl/" + naam, UriKind.Relative));
}
