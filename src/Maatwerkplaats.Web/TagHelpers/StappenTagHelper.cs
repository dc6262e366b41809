using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Hoe ver een casus is: de fasen naast elkaar.</summary>
[HtmlTargetElement("mw-stappen")]
public sealed class StappenTagHelper : TagHelper
{
    public string Label { get; set; } = "Voortgang";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("ol", "mw-stappen");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}
