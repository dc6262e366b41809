using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatwerkplaats.TestCommon;

/// <summary>Leest een Word-document terug zoals een lezer het ziet, en keurt het aan de standaard.</summary>
public sealed class Wordlezer
{
    public Wordlezer(byte[] inhoud)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(inhoud), false);
        Fouten = [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(f => $"{f.Path?.XPath}: {f.Description}")];
        var lichaam = document.MainDocumentPart!.Document.Body!;
        Regels = [.. lichaam.Descendants<Paragraph>().Select(p => p.InnerText)];
        Koppen = [.. lichaam.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true)
            .Select(p => (p.ParagraphProperties!.ParagraphStyleId!.Val!.Value![^1] - '0', p.InnerText))];
        Velden = lichaam.Descendants<SdtBlock>().ToDictionary(s => s.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!, s => string.Join('\n', s.Descendants<Paragraph>().Select(p => p.InnerText)));
        HeeftKopregels = lichaam.Descendants<Table>().All(t => t.Descendants<TableHeader>().Any());
        (Titel, Taal) = (document.PackageProperties.Title, document.PackageProperties.Language);
        Teksttaal = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val;
        Eigenschappen = document.CustomFilePropertiesPart?.Properties.Elements<DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty>()
            .ToDictionary(e => e.Name!.Value!, e => e.InnerText) ?? [];
        Boven = string.Concat(document.MainDocumentPart.HeaderParts.Select(h => h.Header.InnerText));
        Beschrijvingen = [.. lichaam.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(d => d.Description?.Value ?? "")];
    }

    /// <summary>Waar het document niet aan de standaard voldoet.</summary>
    public IReadOnlyList<string> Fouten { get; }

    /// <summary>De tekst van elke alinea, ook in tabellen.</summary>
    public IReadOnlyList<string> Regels { get; }

    public string Tekst => string.Join('\n', Regels);

    public IReadOnlyList<(int Niveau, string Tekst)> Koppen { get; }

    /// <summary>De inhoud van elk inhoudsbesturingselement, op zijn naam.</summary>
    public IReadOnlyDictionary<string, string> Velden { get; }

    public bool HeeftKopregels { get; }

    public string? Titel { get; }

    public string? Taal { get; }

    public string? Teksttaal { get; }

    public IReadOnlyDictionary<string, string> Eigenschappen { get; }

    /// <summary>De tekst boven aan elke bladzijde.</summary>
    public string Boven { get; }

    /// <summary>De beschrijving van elke tekening.</summary>
    public IReadOnlyList<string> Beschrijvingen { get; }
}
