using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>De regel in een formulier die zegt of het concept bewaard is.</summary>
[HtmlTargetElement("mw-bewaarstatus", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BewaarstatusTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("p", "mw-bewaarstatus");
        output.Attributes.SetAttribute("role", "status");
        output.Attributes.SetAttribute("data-bewaarstatus", "");
    }
}
