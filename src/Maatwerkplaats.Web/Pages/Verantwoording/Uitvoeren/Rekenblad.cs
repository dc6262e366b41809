using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Maatwerkplaats.Web.Pages.Verantwoording.Uitvoeren;

/// <summary>Schrijft één tabel als Excel-bestand (xlsx): getallen als getal, tekst als tekst en nooit als formule, de kop blijft staan.</summary>
public static class Rekenblad
{
    /// <summary>Het mediatype van een xlsx.</summary>
    public const string Soort = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Blad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relaties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        Pakket = "http://schemas.openxmlformats.org/package/2006";

    /// <param name="rijen">De kop voorop; een cel is tekst, een getal of leeg.</param>
    public static byte[] Schrijf(string naam, IReadOnlyList<IReadOnlyList<object?>> rijen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            Deel(zip, "[Content_Types].xml", $"""
                <Types xmlns="{Pakket}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Soort}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
                """);
            Deel(zip, "_rels/.rels", $"""
                <Relationships xmlns="{Pakket}/relationships"><Relationship Id="r1" Type="{Relaties}/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
            Deel(zip, "xl/workbook.xml", $"""
                <workbook xmlns="{Blad}" xmlns:r="{Relaties}"><sheets><sheet name="{naam}" sheetId="1" r:id="r1"/></sheets></workbook>
                """);
            Deel(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{Pakket}/relationships"><Relationship Id="r1" Type="{Relaties}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """);
            using var deel = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            SchrijfBlad(deel, rijen);
        }

        return stroom.ToArray();
    }

    private static void Deel(ZipArchive zip, string pad, string inhoud)
    {
        using var schrijver = new StreamWriter(zip.CreateEntry(pad).Open(), new UTF8Encoding(false));
        schrijver.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        schrijver.Write(inhoud.Trim());
    }

    private static void SchrijfBlad(Stream deel, IReadOnlyList<IReadOnlyList<object?>> rijen)
    {
        using var xml = XmlWriter.Create(deel, new() { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("worksheet", Blad);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteStartElement("cols", Blad);
        for (var kolom = 0; kolom < rijen[0].Count; kolom++)
        {
            var breedte = Math.Clamp(rijen.Max(r => r[kolom]?.ToString()?.Length ?? 0) + 2, 8, 60);
            xml.WriteRaw($"""<col min="{kolom + 1}" max="{kolom + 1}" width="{breedte}" customWidth="1"/>""");
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Blad);
        foreach (var rij in rijen)
        {
            xml.WriteStartElement("row", Blad);
            foreach (var cel in rij)
            {
                SchrijfCel(xml, cel);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void SchrijfCel(XmlWriter xml, object? waarde)
    {
        xml.WriteStartElement("c", Blad);
        if (waarde is int getal)
        {
            xml.WriteElementString("v", Blad, getal.ToString(CultureInfo.InvariantCulture));
        }
        else if (waarde is not null)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Blad);
            xml.WriteElementString("t", Blad, waarde.ToString());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
