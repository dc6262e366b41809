using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Netwerk.Zoeken;

/// <summary>Maakt van een kaartje of een organisatie wat de zoekmachine leest: teksten met hun gewicht.</summary>
internal static class Netwerkdocument
{
    public static IReadOnlyList<Sectie> Van(Netwerkkaartje k, Lijsten woorden) => Gevuld(
        new("naam", k.Naam, 3),
        new("functie", k.Functie, 3),
        new("deskundigheid", k.Deskundigheid, 4),
        new("waarmee ik help", k.Hulp, 3),
        new("onderwerpen", Woorden(k.Onderwerpen, woorden), 3),
        new("wetten", Woorden(k.Wetten, woorden), 3),
        new("onderdeel", $"{woorden.Label(k.Onderdeel)} {Uitleg(k.Onderdeel, woorden)}".Trim(), 2),
        new("plaats", k.Standplaats, 2),
        new("mandaat", k.Mandaat.Length == 0 ? "" : woorden.Label(k.Mandaat)),
        new(Waarom.BijDeFunctie, Vakgebied.Van(k.Functie, k.Onderdeel)));

    public static IReadOnlyList<Sectie> Van(Buitenorganisatie o, Lijsten woorden) => Gevuld(
        new("naam", o.Naam, 4),
        new("soort", woorden.Label(o.Soort), 2),
        new("ingang", o.Ingang, 2),
        new("gebied", o.Werkgebied, 2),
        new("wat er gedeeld mag worden", o.WatDelen));

    private static string Woorden(IReadOnlyList<string> codes, Lijsten woorden) => string.Join(", ", codes.Select(woorden.Label));

    private static string Uitleg(string onderdeel, Lijsten woorden) =>
        woorden.Waarden.FirstOrDefault(w => w.Lijst == Lijst.Onderdeel && w.Code == onderdeel)?.Uitleg ?? "";

    private static IReadOnlyList<Sectie> Gevuld(params Sectie[] secties) => [.. secties.Where(s => s.Tekst.Length > 0)];
}
