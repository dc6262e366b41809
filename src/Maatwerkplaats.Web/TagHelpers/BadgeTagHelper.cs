using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een stand in één of twee woorden; de kleur zegt niets wat de tekst niet zegt.</summary>
[HtmlTargetElement("mw-badge")]
public sealed class BadgeTagHelper : TagHelper
{
    public Soort Soort { get; set; }

    /// <summary>Zonder merkteken ervoor, voor een onderwerp of wet in plaats van een stand.</summary>
    public bool Kaal { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Word("span", $"utrecht-badge-status mw-badge mw-badge--{Soort.Klasse()}" + (Kaal ? " mw-badge--kaal" : ""));
}
