using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Maakt van een form een formulier van het huis: wij controleren zelf, en bewaren zo nodig tijdens het typen.</summary>
[HtmlTargetElement("form", Attributes = "mw-formulier")]
public sealed class FormulierTagHelper : TagHelper
{
    /// <summary>Waar het concept heen gaat terwijl er getypt wordt; weglaten bewaart niets.</summary>
    public string? BewaarUrl { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("mw-formulier");
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        if (!output.Attributes.ContainsName("class")) output.Attributes.SetAttribute("class", "mw-formulier");
        if (BewaarUrl is not null) output.Attributes.SetAttribute("data-bewaar-url", BewaarUrl);
    }
}
