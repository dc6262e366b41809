using System.IO.Compression;
using System.Text;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Tests.Inlezen;

/// <summary>Meet het geheugen van het hele proces, dus nooit naast andere tests.</summary>
[CollectionDefinition(nameof(Geheugenmeting), DisableParallelization = true)]
public sealed class Geheugenmeting;

/// <summary>Een bestand dat tien keer zo groot is, vraagt niet meer geheugen; wat dat wel zou doen, wordt geweigerd met een zin.</summary>
[Collection(nameof(Geheugenmeting))]
public sealed class GroteBestandenTests
{
    /// <summary>Zo veel mag wat tijdens het lezen vastgehouden wordt verschillen, in bytes: ruis van de meting.</summary>
    private const long Ruis = 3 * 1024 * 1024;

    private const int Metingen = 4;

    private static readonly string[] Koppen = ["Nummer", "Naam casus", "Datum binnenkomst", "Status", "Maatwerkplaats", "Wet", "Casusbeschrijving"];

    [Fact]
    public void Csv_OfTwoHundredMegabytes_IsReadWithTheMemoryOfTwenty()
    {
        var groot = (int)(Bestandskeuring.Grootst / Rijenstroom.Rijlengte) - 1;
        var (klein, vast) = Meet(new Rijenstroom(groot / 10), groot / 10);

        var (gelezen, meer) = Meet(new Rijenstroom(groot), groot);

        (klein, gelezen).ShouldBe((groot / 10, groot));
        (meer - vast).ShouldBeLessThan(Ruis);
    }

    [Fact]
    public void Xlsx_WithTenTimesTheRows_IsReadWithTheSameMemory()
    {
        const int rijen = 40_000;
        using var klein = Werkblad(rijen / 10);
        using var groot = Werkblad(rijen);
        var (_, vast) = Meet(klein, rijen / 10);

        var (gelezen, meer) = Meet(groot, rijen);

        gelezen.ShouldBe(rijen);
        (meer - vast).ShouldBeLessThan(Ruis);
    }

    [Fact]
    public void Xlsx_WithMoreLooseTextsThanFitInMemory_IsRefusedWithASentence()
    {
        using var bestand = Tijdelijk();
        using (var zip = new ZipArchive(bestand, ZipArchiveMode.Create, leaveOpen: true))
        {
            Zet(zip, "xl/workbook.xml", uit => uit.Write("<workbook/>"));
            Zet(zip, "xl/sharedStrings.xml", uit =>
            {
                var vulling = new string('x', 4000);
                for (var nummer = 0; nummer < 70_000; nummer++)
                {
                    uit.Write($"<si><t>Tekst {nummer} {Guid.NewGuid()} {vulling}</t></si>");
                }
            });
        }

        var voor = GC.GetTotalMemory(forceFullCollection: true);
        Should.Throw<BestandGeweigerd>(() => Bron.Open(bestand, "groot.xlsx", Kolomnamen.Standaard)).Message.ShouldContain("Er staat te veel tekst in dit xlsx-bestand. Bewaar het als csv");
        (GC.GetTotalMemory(forceFullCollection: true) - voor).ShouldBeLessThan(Ruis);
    }

    [Fact]
    public void Xlsx_WithMoreBrokenCellsThanAnyoneCanMend_IsRefusedWithASentence()
    {
        using var bestand = Werkblad(Celcontrole.MeesteKapot + 1, "<c r=\"H{0}\" t=\"e\"><v>#N/A</v></c>");

        Should.Throw<BestandGeweigerd>(() => Bron.Open(bestand, "kapot.xlsx", Kolomnamen.Standaard).Rijen().Count()).Message.ShouldContain("foutwaarde");
    }

    [Fact]
    public void Xlsx_WithMoreMergedCellsThanARegisterHas_IsRefusedWithASentence()
    {
        var samen = string.Concat(Enumerable.Range(1, Samenvoegingen.Meeste + 1).Select(nummer => $"<mergeCell ref=\"B{nummer * 2}:B{(nummer * 2) + 1}\"/>"));
        using var bestand = Werkblad(10, naRijen: $"<mergeCells>{samen}</mergeCells>");

        Should.Throw<BestandGeweigerd>(() => Bron.Open(bestand, "samen.xlsx", Kolomnamen.Standaard).Rijen().Count()).Message.ShouldContain("samengevoegde cellen");
    }

    /// <summary>Leest alles en kijkt onderweg wat er vastgehouden wordt.</summary>
    /// <returns>Het aantal rijen, en het meeste dat boven het begin in gebruik was, in bytes.</returns>
    private static (int Rijen, long Meest) Meet(Stream bestand, int verwacht)
    {
        var begin = GC.GetTotalMemory(forceFullCollection: true);
        var (rijen, meest) = (0, 0L);
        foreach (var rij in Bron.Open(bestand, "bestand", Kolomnamen.Standaard).Rijen())
        {
            rij.Waarden.Count.ShouldBe(Koppen.Length);
            if (++rijen % (verwacht / Metingen) == 0)
            {
                meest = Math.Max(meest, GC.GetTotalMemory(forceFullCollection: true) - begin);
            }
        }

        return (rijen, meest);
    }

    /// <summary>Een rekenblad met alle tekst in de cellen zelf, op de schijf.</summary>
    /// <param name="extra">Een cel die bij elke rij komt; {0} is het nummer van de rij.</param>
    private static FileStream Werkblad(int rijen, string extra = "", string naRijen = "")
    {
        const string hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var bestand = Tijdelijk();
        using (var zip = new ZipArchive(bestand, ZipArchiveMode.Create, leaveOpen: true))
        {
            Zet(zip, "[Content_Types].xml", uit => uit.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
            Zet(zip, "_rels/.rels", uit => uit.Write($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{relatie}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            Zet(zip, "xl/workbook.xml", uit => uit.Write($"<workbook xmlns=\"{hoofd}\" xmlns:r=\"{relatie}\"><sheets><sheet name=\"Register\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
            Zet(zip, "xl/_rels/workbook.xml.rels", uit => uit.Write($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{relatie}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
            Zet(zip, "xl/worksheets/sheet1.xml", uit =>
            {
                uit.Write($"<worksheet xmlns=\"{hoofd}\"><sheetData>");
                Schrijf(uit, 1, Koppen, "");
                for (var rij = 2; rij <= rijen + 1; rij++)
                {
                    Schrijf(uit, rij, [$"{rij}", "Voorschot terug", "01-02-2021", "in behandeling", "Noord", "WIA", $"Casus {rij}: {Guid.NewGuid()} wacht al lang op een besluit over het voorschot."], string.Format(null, extra, rij));
                }

                uit.Write($"</sheetData>{naRijen}</worksheet>");
            });
        }

        return bestand;
    }

    private static void Schrijf(TextWriter uit, int rij, string[] cellen, string extra) => uit.Write(
        $"<row r=\"{rij}\">{string.Concat(cellen.Select((cel, kolom) => $"<c r=\"{(char)('A' + kolom)}{rij}\" t=\"inlineStr\"><is><t>{cel}</t></is></c>"))}{extra}</row>");

    private static void Zet(ZipArchive zip, string naam, Action<TextWriter> schrijf)
    {
        using var uit = new StreamWriter(zip.CreateEntry(naam, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 64 * 1024);
        schrijf(uit);
    }

    private static FileStream Tijdelijk() => new(
        Path.Combine(Path.GetTempPath(), $"maatwerk-groot-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
}
