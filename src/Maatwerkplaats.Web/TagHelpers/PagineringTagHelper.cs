using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Bladeren door een lange lijst; filters en sortering in het adres blijven staan.</summary>
[HtmlTargetElement("mw-paginering", Attributes = "pagina,totaal")]
public sealed class PagineringTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public int Pagina { get; set; } = 1;

    public long Totaal { get; set; }

    public int PerPagina { get; set; } = 20;

    /// <summary>De naam van het paginanummer in het adres.</summary>
    public string Parameter { get; set; } = "pagina";

    /// <summary>Wat er geteld wordt, in het meervoud.</summary>
    public string Wat { get; set; } = "resultaten";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private int Laatste => (int)Math.Max(1, (Totaal + PerPagina - 1) / PerPagina);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Totaal <= PerPagina)
        {
            output.SuppressOutput();
            return;
        }
        output.Word("nav", "utrecht-pagination mw-paginering");
        output.Attributes.SetAttribute("aria-label", "Paginering");
        if (Pagina > 1) output.Content.AppendHtml(Buur(Pagina - 1, "Vorige", "prev"));
        var vorige = 0;
        foreach (var nummer in Nummers())
        {
            if (nummer > vorige + 1) output.Content.AppendHtml(Element("span", "mw-paginering__gat", "…").Attribuut("aria-hidden", "true"));
            output.Content.AppendHtml(Nummer(nummer));
            vorige = nummer;
        }
        if (Pagina < Laatste) output.Content.AppendHtml(Buur(Pagina + 1, "Volgende", "next"));
        output.Content.AppendHtml(Element("p", "mw-paginering__stand", Stand()));
    }

    private IEnumerable<int> Nummers() =>
        Enumerable.Range(Pagina - 1, 3).Append(1).Append(Laatste).Where(nummer => nummer >= 1 && nummer <= Laatste).Distinct().Order();

    private string Stand()
    {
        var eerste = (long)(Pagina - 1) * PerPagina + 1;
        var laatste = Math.Min((long)Pagina * PerPagina, Totaal);
        return string.Create(Nederlands, $"{eerste:N0} tot en met {laatste:N0} van {Totaal:N0} {Wat}");
    }

    private TagBuilder Nummer(int nummer) =>
        Element("a", "utrecht-pagination__page-link" + (nummer == Pagina ? " utrecht-pagination__page-link--current" : ""),
                Element("span", "mw-alleen-voorlezen", "Pagina "), nummer.ToString("N0", Nederlands))
            .Attribuut("href", Adres(nummer)).Attribuut("aria-current", nummer == Pagina ? "page" : null);

    private TagBuilder Buur(int nummer, string tekst, string kant) =>
        Element("a", $"utrecht-pagination__relative-link utrecht-pagination__relative-link--{kant}",
                tekst, Element("span", "mw-alleen-voorlezen", " pagina"))
            .Attribuut("href", Adres(nummer)).Attribuut("rel", kant);

    private string Adres(int nummer)
    {
        var verzoek = ViewContext.HttpContext.Request;
        var rest = verzoek.Query.Where(paar => !string.Equals(paar.Key, Parameter, StringComparison.OrdinalIgnoreCase));
        var vraag = new QueryBuilder(rest) { { Parameter, nummer.ToString(CultureInfo.InvariantCulture) } };
        return verzoek.PathBase + verzoek.Path + vraag.ToQueryString();
    }
}
