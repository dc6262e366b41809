using Markdig;

namespace Maatwerkplaats.Web.Hulp;

/// <summary>De handleiding uit docs/handleiding, meegeleverd in het programma.</summary>
public static class Handleiding
{
    /// <summary>De volgorde waarin een nieuwkomer leest.</summary>
    private static readonly string[] Volgorde =
        ["eerste-keer", "aanmelden", "triage", "behandelen", "wegen", "besluiten", "afronden", "privacy-en-veiligheid", "toegang"];

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
        ["casussen", ..] => "/hulp/behandelen",
        ["client" or "berichten" or "toezicht", ..] => "/hulp/privacy-en-veiligheid",
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
    private static string AlsHuisstijl(string html) => html
        .Replace("<table>", "<div class=\"mw-tabel-houder\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel\"><table class=\"utrecht-table utrecht-table--html-table mw-tabel\">", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal);
}
