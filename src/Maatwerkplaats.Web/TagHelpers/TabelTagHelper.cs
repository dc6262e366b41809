using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een tabel die op een telefoon een reeks kaarten wordt. Elke td krijgt data-kop met de naam van zijn kolom.</summary>
[HtmlTargetElement("mw-tabel", Attributes = "bijschrift")]
public sealed class TabelTagHelper : TagHelper
{
    public string Bijschrift { get; set; } = "";

    public bool BijschriftVerborgen { get; set; }

    /// <summary>Zet uit voor cijfertabellen: die blijven een tabel en schuiven opzij.</summary>
    public bool Kaarten { get; set; } = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("div", "mw-tabel-houder");
        // Wat opzij kan schuiven moet met het toetsenbord te bereiken zijn.
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Bijschrift);
        var bijschrift = Element("caption", "utrecht-table__caption" + (BijschriftVerborgen ? " mw-alleen-voorlezen" : ""), Bijschrift);
        output.Content.SetHtmlContent(Element("table",
            "utrecht-table utrecht-table--html-table mw-tabel" + (Kaarten ? " mw-tabel--kaarten" : ""), bijschrift, inhoud));
    }
}
