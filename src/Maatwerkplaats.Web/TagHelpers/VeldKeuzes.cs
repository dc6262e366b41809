using Microsoft.AspNetCore.Mvc.Rendering;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Keuzerondjes en aankruisvakjes.</summary>
internal static class VeldKeuzes
{
    public static TagBuilder Lijst(Veldgegevens veld, IEnumerable<SelectListItem> opties, bool rond)
    {
        var lijst = Element("div", "mw-keuzes");
        var nummer = 0;
        foreach (var groep in opties.GroupBy(optie => optie.Group?.Name))
        {
            var plek = groep.Key is null ? lijst : Groep(groep.Key, $"{veld.Id}-groep-{nummer}");
            foreach (var optie in groep)
            {
                // De eerste heet als het veld zelf: daar komt de link uit het foutoverzicht op uit.
                var id = nummer++ == 0 ? veld.Id : $"{veld.Id}-{nummer}";
                plek.Met(Keuze(veld, optie, rond, id));
            }
            if (plek != lijst) lijst.Met(plek);
        }
        return lijst;
    }

    private static TagBuilder Groep(string naam, string id) =>
        Element("div", "mw-keuzes mw-keuzes__groep", Element("div", "mw-keuzes__groepnaam", naam).Attribuut("id", id))
            .Attribuut("role", "group").Attribuut("aria-labelledby", id);

    public static TagBuilder Hokje(Veldgegevens veld, string waarde, bool rond, string id, bool vooraf = false)
    {
        var gekozen = veld.Waarden.Count > 0 ? veld.Waarden.Contains(waarde, StringComparer.OrdinalIgnoreCase) : vooraf;
        var hokje = Element("input", rond ? "utrecht-radio-button utrecht-radio-button--html-input" : "utrecht-checkbox utrecht-checkbox--html-input")
            .Attribuut("id", id).Attribuut("type", rond ? "radio" : "checkbox").Attribuut("name", veld.Naam)
            .Attribuut("value", waarde).Attribuut("checked", gekozen ? "checked" : null);
        hokje.TagRenderMode = TagRenderMode.SelfClosing;
        return hokje;
    }

    private static TagBuilder Keuze(Veldgegevens veld, SelectListItem optie, bool rond, string id)
    {
        var soort = rond ? "radio" : "checkbox";
        var uitleg = (optie as KeuzeMetUitleg)?.Uitleg;
        var hokje = Hokje(veld, optie.Value ?? optie.Text, rond, id, optie.Selected)
            .Attribuut("aria-describedby", uitleg is null ? null : $"{id}-bij");
        return Element("div", "mw-keuze", hokje,
            Element("label", $"utrecht-form-label utrecht-form-label--{soort}", optie.Text).Attribuut("for", id),
            uitleg is null ? null : Element("div", "utrecht-form-field-description", uitleg).Attribuut("id", $"{id}-bij"));
    }
}
