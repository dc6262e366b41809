using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Een keuze met een zin eronder die zegt wanneer zij past.</summary>
public sealed class KeuzeMetUitleg : SelectListItem
{
    public KeuzeMetUitleg(string text, string value, string uitleg) : base(text, value) => Uitleg = uitleg;

    public string Uitleg { get; }
}
