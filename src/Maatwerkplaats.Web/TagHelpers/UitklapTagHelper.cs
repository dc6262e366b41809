using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een deel dat open en dicht kan.</summary>
[HtmlTargetElement("mw-uitklap", Attributes = "titel")]
public sealed class UitklapTagHelper : TagHelper
{
    public string Titel { get; set; } = "";

    /// <summary>Een paar woorden rechts van de titel, zoals een aantal.</summary>
    public string? Bij { get; set; }

    public bool Open { get; set; }

    /// <summary>Naam waaronder dit tabblad onthoudt of het deel open stond.</summary>
    public string? Onthoud { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("details", "mw-uitklap");
        if (Open) output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        if (Onthoud is not null) output.Attributes.SetAttribute("data-onthoud", Onthoud);
        output.Content.AppendHtml(Element("summary", null, Iconen.Teken("pijl"), Element("span", null, Titel),
            Bij is null ? null : Element("span", "mw-uitklap__bij", Bij)));
        output.Content.AppendHtml(Element("div", "mw-uitklap__inhoud", inhoud));
    }
}
