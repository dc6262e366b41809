using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>De vragen bij één perspectief als lijst, uit de hulptekst die nu geldt.</summary>
[HtmlTargetElement("mw-leidvragen", Attributes = "bij", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LeidvragenTagHelper(Hulptekstlezer lezer) : TagHelper
{
    public Perspectief Bij { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var vraag in await lezer.Leidvragen(http.Registerbezoeker().Organisatie, Bij, http.RequestAborted))
        {
            output.Content.AppendHtml(Element("li", null, vraag));
        }
    }
}
