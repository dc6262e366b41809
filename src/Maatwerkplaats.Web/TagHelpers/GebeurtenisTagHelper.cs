using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Eén gebeurtenis op de tijdlijn: wat, wie en wanneer.</summary>
[HtmlTargetElement("mw-gebeurtenis", Attributes = "titel,moment")]
public sealed class GebeurtenisTagHelper : TagHelper
{
    public string Titel { get; set; } = "";

    /// <summary>Het moment, in UTC.</summary>
    public DateTime Moment { get; set; }

    public string? Wie { get; set; }

    public Soort Soort { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("li", $"mw-gebeurtenis mw-gebeurtenis--{Soort.Klasse()}");
        output.Content.AppendHtml(Element("p", "mw-gebeurtenis__titel", Titel));
        output.Content.AppendHtml(Element("p", "mw-gebeurtenis__bij",
            Tijdweergave.Element(Moment, Tijdvorm.Moment), Wie is null ? null : " · ", Wie));
        if (!inhoud.IsEmptyOrWhiteSpace) output.Content.AppendHtml(Element("div", "mw-gebeurtenis__inhoud", inhoud));
    }
}
