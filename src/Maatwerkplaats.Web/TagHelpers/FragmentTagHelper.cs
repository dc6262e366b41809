using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een stuk tekst met de gevonden woorden gemarkeerd.</summary>
[HtmlTargetElement("mw-fragment", Attributes = "van", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FragmentTagHelper : TagHelper
{
    public Fragment Van { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        var inhoud = output.Content;
        if (!Van.IsBegin) inhoud.Append("… ");
        var plek = 0;
        foreach (var markering in Van.Markeringen)
        {
            inhoud.Append(Van.Tekst[plek..markering.Begin]);
            inhoud.AppendHtml(Element("mark", "mw-gevonden", Van.Tekst[markering.Begin..markering.Einde]));
            plek = markering.Einde;
        }

        inhoud.Append(Van.Tekst[plek..]);
        if (!Van.IsEinde) inhoud.Append(" …");
    }
}
