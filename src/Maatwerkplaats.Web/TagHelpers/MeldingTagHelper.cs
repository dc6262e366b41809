using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een mededeling in de pagina: informatie, gelukt, let op, of fout.</summary>
[HtmlTargetElement("mw-melding")]
public sealed class MeldingTagHelper : TagHelper
{
    public Meldingsoort Soort { get; set; }

    public string? Titel { get; set; }

    /// <summary>Laat een schermlezer de melding voorlezen; alleen voor wat net gebeurd is.</summary>
    public bool Nu { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        var (naam, utrecht, tekst) = Soort switch
        {
            Meldingsoort.Ok => ("ok", "ok", "Gelukt: "),
            Meldingsoort.Waarschuwing => ("waarschuwing", "warning", "Let op: "),
            Meldingsoort.Fout => ("fout", "error", "Fout: "),
            _ => ("info", "info", "Informatie: "),
        };
        output.Word("div", $"mw-melding mw-melding--{naam} utrecht-alert utrecht-alert--{utrecht}");
        if (Nu) output.Attributes.SetAttribute("role", Soort == Meldingsoort.Fout ? "alert" : "status");
        var titel = Titel is null ? null : Element("p", "mw-melding__titel", Titel);
        output.Content.AppendHtml(Iconen.Teken(naam));
        output.Content.AppendHtml(Element("div", "utrecht-alert__content",
            Element("span", "mw-alleen-voorlezen", tekst), titel, Element("div", "mw-melding__tekst", inhoud)));
    }
}
