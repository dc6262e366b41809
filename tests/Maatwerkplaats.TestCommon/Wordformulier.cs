using System.IO.Compression;
using System.Security;
using System.Text;

namespace Maatwerkplaats.TestCommon;

/// <summary>Maakt een Word-bestand uit losse stukken, om elke manier van invullen te kunnen namaken.</summary>
public static class Wordformulier
{
    private const string Hoofd = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Alinea(string tekst) => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(tekst)}</w:t></w:r></w:p>";

    /// <summary>Een aankruisvakje als invulveld, met de tekst erachter.</summary>
    public static string Vakje(bool aan, string tekst) =>
        $"<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{(aan ? 1 : 0)}\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{(aan ? '☒' : '☐')}</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> {SecurityElement.Escape(tekst)}</w:t></w:r></w:p>";

    /// <summary>Een aankruisvakje van voor 2010.</summary>
    public static string OudVakje(bool aan, string tekst) =>
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/>{(aan ? "<w:checked/>" : "")}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> {SecurityElement.Escape(tekst)}</w:t></w:r></w:p>";

    /// <summary>Een invulveld dat nog om tekst vraagt.</summary>
    public static string LeegVeld(string label) =>
        $"<w:p><w:r><w:t xml:space=\"preserve\">{label} : </w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik of tik om tekst in te voeren.</w:t></w:r></w:sdtContent></w:sdt></w:p>";

    public static byte[] Bytes(params string[] stukken)
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            Zet(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Zet(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Zet(zip, "word/document.xml", $"<w:document xmlns:w=\"{Hoofd}\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>{string.Concat(stukken)}</w:body></w:document>");
        }

        return geheugen.ToArray();
    }

    private static void Zet(ZipArchive zip, string naam, string inhoud)
    {
        using var stroom = zip.CreateEntry(naam).Open();
        stroom.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + inhoud));
    }
}
