using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Wat er gebeurde, op volgorde.</summary>
[HtmlTargetElement("mw-tijdlijn")]
public sealed class TijdlijnTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Word("ol", "mw-tijdlijn");
}
