using System.IO.Compression;
using System.Security;
using System.Text;

namespace Maatwerkplaats.TestCommon;

/// <summary>Maakt een xlsx-bestand tot op de cel nauwkeurig, ook zoals geen programma het hoort te maken.</summary>
public sealed class Werkboek
{
    private readonly List<(string Naam, bool Verborgen, string Rijen, string Bereiken)> _bladen = [];

    /// <summary>Datums tellen vanaf 1904, zoals op een oude Mac.</summary>
    public bool Vanaf1904 { get; init; }

    /// <summary>Een extra onderdeel in het pakket, bijvoorbeeld macro's.</summary>
    public string? Onderdeel { get; init; }

    /// <param name="rijen">Per rij de cellen: een tekst, een getal, een datum, of een eigen cel (<see cref="Cel"/>).</param>
    /// <param name="samengevoegd">Bereiken zoals A2:A4.</param>
    public Werkboek Blad(string naam, IEnumerable<object?[]> rijen, bool verborgen = false, params string[] samengevoegd)
    {
        var tekst = string.Concat(rijen.Select((cellen, r) => $"<row r=\"{r + 1}\">{string.Concat(cellen.Select((c, k) => Schrijf($"{Letter(k)}{r + 1}", c)))}</row>"));
        var bereiken = samengevoegd.Length == 0 ? "" : $"<mergeCells count=\"{samengevoegd.Length}\">{string.Concat(samengevoegd.Select(s => $"<mergeCell ref=\"{s}\"/>"))}</mergeCells>";
        _bladen.Add((naam, verborgen, tekst, bereiken));
        return this;
    }

    /// <summary>Een cel met eigen inhoud.</summary>
    /// <param name="soort">De soort uit de standaard: e is een fout, str een tekst uit een formule.</param>
    public static object Cel(string inhoud, string? soort = null) => new Eigen(inhoud, soort);

    public byte[] Bytes()
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Zet(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Zet(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{relatie}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Zet(zip, "xl/workbook.xml", $"<workbook xmlns=\"{hoofd}\" xmlns:r=\"{relatie}\"><workbookPr{(Vanaf1904 ? " date1904=\"1\"" : "")}/><sheets>{string.Concat(_bladen.Select((b, i) => $"<sheet name=\"{b.Naam}\" sheetId=\"{i + 1}\"{(b.Verborgen ? " state=\"hidden\"" : "")} r:id=\"r{i + 1}\"/>"))}</sheets></workbook>");
            Zet(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(_bladen.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{relatie}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"rs\" Type=\"{relatie}/styles\" Target=\"styles.xml\"/></Relationships>");
            Zet(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{hoofd}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (var i = 0; i < _bladen.Count; i++)
            {
                Zet(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{hoofd}\"><sheetData>{_bladen[i].Rijen}</sheetData>{_bladen[i].Bereiken}</worksheet>");
            }

            if (Onderdeel is not null)
            {
                Zet(zip, Onderdeel, "x");
            }
        }

        return geheugen.ToArray();
    }

    private string Schrijf(string plek, object? waarde) => waarde switch
    {
        null => "",
        Eigen eigen => $"<c r=\"{plek}\"{(eigen.Soort is null ? "" : $" t=\"{eigen.Soort}\"")}>{eigen.Inhoud}</c>",
        DateOnly dag => $"<c r=\"{plek}\" s=\"1\"><v>{dag.DayNumber - (Vanaf1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber}</v></c>",
        int getal => $"<c r=\"{plek}\"><v>{getal}</v></c>",
        _ => $"<c r=\"{plek}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(waarde.ToString())}</t></is></c>",
    };

    private static string Letter(int kolom) => kolom < 26 ? ((char)('A' + kolom)).ToString() : Letter((kolom / 26) - 1) + (char)('A' + (kolom % 26));

    private static void Zet(ZipArchive zip, string naam, string inhoud)
    {
        using var stroom = zip.CreateEntry(naam).Open();
        stroom.Write(Encoding.UTF8.GetBytes(inhoud));
    }

    private sealed record Eigen(string Inhoud, string? Soort);
}
