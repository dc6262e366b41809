namespace Maatwerkplaats.Web.Pages.Publicaties;

/// <summary>Het vaste adres bij een kenmerk: <c>MCP:NL:UWV:2026:42</c> staat op <c>/id/casusprudentie/uwv/2026/42</c>.</summary>
public static class Kenmerkadres
{
    public static string Van(string kenmerk)
    {
        var delen = kenmerk.Split(':');
        return $"/id/casusprudentie/{delen[2].ToLowerInvariant()}/{delen[3]}/{delen[4]}";
    }
}
