using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Web.Hulp;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>
/// Een hulptekst op de plek waar iemand hem nodig heeft, zonder het scherm te verlaten: het begin meteen, elk deel onder een
/// eigen kop. Het is de tekst die nu geldt, dus ook die van de landelijke Maatwerkplaats.
/// </summary>
[HtmlTargetElement("mw-uitleg", Attributes = "over", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class UitlegTagHelper(Hulptekstlezer lezer) : TagHelper
{
    /// <summary>Code van de hulptekst, zoals in het adres.</summary>
    public string Over { get; set; } = "";

    /// <summary>Andere titel dan die van de hulptekst.</summary>
    public string? Titel { get; set; }

    /// <summary>Naam waaronder dit tabblad onthoudt of de uitleg open stond; voor schermen die zichzelf verversen.</summary>
    public string? Onthoud { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        var blad = await lezer.Lees(http.Registerbezoeker().Organisatie, Over, http.RequestAborted);
        // Wie met een link van buiten meedoet, kan niet op de bladzijden van binnen komen.
        var binnen = http.GebruikerOfNiemand() is not null;
        output.Word("details", "mw-help");
        if (Onthoud is not null) output.Attributes.SetAttribute("data-onthoud", Onthoud);
        var inhoud = Element("div", "mw-help__inhoud", new HtmlString(Hulpopmaak.AlsHtml(blad.Kort, binnen)));
        foreach (var deel in blad.Delen)
        {
            inhoud.Met(Element("details", "mw-help__deel",
                Element("summary", null, Iconen.Teken("pijl"), Element("span", null, deel.Kop)),
                Element("div", "mw-help__tekst", new HtmlString(Hulpopmaak.AlsHtml(deel.Tekst, binnen)))));
        }

        if (binnen)
        {
            inhoud.Met(Element("p", "mw-help__heel", Element("a", null, $"Lees “{blad.Titel}” op een eigen bladzijde", Element("span", "mw-alleen-voorlezen", " (nieuw tabblad)"))
                .Attribuut("href", $"/hulp/{blad.Code}").Attribuut("target", "_blank").Attribuut("rel", "noopener")));
        }

        output.Content.AppendHtml(Element("summary", null, Iconen.Teken("help"), Titel ?? blad.Titel));
        output.Content.AppendHtml(inhoud);
    }
}
