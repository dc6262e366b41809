using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Eén vraag van een formulier: label, uitleg, fout en invoer, in die volgorde en aan elkaar verbonden.</summary>
[HtmlTargetElement("mw-veld", Attributes = "for,label")]
public sealed class VeldTagHelper : TagHelper
{
    /// <summary>De eigenschap van het model waar het antwoord in komt.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public Veldsoort Soort { get; set; }

    /// <summary>Een zin boven de invoer die helpt bij het antwoorden.</summary>
    public string? Uitleg { get; set; }

    /// <summary>Verplicht is de regel; alleen wat mag worden overgeslagen krijgt "(optioneel)".</summary>
    public bool Optioneel { get; set; }

    /// <summary>Waaruit gekozen kan worden bij Keuze, Rondjes en Vinkjes.</summary>
    public IEnumerable<SelectListItem>? Opties { get; set; }

    /// <summary>De eerste regel van een keuzelijst, als er nog niets gekozen is.</summary>
    public string? Leeg { get; set; }

    public int Rijen { get; set; } = 5;

    /// <summary>Het grootste aantal tekens. Er kan meer getypt worden; de teller zegt het en de server weigert het.</summary>
    public int? Maximum { get; set; }

    public Veldbreedte Breedte { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>Zegt dat label niet zichtbaar hoeft te zijn, zoals bij een zoekveld met een knop ernaast.</summary>
    public bool LabelVerborgen { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var veld = new Veldgegevens(For, ViewContext);
        var extra = output.Attributes.Where(attribuut => attribuut.Name != "class").ToArray();
        foreach (var attribuut in extra) output.Attributes.Remove(attribuut);
        var erna = await output.GetChildContentAsync();

        output.Word("div", "mw-veld");
        output.Content.SetHtmlContent(Soort switch
        {
            Veldsoort.Rondjes or Veldsoort.Vinkjes => Groep(veld, output),
            Veldsoort.Vinkje => LosVinkje(veld, output),
            _ => Enkel(veld, output, extra),
        });
        output.Content.AppendHtml(erna);
    }

    private HtmlContentBuilder Enkel(Veldgegevens veld, TagHelperOutput output, TagHelperAttribute[] extra)
    {
        output.Word("div", "utrecht-form-field");
        if (veld.Fout is not null) output.Word("div", "utrecht-form-field--invalid");
        var invoer = Invoer(veld);
        foreach (var attribuut in extra) invoer.Attribuut(attribuut.Name, attribuut.Value?.ToString() ?? "");

        var label = Element("label", "utrecht-form-label" + (LabelVerborgen ? " mw-alleen-voorlezen" : ""), Label, Optioneelmerk())
            .Attribuut("for", veld.Id);
        return Samen(label, Uitlegregel(veld), Foutregel(veld), invoer, Teller(veld));
    }

    private TagBuilder Invoer(Veldgegevens veld)
    {
        var breedte = Breedte switch
        {
            Veldbreedte.Kort => " mw-veld__invoer--kort",
            Veldbreedte.Middel => " mw-veld__invoer--middel",
            _ => "",
        };
        var invoer = Soort switch
        {
            Veldsoort.Tekstvak => VeldInvoer.Tekstvak(veld, Rijen),
            Veldsoort.Keuze => VeldInvoer.Keuzelijst(veld, Opties ?? [], Leeg),
            _ => VeldInvoer.Regel(veld, Soort, Maximum),
        };
        invoer.AddCssClass("mw-veld__invoer" + breedte);
        return Verbind(invoer, veld).Attribuut("autocomplete", Autocomplete).Attribuut("aria-required", Optioneel ? null : "true");
    }

    private HtmlContentBuilder Groep(Veldgegevens veld, TagHelperOutput output)
    {
        output.Word("div", "utrecht-form-fieldset");
        if (veld.Fout is not null) output.Word("div", "utrecht-form-fieldset--invalid");
        var rondjes = Soort == Veldsoort.Rondjes;
        var groep = Element("fieldset", "utrecht-form-fieldset__fieldset--html-fieldset",
            Element("legend", "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend", Label, Optioneelmerk()),
            Uitlegregel(veld), Foutregel(veld), VeldKeuzes.Lijst(veld, Opties ?? [], rondjes));
        Beschrijf(groep, veld);
        // aria-required en aria-invalid horen bij een radiogroup; op een gewone groep mogen ze niet.
        if (rondjes)
        {
            groep.Attribuut("role", "radiogroup").Attribuut("aria-required", Optioneel ? null : "true")
                .Attribuut("aria-invalid", veld.Fout is null ? null : "true");
        }
        return Samen(groep);
    }

    private HtmlContentBuilder LosVinkje(Veldgegevens veld, TagHelperOutput output)
    {
        output.Word("div", "mw-veld--vinkje");
        if (veld.Fout is not null) output.Word("div", "utrecht-form-field--invalid");
        var vinkje = Verbind(VeldKeuzes.Hokje(veld, "true", rond: false, veld.Id), veld);
        return Samen(Foutregel(veld),
            Element("div", "mw-keuze", vinkje,
                Element("label", "utrecht-form-label utrecht-form-label--checkbox", Label).Attribuut("for", veld.Id),
                Uitlegregel(veld)),
            VeldInvoer.Verborgen(veld.Naam, "false"));
    }

    private TagBuilder? Uitlegregel(Veldgegevens veld) => Uitleg is null ? null
        : Element("div", "utrecht-form-field-description", Uitleg).Attribuut("id", veld.UitlegId);

    private static TagBuilder? Foutregel(Veldgegevens veld) => veld.Fout is null ? null
        : Element("div", "utrecht-form-field-error-message", Iconen.Teken("fout"),
            Element("span", null, Element("span", "mw-alleen-voorlezen", "Fout: "), veld.Fout)).Attribuut("id", veld.FoutId);

    private TagBuilder? Teller(Veldgegevens veld) => Maximum is null ? null
        : Element("div", "mw-veld__teller", $"Hoogstens {Maximum} tekens")
            .Attribuut("id", veld.TellerId).Attribuut("data-teller-voor", veld.Id).Attribuut("data-maximum", $"{Maximum}");

    private TagBuilder? Optioneelmerk() => Optioneel ? Element("span", "mw-veld__optioneel", " (optioneel)") : null;

    private TagBuilder Verbind(TagBuilder invoer, Veldgegevens veld) =>
        Beschrijf(invoer, veld).Attribuut("aria-invalid", veld.Fout is null ? null : "true");

    private TagBuilder Beschrijf(TagBuilder element, Veldgegevens veld)
    {
        var delen = new[] { Uitleg is null ? null : veld.UitlegId, veld.Fout is null ? null : veld.FoutId }.OfType<string>();
        var beschrijving = string.Join(' ', delen);
        return element.Attribuut("aria-describedby", beschrijving.Length == 0 ? null : beschrijving);
    }

    private static HtmlContentBuilder Samen(params IHtmlContent?[] delen)
    {
        var samen = new HtmlContentBuilder();
        foreach (var deel in delen.OfType<IHtmlContent>()) samen.AppendHtml(deel);
        return samen;
    }
}
