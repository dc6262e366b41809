using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Eén fase in de voortgang.</summary>
[HtmlTargetElement("mw-stap")]
public sealed class StapTagHelper : TagHelper
{
    public Stapstaat Staat { get; set; }

    public string? Href { get; set; }

    /// <summary>Een datum of een paar woorden eronder.</summary>
    public string? Bij { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        var klasse = Staat switch { Stapstaat.Klaar => " mw-stap--klaar", Stapstaat.Huidig => " mw-stap--huidig", _ => "" };
        output.Word("li", "mw-stap" + klasse);
        if (Staat == Stapstaat.Huidig) output.Attributes.SetAttribute("aria-current", "step");
        object naam = Href is null ? inhoud : Element("a", null, inhoud).Attribuut("href", Href);
        output.Content.AppendHtml(Element("span", "mw-stap__naam", naam));
        if (Staat == Stapstaat.Klaar) output.Content.AppendHtml(Element("span", "mw-alleen-voorlezen", " (klaar)"));
        if (Bij is not null) output.Content.AppendHtml(Element("span", "mw-stap__bij", Bij));
    }
}
