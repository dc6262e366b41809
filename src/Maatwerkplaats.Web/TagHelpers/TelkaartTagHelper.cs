using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Eén getal met wat het telt, en een link naar wat er geteld is.</summary>
[HtmlTargetElement("mw-telkaart", Attributes = "label")]
public sealed class TelkaartTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public long Aantal { get; set; }

    /// <summary>In plaats van het aantal, zoals een percentage.</summary>
    public string? Tekst { get; set; }

    public string Label { get; set; } = "";

    public string? Href { get; set; }

    public string? Toelichting { get; set; }

    public Soort Soort { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("div", $"mw-telkaart mw-telkaart--{Soort.Klasse()}");
        var label = string.IsNullOrEmpty(Href)
            ? Element("span", "mw-telkaart__label", Label)
            : Element("a", "mw-telkaart__label", Label).Attribuut("href", Href);
        output.Content.AppendHtml(Element("span", "mw-telkaart__aantal", Tekst ?? Aantal.ToString("N0", Nederlands)));
        output.Content.Append(" ");
        output.Content.AppendHtml(label);
        if (!string.IsNullOrEmpty(Toelichting)) output.Content.AppendHtml(Element("span", "mw-telkaart__toelichting", Toelichting));
    }
}
