using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>De weg terug naar boven. Staat in de sectie Broodkruimel, boven de inhoud.</summary>
[HtmlTargetElement("mw-broodkruimel")]
public sealed class BroodkruimelTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kruimels = await output.GetChildContentAsync();
        output.Word("nav", "utrecht-breadcrumb-nav mw-broodkruimel");
        output.Attributes.SetAttribute("aria-label", "Kruimelpad");
        output.Content.SetHtmlContent(Element("ol", "utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol", kruimels));
    }
}
