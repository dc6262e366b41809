using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>
/// Wat gelijke gevallen leren over wie er nodig was, voor zover het register het weet: welke andere organisatie meedeed, op
/// welk niveau akkoord kwam en hoe er is gewerkt. Alleen gevallen die echt lijken tellen.
/// </summary>
public sealed record GelijkeErvaring
{
    /// <summary>Van minder gevallen valt niets te leren.</summary>
    public const int MinsteGevallen = 2;

    public static readonly GelijkeErvaring Geen = new();

    private static readonly (string Woord, string Mandaat)[] Niveaus =
    [
        ("raad van bestuur", Mandaatladder.Bestuur), ("bestuurder", Mandaatladder.Bestuur), ("minister", Mandaatladder.Szw), ("direct", Mandaatladder.Directie),
        ("district", Mandaatladder.Districtsmanager), ("regio", Mandaatladder.Districtsmanager), ("rayon", Mandaatladder.Districtsmanager),
        ("manager", Mandaatladder.Leidinggevende), ("hoofd", Mandaatladder.Leidinggevende), ("leidinggevende", Mandaatladder.Leidinggevende), ("staf", Mandaatladder.Leidinggevende),
    ];

    /// <summary>De gevallen waar het uit komt, beste eerst.</summary>
    public IReadOnlyList<GelijkeCasus> Gevallen { get; init; } = [];

    /// <summary>Hoeveel gevallen meetellen.</summary>
    public int Aantal => Gevallen.Count;

    /// <summary>In hoeveel gevallen elke andere organisatie meedeed, op code.</summary>
    public IReadOnlyDictionary<string, int> Organisaties { get; init; } = new Dictionary<string, int>();

    /// <summary>In hoeveel gevallen op elk niveau akkoord kwam, op code.</summary>
    public IReadOnlyDictionary<string, int> Mandaten { get; init; } = new Dictionary<string, int>();

    /// <summary>In hoeveel gevallen een maatwerksessie is gehouden.</summary>
    public int MetSessie { get; init; }

    public static GelijkeErvaring Van(GelijkeGevallen gelijken, Lijsten lijsten)
    {
        var gevallen = gelijken.Casussen.Where(c => c.TeltMee).ToArray();
        return new()
        {
            Gevallen = gevallen,
            Organisaties = Tel(gevallen.SelectMany(c => Organisatienamen.Herken(c.Inhoud.AndereOrganisatie, lijsten))),
            Mandaten = Tel(gevallen.Select(c => Niveau(c.Inhoud.AkkoordVan)).OfType<string>().Where(m => lijsten.Kent(Lijst.Mandaat, m))),
            MetSessie = gevallen.Count(c => c.Inhoud.Procesgang.StartsWith("maatwerksessie", StringComparison.OrdinalIgnoreCase)),
        };
    }

    /// <summary>Wat in minstens de helft van de gelijke gevallen nodig was, en hier ontbreekt.</summary>
    public IEnumerable<Blindevlek> Vlekken(Tafelbezetting beeld)
    {
        foreach (var (organisatie, keer) in Organisaties.Where(o => IsGewoon(o.Value) && !beeld.IsErIemandVanBuiten(o.Key)))
        {
            yield return new(
                $"organisatie:{organisatie}",
                $"In {keer} van {Aantal} gelijke gevallen deed {Blindevlekken.Van(organisatie, beeld.Lijsten)} mee, hier nog niet{(beeld.MagDelenMet(organisatie) ? "" : "; daarvoor is toestemming van de cliënt nodig")}.",
                $"gelijke gevallen: {organisatie}",
                Blindevlekken.RolVanBuiten(organisatie));
        }

        foreach (var (niveau, keer) in Mandaten.Where(m => IsGewoon(m.Value) && !beeld.IsErMandaat(m.Key)))
        {
            yield return new(
                $"mandaat:{niveau}",
                $"In {keer} van {Aantal} gelijke gevallen kwam het akkoord van {beeld.Lijsten.Label(niveau).ToLowerInvariant()}; hier doet niemand met dat mandaat mee.",
                $"gelijke gevallen: {niveau}",
                new("Mandaathouder", "Vraag je leidinggevende wie hierover mag beslissen.") { Mandaat = niveau });
        }
    }

    private bool IsGewoon(int keer) => keer >= MinsteGevallen && keer * 2 >= Aantal;

    private static string? Niveau(string akkoord) =>
        Niveaus.Where(n => akkoord.Contains(n.Woord, StringComparison.OrdinalIgnoreCase)).Select(n => n.Mandaat).FirstOrDefault();

    private static Dictionary<string, int> Tel(IEnumerable<string> codes) => codes.CountBy(c => c).ToDictionary();
}
