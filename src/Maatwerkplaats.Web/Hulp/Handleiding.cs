using System.Text.RegularExpressions;
using Markdig;

namespace Maatwerkplaats.Web.Hulp;

/// <summary>De handleiding uit docs/handleiding, meegeleverd in het programma.</summary>
public static partial class Handleiding
{
    /// <summary>De volgorde waarin een nieuwkomer leest.</summary>
    private static readonly string[] Volgorde =
        ["eerste-keer", "aanmelden", "triage", "behandelen", "sessie-plannen", "maatwerksessie", "wegen", "besluiten", "gelijke-gevallen", "afronden", "signalen", "solves", "solvetafel", "knelpuntenbrief", "netwerk", "casusprudentie", "oefenen", "inlezen", "register-als-bestand", "cijfers", "privacy-en-veiligheid", "toegang"];

    private static readonly MarkdownPipeline Opmaak = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly Lazy<IReadOnlyList<Hulppagina>> Gelezen = new(() => [.. Volgorde.Select(Lees)]);

    public static IReadOnlyList<Hulppagina> Alle => Gelezen.Value;

    /// <summary>Het adres van de bladzijde die bij een scherm past.</summary>
    /// <param name="pad">Pad van het scherm.</param>
    public static string AdresBij(string pad) => pad.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["routekaart"] or ["casussen", "aanmelden"] or ["casussen", _, "aangemeld"] => "/hulp/aanmelden",
        ["casussen"] or ["casussen", "bord"] or ["casussen", _, "beoordelen", ..] => "/hulp/triage",
        ["casussen", _, "wegen", ..] => "/hulp/wegen",
        ["casussen", _, "besluiten", ..] => "/hulp/besluiten",
        ["casussen", _, "afronden" or "heropenen" or "intrekken", ..] => "/hulp/afronden",
        ["casussen", _, "tafel", ..] => "/hulp/maatwerksessie",
        ["signalen" or "themas", ..] => "/hulp/signalen",
        ["casussen", _, "tafelgenoten"] or ["netwerk", ..] => "/hulp/netwerk",
        ["casussen", _, "sessie-plannen"] or ["sessies", ..] => "/hulp/sessie-plannen",
        ["solvetafels", ..] or ["solves", _, "tafel", ..] => "/hulp/solvetafel",
        ["solves", ..] => "/hulp/solves",
        ["signalenmonitor" or "knelpunten" or "menselijke-maat", ..] => "/hulp/knelpuntenbrief",
        ["casussen", ..] => "/hulp/behandelen",
        ["casusprudentie", "gelijken" or "nazien" or "ongelijk", ..] or ["casusprudentie", _, _, "nog-actueel"] or ["mijn", "volgen"] => "/hulp/gelijke-gevallen",
        ["casusprudentie", ..] => "/hulp/casusprudentie",
        ["oefenen", ..] => "/hulp/oefenen",
        ["register", "inlezen", ..] => "/hulp/inlezen",
        ["register" or "bestanden", ..] => "/hulp/register-als-bestand",
        ["client" or "berichten" or "toezicht", ..] => "/hulp/privacy-en-veiligheid",
        ["verantwoording", ..] => "/hulp/cijfers",
        ["beheer", ..] => "/hulp/toegang",
        _ => "/hulp",
    };

    private static Hulppagina Lees(string adres)
    {
        using var stroom = typeof(Handleiding).Assembly.GetManifestResourceStream($"handleiding/{adres}.md")!;
        using var lezer = new StreamReader(stroom);
        var titel = lezer.ReadLine()!.TrimStart('#', ' ');
        return new(adres, titel, AlsHuisstijl(Markdown.ToHtml(lezer.ReadToEnd(), Opmaak)));
    }

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
