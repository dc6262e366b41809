using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een lijst van gegevens onder elkaar, elk met een naam en soms een link om het te wijzigen.</summary>
[HtmlTargetElement("mw-gegevens")]
public sealed class GegevensTagHelper : TagHelper
{
    /// <summary>Naam boven de waarde, voor een smalle kolom of kaart.</summary>
    public bool Smal { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Word("dl", "utrecht-data-list mw-gegevens" + (Smal ? " mw-gegevens--smal" : ""));
}
