using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Casusprudentie.Zoeken;

/// <summary>Kiest uit een uitspraak de stukken die het best laten zien waarom zij is gevonden.</summary>
internal static class Fragmentkiezer
{
    /// <summary>Ongeveer drie regels op een kaart.</summary>
    public const int Lengte = 240;

    private const int Hoogstens = 2;

    /// <summary>De titel, heel.</summary>
    public static Fragment Titel(IReadOnlyList<(Sectie Sectie, IReadOnlyList<Markering> Markeringen)> secties, string titel)
    {
        var gevonden = secties.FirstOrDefault(s => s.Sectie.Naam == "titel");
        return new("titel", titel, gevonden.Markeringen ?? [], IsBegin: true, IsEinde: true);
    }

    /// <summary>Hoogstens twee stukken, elk uit een andere sectie; het stuk met de meeste verschillende woorden van de vraag eerst.</summary>
    public static IReadOnlyList<Fragment> Kies(IReadOnlyList<(Sectie Sectie, IReadOnlyList<Markering> Markeringen)> secties)
    {
        var stukken = secties.Where(s => s.Sectie.Naam != "titel" && s.Markeringen.Count > 0).Select(Beste).OrderByDescending(s => s.Waarde).ToList();
        var gekozen = new List<Fragment>();
        var woorden = new HashSet<string>();
        foreach (var (fragment, _) in stukken)
        {
            // Een tweede stuk moet iets nieuws laten zien.
            var nieuw = woorden.Count;
            woorden.UnionWith(fragment.Markeringen.Select(m => m.Woord));
            if (gekozen.Count == 0 || (gekozen.Count < Hoogstens && woorden.Count > nieuw))
            {
                gekozen.Add(fragment);
            }
        }

        return gekozen.Count > 0 ? gekozen : [.. secties.Where(s => s.Sectie.Naam is "situatie" or "regels" or "oplossing").Take(1).Select(s => Knip(s.Sectie, [], 0))];
    }

    private static (Fragment Fragment, double Waarde) Beste((Sectie Sectie, IReadOnlyList<Markering> Markeringen) sectie)
    {
        var plekken = sectie.Markeringen;
        var (begin, waarde) = (0, -1.0);
        for (var i = 0; i < plekken.Count; i++)
        {
            var binnen = plekken.Skip(i).TakeWhile(m => m.Einde <= plekken[i].Begin + Lengte - 40).ToList();
            var dit = binnen.DistinctBy(m => m.Woord).Sum(m => m.Hoe == Vindwijze.Deel ? 0.6 : 1) + (binnen.Count * 0.01);
            if (dit > waarde)
            {
                (begin, waarde) = (i, dit);
            }
        }

        return (Knip(sectie.Sectie, plekken, plekken[begin].Begin), waarde);
    }

    private static Fragment Knip(Sectie sectie, IReadOnlyList<Markering> plekken, int eerste)
    {
        var tekst = sectie.Tekst;
        var begin = tekst.Length <= Lengte ? 0 : Woordgrens(tekst, Math.Max(0, Math.Min(eerste - 40, tekst.Length - Lengte)));
        var einde = begin + Lengte >= tekst.Length ? tekst.Length : Woordgrens(tekst, begin + Lengte);
        return new(
            sectie.Naam,
            tekst[begin..einde],
            [.. plekken.Where(m => m.Begin >= begin && m.Einde <= einde).Select(m => m with { Begin = m.Begin - begin })],
            IsBegin: begin == 0,
            IsEinde: einde == tekst.Length);
    }

    // Terug naar het begin van het woord; een woord zonder einde wordt wel geknipt, maar niet midden in een teken.
    private static int Woordgrens(string tekst, int plaats)
    {
        for (var i = plaats; i > plaats - 40 && i > 0; i--)
        {
            if (char.IsWhiteSpace(tekst[i - 1]))
            {
                return i;
            }
        }

        return plaats > 0 && plaats < tekst.Length && char.IsLowSurrogate(tekst[plaats]) ? plaats - 1 : plaats;
    }
}
