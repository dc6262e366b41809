using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Hulp op de plek waar iemand vastloopt: een uitklap met tekst, of een link naar de handleiding.</summary>
[HtmlTargetElement("mw-help", Attributes = "titel")]
public sealed class HelpTagHelper : TagHelper
{
    public string Titel { get; set; } = "";

    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        if (Href is not null)
        {
            output.Word("a", "mw-help--link");
            output.Attributes.SetAttribute("href", Href);
            output.Content.AppendHtml(Iconen.Teken("help")).Append(Titel);
            return;
        }
        output.Word("details", "mw-help");
        output.Content.AppendHtml(Element("summary", null, Iconen.Teken("help"), Titel));
        output.Content.AppendHtml(Element("div", "mw-help__inhoud", inhoud));
    }
}
