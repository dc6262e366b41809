using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een afgebakend deel; met een href is de hele kaart raakvlak van die ene link.</summary>
[HtmlTargetElement("mw-kaart")]
public sealed class KaartTagHelper : TagHelper
{
    public string? Titel { get; set; }

    public string? Href { get; set; }

    /// <summary>Niveau van de titel: 2, 3 of 4, passend in de opbouw van de pagina.</summary>
    public int Kop { get; set; } = 3;

    public bool Nadruk { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("div", "mw-kaart" + (Href is null ? "" : " mw-kaart--link") + (Nadruk ? " mw-kaart--nadruk" : ""));
        if (Titel is not null)
        {
            object titel = Href is null ? Titel : Element("a", null, Titel).Attribuut("href", Href);
            output.Content.AppendHtml(Element($"h{Kop}", "mw-kaart__titel", titel));
        }
        output.Content.AppendHtml(inhoud);
    }
}
