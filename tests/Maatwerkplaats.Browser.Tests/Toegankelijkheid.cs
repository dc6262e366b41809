using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests;

/// <summary>
/// Draait axe in de bladzijde zelf en haalt alleen op wat er mis is. Het hulpje van Deque opent voor elke keuring nog een
/// venster en stuurt alles wat goed is mee; hier zijn geen bladzijden in bladzijden, dus kan het zonder.
/// </summary>
internal static class Toegankelijkheid
{
    private const string Keuring = """
        async regels => (await axe.run(document, { ...regels, resultTypes: ['violations'] })).violations
          .map(v => `${v.id}: ${v.help}\n  ${v.nodes.slice(0, 4).map(n => `${n.html} ${n.failureSummary}`).join('\n  ')}`)
        """;

    /// <summary>Axe zelf; een browser krijgt het één keer mee en zet het in elke bladzijde klaar.</summary>
    public static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Alle regels voor WCAG 2.2 AA, en wat daarnaast goed gebruik is. Er staat geen regel uit.</summary>
    private static readonly object Regels = new { runOnly = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } } };

    /// <returns>Elke overtreding met de plekken waar zij staat.</returns>
    public static Task<string[]> KeurAlles(IPage pagina) => pagina.EvaluateAsync<string[]>(Keuring, Regels);
}
