using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Hulpteksten;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Maatwerkplaats.Web.Hulp;

/// <summary>
/// Maakt van een hulptekst HTML van het huis. Een hulptekst is door een mens te veranderen: HTML erin blijft gewone tekst, een
/// plaatje valt weg, en een link gaat alleen naar een bladzijde, een veilig webadres of een mailadres.
/// </summary>
public static partial class Hulpopmaak
{
    private static readonly MarkdownPipeline Opmaak = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <param name="metBinnenlinks">Ook links naar bladzijden van de site; zonder wordt zo'n link gewone tekst.</param>
    public static string AlsHtml(string markdown, bool metBinnenlinks = true)
    {
        var document = Markdown.Parse(markdown, Opmaak);
        foreach (var kop in document.Descendants<HeadingBlock>().Where(k => k.Level == 2))
        {
            kop.GetAttributes().Id = Hulpdeel.AnkerVan(markdown.Substring(kop.Span.Start, kop.Span.Length).TrimStart('#'));
        }

        foreach (var link in document.Descendants<LinkInline>().Where(l => l.IsImage || !IsVeilig(l.Url) || (!metBinnenlinks && l.Url!.StartsWith('/'))).ToArray())
        {
            // Wat er als tekst stond, blijft staan.
            link.ReplaceBy(new ContainerInline());
        }

        foreach (var adres in document.Descendants<AutolinkInline>().Where(a => !IsVeilig(a.IsEmail ? $"mailto:{a.Url}" : a.Url)).ToArray())
        {
            adres.ReplaceBy(new LiteralInline(adres.Url));
        }

        return AlsHuisstijl(document.ToHtml(Opmaak));
    }

    // Een adres dat met twee schuine strepen begint, gaat naar een andere site.
    private static bool IsVeilig(string? adres) => adres is not null
        && ((adres.StartsWith('/') && !adres.StartsWith("//", StringComparison.Ordinal) && !adres.StartsWith("/\\", StringComparison.Ordinal)) || adres.StartsWith('#')
            || adres.StartsWith("https://", StringComparison.Ordinal) || adres.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>Tabellen zien eruit als elders op de site, en een voorlezer weet wat de kolomkop is.</summary>
    private static string AlsHuisstijl(string html) => MetNaam(html)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal);

    /// <summary>Elke tabel heet naar de kop erboven: wie voorleest, hoort welke het is.</summary>
    private static string MetNaam(string html)
    {
        var (kop, nummer) = ("", 0);
        return KopOfTabel().Replace(html, gevonden =>
        {
            if (gevonden.Groups["kop"].Success)
            {
                (kop, nummer) = (Etiket().Replace(gevonden.Groups["kop"].Value, ""), 0);
                return gevonden.Value;
            }

            var naam = $"Tabel{(kop.Length > 0 ? $": {kop}" : "")}{(++nummer > 1 ? $" ({nummer})" : "")}";
            return $"<div class=\"mw-tabel-houder\" tabindex=\"0\" role=\"region\" aria-label=\"{naam.Replace("\"", "&quot;", StringComparison.Ordinal)}\"><table class=\"utrecht-table utrecht-table--html-table mw-tabel\">";
        });
    }

    [GeneratedRegex("<h[2-6][^>]*>(?<kop>.*?)</h[2-6]>|<table>", RegexOptions.Singleline)]
    private static partial Regex KopOfTabel();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Etiket();
}
