using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using static Maatwerkplaats.Web.TagHelpers.Opbouw;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Tekent de perspectiefcirkel. Elke stand heeft een eigen kleur, rand en teken, zodat geen van drie nodig is.</summary>
internal static class Cirkeltekening
{
    private const double Binnen = 26;
    private const double Tekstvlak = 158;
    private const double Buiten = 194;

    public static TagBuilder Beeld(Cirkeldeel[] delen, string sleutel, bool klein)
    {
        var beeld = Element("svg", "mw-cirkel__beeld").Attribuut("viewBox", "0 0 400 400").Attribuut("focusable", "false");
        // De kleine tekening is versiering: de lijst ernaast zegt hetzelfde, met dezelfde links.
        if (klein) beeld.Attribuut("aria-hidden", "true");
        else beeld.Attribuut("role", "group").Attribuut("aria-label", "Perspectiefcirkel");
        foreach (var deel in delen) beeld.Met(Deel(deel, $"{sleutel}-{deel.Hoek}", klein));
        // De letters liggen boven op de links en niet erin: de link heeft al een volledige naam.
        if (!klein) beeld.Met(delen.Select(Tekst).ToArray<object>());
        return beeld;
    }

    private static TagBuilder Deel(Cirkeldeel deel, string id, bool klein)
    {
        var link = !klein && deel.Href is not null;
        var groep = Element(link ? "a" : "g", $"mw-cirkel__deel mw-cirkel__deel--{deel.Klasse}",
            Patroon(deel.Staat, id),
            Vorm("mw-cirkel__grond", deel.Hoek, Binnen, Buiten),
            deel.Staat == Perspectiefstaat.Leeg ? null : Vorm("mw-cirkel__vulling", deel.Hoek, Binnen + 2, Buiten - 2),
            Rand(deel, id));
        if (klein) return groep;
        groep.Met(
            Vorm("mw-cirkel__focus mw-cirkel__focus--buiten", deel.Hoek, Binnen, Buiten),
            Vorm("mw-cirkel__focus mw-cirkel__focus--binnen", deel.Hoek, Binnen, Buiten));
        return link
            ? groep.Attribuut("href", deel.Href).Attribuut("aria-label", $"{deel.Naam}: {deel.Staatnaam}")
            : groep.Attribuut("role", "img").Attribuut("aria-label", $"{deel.Naam}: {deel.Staatnaam}");
    }

    private static TagBuilder Vorm(string klasse, int hoek, double binnen, double buiten) =>
        Element("path", klasse).Attribuut("d", Cirkelmeetkunde.Punt(hoek, binnen, buiten));

    private static TagBuilder? Rand(Cirkeldeel deel, string id) => deel.Staat switch
    {
        Perspectiefstaat.Leeg => null,
        Perspectiefstaat.Goed => Vorm("mw-cirkel__rand--vol", deel.Hoek, Tekstvlak + 4, Buiten - 2),
        _ => Vorm("mw-cirkel__rand", deel.Hoek, Tekstvlak + 4, Buiten - 2).Attribuut("fill", $"url(#{id})"),
    };

    private static TagBuilder? Patroon(Perspectiefstaat staat, string id)
    {
        var inhoud = staat switch
        {
            Perspectiefstaat.Bezig => Element("circle", "mw-cirkel__stip").Attribuut("cx", "6").Attribuut("cy", "6").Attribuut("r", "2.4"),
            Perspectiefstaat.Onvoldoende => Element("path", "mw-cirkel__streep").Attribuut("d", "M0 0 12 12M12 0 0 12"),
            Perspectiefstaat.Voldoende => Element("path", "mw-cirkel__streep").Attribuut("d", "M-3 3 3 -3M0 12 12 0M9 15 15 9"),
            _ => null,
        };
        return inhoud is null ? null : Element("pattern", null, inhoud).Attribuut("id", id)
            .Attribuut("width", "12").Attribuut("height", "12").Attribuut("patternUnits", "userSpaceOnUse");
    }

    private static TagBuilder Tekst(Cirkeldeel deel)
    {
        var (x, y) = Cirkelmeetkunde.Plek(deel.Hoek, 93);
        var regels = deel.Regels.Append(deel.Staatnaam).ToArray();
        var boven = y - regels.Length * 10 + (Teken(deel.Staat) is null ? 14 : 28);
        var groep = Element("g", $"mw-cirkel__letters mw-cirkel__deel--{deel.Klasse}").Attribuut("aria-hidden", "true");
        if (Teken(deel.Staat) is { } teken)
        {
            groep.Met(Element("path", "mw-cirkel__teken").Attribuut("d", teken).Attribuut("transform", Verschuif(x - 12, boven - 44)));
        }
        for (var i = 0; i < regels.Length; i++)
        {
            var klasse = i == regels.Length - 1 ? "mw-cirkel__staat" : "mw-cirkel__naam";
            groep.Met(Element("text", klasse, regels[i]).Attribuut("x", Getal(x)).Attribuut("y", Getal(boven + i * 20)));
        }
        return groep;
    }

    private static string? Teken(Perspectiefstaat staat) => staat switch
    {
        Perspectiefstaat.Bezig => "M5 12h.01M12 12h.01M19 12h.01",
        Perspectiefstaat.Onvoldoende => "M6 6 18 18M18 6 6 18",
        Perspectiefstaat.Voldoende => "m5 12.5 5 5L19 7.5",
        Perspectiefstaat.Goed => "m1 12.5 5 5L15 7.5M11 17l1 .5L23 7.5",
        _ => null,
    };

    private static string Verschuif(double x, double y) => $"translate({Getal(x)} {Getal(y)})";

    private static string Getal(double waarde) => waarde.ToString("0.#", CultureInfo.InvariantCulture);
}
