using System.Net;
using AngleSharp.Html.Dom;

namespace Maatwerkplaats.TestCommon;

/// <summary>Een antwoord van de site.</summary>
/// <param name="Doorverwijzing">Adres waar de browser nu heen moet, als dat zo is.</param>
public sealed record Bladzijde(
    HttpStatusCode Status, string Adres, string? Doorverwijzing, IHtmlDocument Document, string Html, HttpResponseMessage Antwoord)
{
    /// <summary>De zichtbare tekst van de inhoud.</summary>
    public string Tekst => Document.QuerySelector("main")?.TextContent ?? Document.Body?.TextContent ?? "";

    /// <summary>De melding bij een veld, of <c>null</c>.</summary>
    public string? Fout(string veld) =>
        Document.QuerySelector($"[name='{veld}']")?.GetAttribute("aria-describedby")?.Split(' ')
            .Select(id => Document.GetElementById(id)).FirstOrDefault(e => e?.ClassList.Any(k => k.Contains("error", StringComparison.Ordinal)) == true)
            ?.TextContent.Trim();
}
