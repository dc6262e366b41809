using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Eén regel in een lijst van gegevens.</summary>
[HtmlTargetElement("mw-gegeven", Attributes = "naam")]
public sealed class GegevenTagHelper : TagHelper
{
    public string Naam { get; set; } = "";

    public string? ActieHref { get; set; }

    public string ActieTekst { get; set; } = "Wijzig";

    /// <summary>Wat er staat als er niets is ingevuld.</summary>
    public string Leeg { get; set; } = "Nog niet ingevuld";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("div", "utrecht-data-list__item mw-gegeven");
        object waarde = inhoud.IsEmptyOrWhiteSpace ? Element("span", "mw-gegeven__leeg", Leeg) : inhoud;
        output.Content.AppendHtml(Element("dt", "utrecht-data-list__item-key", Naam));
        output.Content.AppendHtml(Element("dd", "utrecht-data-list__item-value utrecht-data-list__item-value--html-dd mw-gegeven__waarde", waarde));
        // Een lege uitkomst in de bladzijde komt hier als lege tekst aan.
        if (string.IsNullOrEmpty(ActieHref)) return;
        output.Content.AppendHtml(Element("dd", "utrecht-data-list__actions mw-gegeven__actie",
            Element("a", null, ActieTekst, Element("span", "mw-alleen-voorlezen", $" {Naam}")).Attribuut("href", ActieHref)));
    }
}
