using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Alles wat nog niet goed is in één lijst bovenaan, met een link naar elk veld. Staat boven het formulier.</summary>
[HtmlTargetElement("mw-foutoverzicht")]
public sealed class FoutoverzichtTagHelper : TagHelper
{
    public string? Titel { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var fouten = Fouten().ToArray();
        if (fouten.Length == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.Word("div", "mw-foutoverzicht mw-melding mw-melding--fout utrecht-alert utrecht-alert--error");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-labelledby", "foutoverzicht-titel");
        output.Attributes.SetAttribute("data-foutoverzicht", "");
        output.Content.AppendHtml(Iconen.Teken("fout"));
        output.Content.AppendHtml(Element("div", "utrecht-alert__content",
            Element("h2", "mw-melding__titel", Titel ?? Standaardtitel(fouten.Length)).Attribuut("id", "foutoverzicht-titel"),
            Element("ul", "mw-foutoverzicht__lijst", fouten)));
    }

    private static string Standaardtitel(int aantal) =>
        aantal == 1 ? "Er is nog één ding nodig" : $"Er zijn nog {aantal} dingen nodig";

    private IEnumerable<TagBuilder> Fouten() =>
        from veld in ViewContext.ViewData.ModelState
        where veld.Value.ValidationState == ModelValidationState.Invalid
        from fout in veld.Value.Errors.Take(1)
        where fout.ErrorMessage.Length > 0
        select Element("li", null, veld.Key.Length == 0
            ? fout.ErrorMessage
            : Element("a", null, fout.ErrorMessage).Attribuut("href", "#" + Veldgegevens.MaakId(veld.Key)));
}
