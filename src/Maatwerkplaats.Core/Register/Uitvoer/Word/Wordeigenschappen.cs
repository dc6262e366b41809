using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>Titel, taal en eigen eigenschappen van een document.</summary>
internal static class Wordeigenschappen
{
    /// <summary>De vaste sleutel van eigen eigenschappen (ECMA-376 deel 1, §22.3).</summary>
    private const string Eigen = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    public static void Zet(WordprocessingDocument document, string titel, DateTime gemaakt, IReadOnlyDictionary<string, string> eigenschappen)
    {
        var kern = document.PackageProperties;
        (kern.Title, kern.Creator, kern.Language) = (titel, "Maatwerkplaats", Wordopmaak.Taal);
        (kern.Created, kern.Modified) = (gemaakt, gemaakt);
        if (eigenschappen.Count > 0)
        {
            // 0 en 1 zijn gereserveerd.
            document.AddCustomFilePropertiesPart().Properties = new(eigenschappen.Select((e, i) => new CustomDocumentProperty
            {
                FormatId = Eigen,
                PropertyId = i + 2,
                Name = e.Key,
                VTLPWSTR = new VTLPWSTR(Wordalinea.Schoon(e.Value)),
            }));
        }
    }
}
