using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een datum of moment in gewoon Nederlands; een DateTime is UTC. Niets als de waarde ontbreekt.</summary>
[HtmlTargetElement("mw-tijd", Attributes = "waarde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TijdTagHelper : TagHelper
{
    /// <summary>Een DateTime, DateOnly of DateTimeOffset.</summary>
    public object? Waarde { get; set; }

    public Tijdvorm Vorm { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.Clear();
        var element = Waarde switch
        {
            DateTime moment => Tijdweergave.Element(moment, Vorm),
            DateOnly dag => Tijdweergave.Element(dag, Vorm),
            DateTimeOffset moment => Tijdweergave.Element(moment.UtcDateTime, Vorm),
            _ => null,
        };
        if (element is not null) output.Content.AppendHtml(element);
    }
}
