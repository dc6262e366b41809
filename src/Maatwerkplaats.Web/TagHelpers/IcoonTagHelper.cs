using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een icoon naast tekst.</summary>
[HtmlTargetElement("mw-icoon", Attributes = "naam", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IcoonTagHelper : TagHelper
{
    public string Naam { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Iconen.Teken(Naam));
    }
}
