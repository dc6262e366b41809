using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Hoeveel twee beschrijvingen op elkaar lijken: het deel van de reeksen van drie woorden dat ze samen hebben (Jaccard).</summary>
internal static class Gelijkenis
{
    /// <summary>Korter zegt een tekst te weinig om eraan te zien of het dezelfde casus is, in woorden.</summary>
    private const int Genoeg = 12;

    private const int Reeks = 3;

    /// <returns>Van 0 (niets gemeen) tot 1 (gelijk); leeg als een van beide te kort is.</returns>
    public static double? Van(string? een, string? ander)
    {
        var (a, b) = (Reeksen(een), Reeksen(ander));
        if (a is null || b is null)
        {
            return null;
        }

        var samen = a.Count(b.Contains);
        return (double)samen / (a.Count + b.Count - samen);
    }

    private static HashSet<string>? Reeksen(string? tekst)
    {
        var woorden = Woordvorm.Van(tekst ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return woorden.Length < Genoeg ? null : [.. Enumerable.Range(0, woorden.Length - Reeks + 1).Select(i => string.Join(' ', woorden, i, Reeks))];
    }
}
