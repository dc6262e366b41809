using Microsoft.AspNetCore.Html;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>De lijntekeningen van het huis. Altijd versiering naast tekst, dus onzichtbaar voor een schermlezer.</summary>
internal static class Iconen
{
    private static readonly Dictionary<string, string> Tekeningen = new(StringComparer.Ordinal)
    {
        ["info"] = """<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 8h.01"/>""",
        ["ok"] = """<circle cx="12" cy="12" r="9"/><path d="m8 12.5 2.8 2.8L16 9.5"/>""",
        ["waarschuwing"] = """<path d="M12 4 2.8 20h18.4ZM12 10v4.5M12 17.3h.01"/>""",
        ["fout"] = """<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 8v5M12 16.3h.01"/>""",
        ["pijl"] = """<path d="m6 9.5 6 6 6-6"/>""",
        ["help"] = """<circle cx="12" cy="12" r="9"/><path d="M9.4 9.2a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 16.8h.01"/>""",
        ["menu"] = """<path d="M4 7h16M4 12h16M4 17h16"/>""",
        ["persoon"] = """<circle cx="12" cy="8.5" r="3.8"/><path d="M4.8 20a7.4 7.4 0 0 1 14.4 0"/>""",
        ["zoek"] = """<circle cx="10.8" cy="10.8" r="6.3"/><path d="m15.5 15.5 5 5"/>""",
        ["plus"] = """<path d="M12 5v14M5 12h14"/>""",
        ["bestand"] = """<path d="M6 3h8l4 4v14H6ZM14 3v4h4"/>""",
        ["klok"] = """<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.4 2"/>""",
    };

    public static IHtmlContent Teken(string naam) => new HtmlString(
        $"""<svg class="mw-icoon mw-icoon--{naam}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{Tekeningen[naam]}</svg>""");
}
