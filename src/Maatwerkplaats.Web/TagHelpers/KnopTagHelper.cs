using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een knop; met een href een link die er als knop uitziet.</summary>
[HtmlTargetElement("mw-knop")]
public sealed class KnopTagHelper : TagHelper
{
    public Knopsoort Soort { get; set; }

    public string? Href { get; set; }

    public string? Icoon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        var klasse = Soort switch
        {
            Knopsoort.Secundair => "utrecht-button--secondary-action",
            Knopsoort.Subtiel => "utrecht-button--subtle",
            Knopsoort.Gevaar => "utrecht-button--secondary-action utrecht-button--danger",
            _ => "utrecht-button--primary-action",
        };
        output.Word(Href is null ? "button" : "a", $"utrecht-button {klasse}");
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        else if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
        if (Icoon is not null) output.Content.AppendHtml(Iconen.Teken(Icoon));
        output.Content.AppendHtml(Element("span", "mw-knop__tekst", inhoud));
    }
}
