using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Eén plek in het kruimelpad; zonder href is het de pagina waar je bent.</summary>
[HtmlTargetElement("mw-kruimel")]
public sealed class KruimelTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("li", "utrecht-breadcrumb-nav__item");
        output.Content.SetHtmlContent(Href is null
            ? Element("span", "utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current", inhoud).Attribuut("aria-current", "page")
            : Element("a", "utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link", inhoud).Attribuut("href", Href));
    }
}
