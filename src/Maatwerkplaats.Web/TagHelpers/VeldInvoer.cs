using Microsoft.AspNetCore.Mvc.Rendering;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>De invoer van een veld met één vak.</summary>
internal static class VeldInvoer
{
    public static TagBuilder Tekstvak(Veldgegevens veld, int rijen)
    {
        var vak = Element("textarea", "utrecht-textarea utrecht-textarea--html-textarea mw-veld__invoer--meegroeiend")
            .Attribuut("id", veld.Id).Attribuut("name", veld.Naam).Attribuut("rows", $"{rijen}");
        if (veld.Fout is not null) vak.AddCssClass("utrecht-textarea--invalid");
        // Een browser laat het eerste regeleinde na de begintag vallen; dit is dat regeleinde.
        vak.InnerHtml.AppendHtml("\n").Append(veld.Waarde);
        return vak;
    }

    public static TagBuilder Keuzelijst(Veldgegevens veld, IEnumerable<SelectListItem> opties, string? leeg)
    {
        var lijst = Element("select", "utrecht-select utrecht-select--html-select")
            .Attribuut("id", veld.Id).Attribuut("name", veld.Naam);
        if (veld.Fout is not null) lijst.AddCssClass("utrecht-select--invalid");
        if (leeg is not null) lijst.Met(Element("option", null, leeg).Attribuut("value", ""));
        foreach (var groep in Gegroepeerd(opties))
        {
            var keuzes = groep.Select(optie => Keuze(optie, veld)).ToArray();
            lijst.Met(groep.Key is null ? keuzes : [Element("optgroup", null, keuzes).Attribuut("label", groep.Key)]);
        }
        return lijst;
    }

    public static TagBuilder Regel(Veldgegevens veld, Veldsoort soort, int? maximum)
    {
        var (type, toetsen, grootte) = soort switch
        {
            Veldsoort.Datum => ("date", null, "mw-veld__invoer--kort"),
            Veldsoort.Tijd => ("time", null, "mw-veld__invoer--kort"),
            Veldsoort.Email => ("email", "email", null),
            Veldsoort.Telefoon => ("tel", "tel", "mw-veld__invoer--middel"),
            Veldsoort.Cijfers => ("text", "numeric", "mw-veld__invoer--kort"),
            Veldsoort.Bestand => ("file", null, null),
            Veldsoort.Zoek => ("search", "search", null),
            _ => ("text", (string?)null, (string?)null),
        };
        var regel = Element("input", "utrecht-textbox utrecht-textbox--html-input")
            .Attribuut("id", veld.Id).Attribuut("name", veld.Naam).Attribuut("type", type).Attribuut("inputmode", toetsen);
        if (grootte is not null) regel.AddCssClass(grootte);
        if (veld.Fout is not null) regel.AddCssClass("utrecht-textbox--invalid");
        if (soort != Veldsoort.Bestand) regel.Attribuut("value", veld.Waarde);
        if (maximum is null && soort is Veldsoort.Email or Veldsoort.Cijfers) regel.Attribuut("spellcheck", "false");
        regel.TagRenderMode = TagRenderMode.SelfClosing;
        return regel;
    }

    public static TagBuilder Verborgen(string naam, string waarde)
    {
        var verborgen = Element("input").Attribuut("type", "hidden").Attribuut("name", naam).Attribuut("value", waarde);
        verborgen.TagRenderMode = TagRenderMode.SelfClosing;
        return verborgen;
    }

    private static IEnumerable<IGrouping<string?, SelectListItem>> Gegroepeerd(IEnumerable<SelectListItem> opties) =>
        opties.GroupBy(optie => optie.Group?.Name);

    private static TagBuilder Keuze(SelectListItem optie, Veldgegevens veld)
    {
        var waarde = optie.Value ?? optie.Text;
        var gekozen = veld.Waarden.Count > 0 ? veld.Waarden.Contains(waarde) : optie.Selected;
        return Element("option", null, optie.Text).Attribuut("value", waarde).Attribuut("selected", gekozen ? "selected" : null);
    }
}
