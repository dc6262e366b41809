using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>De drie perspectieven als beeld dat zich vult en als lijst die hetzelfde zegt.</summary>
[HtmlTargetElement("mw-perspectiefcirkel", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PerspectiefcirkelTagHelper : TagHelper
{
    public Perspectiefstaat Juridisch { get; set; }

    public Perspectiefstaat Financieel { get; set; }

    public Perspectiefstaat Maatschappelijk { get; set; }

    public string? JuridischHref { get; set; }

    public string? FinancieelHref { get; set; }

    public string? MaatschappelijkHref { get; set; }

    /// <summary>Een kleine uitvoering zonder links in het beeld, voor naast een samenvatting.</summary>
    public bool Klein { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Cirkeldeel[] delen =
        [
            new("Juridisch", ["Juridisch"], -90, Juridisch, JuridischHref),
            new("Financieel-economisch", ["Financieel-", "economisch"], 30, Financieel, FinancieelHref),
            new("Sociaal-maatschappelijk", ["Sociaal-", "maatschappelijk"], 150, Maatschappelijk, MaatschappelijkHref),
        ];
        output.Word("div", "mw-cirkel" + (Klein ? " mw-cirkel--klein" : ""));
        output.Content.SetHtmlContent(Cirkeltekening.Beeld(delen, $"cirkel-{context.UniqueId}", Klein));
        output.Content.AppendHtml(Element("ul", "mw-cirkel__lijst", [.. delen.Select(Regel)]));
    }

    private TagBuilder Regel(Cirkeldeel deel)
    {
        object naam = Klein && deel.Href is not null ? Element("a", null, deel.Naam).Attribuut("href", deel.Href) : deel.Naam;
        return Element("li", "mw-cirkel__regel",
            Element("span", "mw-cirkel__regelnaam", naam, Element("span", "mw-alleen-voorlezen", ": ")),
            Element("span", $"utrecht-badge-status mw-badge mw-badge--{deel.Soort.Klasse()}", deel.Staatnaam));
    }
}
