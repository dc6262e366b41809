using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Netwerk.Zoeken;

/// <summary>Zegt per gezocht woord in een paar woorden waarom een kaartje is gevonden, met wat de lezer er zelf van ziet.</summary>
internal static class Waarom
{
    /// <summary>Deze sectie staat niet op het scherm: het zijn de woorden die bij een functie horen.</summary>
    public const string BijDeFunctie = "wat bij de functie hoort";

    /// <param name="uitleg">De gelezen vraag.</param>
    public static IReadOnlyList<string> Van(Vraaguitleg uitleg, IReadOnlyList<Sectie> secties) =>
    [
        .. secties.SelectMany(s => uitleg.Markeer(s.Tekst).Select(m => (Sectie: s, Markering: m)))
            .GroupBy(v => v.Markering.Woord)
            .Select(woord => woord
                .OrderBy(v => v.Markering.Via is not null && v.Sectie.Naam == BijDeFunctie).ThenBy(v => v.Markering.Via is not null)
                .ThenBy(v => v.Sectie.Naam == BijDeFunctie).ThenBy(v => v.Markering.Hoe).First())
            .Select(v => Zin(v.Markering, v.Sectie, secties)),
    ];

    private static string Zin(Markering markering, Sectie sectie, IReadOnlyList<Sectie> secties)
    {
        var gezien = sectie.Tekst.Substring(markering.Begin, markering.Lengte).ToLowerInvariant();
        return sectie.Naam == BijDeFunctie
            ? $"‘{markering.Woord}’ hoort bij {secties.FirstOrDefault(s => s.Naam == "functie")?.Tekst ?? "de functie"}"
            : markering.Via is null && string.Equals(gezien, markering.Woord, StringComparison.OrdinalIgnoreCase)
                ? $"‘{markering.Woord}’ staat bij {sectie.Naam}"
                : $"‘{gezien}’ bij {sectie.Naam} past bij ‘{markering.Woord}’";
    }
}
