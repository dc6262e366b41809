using Maatwerkplaats.Taal.Woordenlijsten;

namespace Maatwerkplaats.Taal.Analyse;

/// <summary>
/// Splits Dutch compounds into words that are themselves productive parts of other words: <c>terugbetaling|s|regeling</c>.
/// A dynamic programme finds the cheapest division; after Monz and De Rijke (2001), with the productivity of a part in
/// the dictionary itself as its frequency.
/// </summary>
public sealed class Splitser(Woordenboek woordenboek, Samenstellingen uitzonderingen)
{
    private const int Kortste = 6;
    private const int Langste = 48;
    private const int KortsteDeel = 3;
    private const float PerDeel = 6f;
    private const float Heel = 11.5f;
    private const float HeelOnbekend = 24f;
    private static readonly (string Tussen, float Kosten)[] Tussenletters = [("", 0f), ("s", 0.5f), ("en", 1.2f), ("e", 1.6f)];

    /// <summary>The parts of a folded word, from left to right; one part, the word itself, when it is no compound.</summary>
    public IReadOnlyList<Deel> Splits(string woord)
    {
        if (uitzonderingen.Zoek(woord) is { } vast) return vast;
        if (woord.Length is < Kortste or > Langste) return [new(0, woord.Length)];
        return woordenboek.Zoek(woord) is { } bekend && bekend.Lemma != woord ? SplitsVorm(woord, bekend.Lemma) : Goedkoopste(woord);
    }

    // A form divides where its lemma does, so that brug-gen stays whole.
    private List<Deel> SplitsVorm(string woord, string lemma)
    {
        var delen = lemma.Length < Kortste ? [] : uitzonderingen.Zoek(lemma)?.ToList() ?? Goedkoopste(lemma);
        if (delen.Count < 2) return [new(0, woord.Length)];
        var laatste = delen[^1];
        if (woord.Length - laatste.Begin < KortsteDeel || woord.AsSpan().CommonPrefixLength(lemma) < laatste.Begin) return Goedkoopste(woord);
        delen[^1] = new(laatste.Begin, woord.Length - laatste.Begin);
        return delen;
    }

    private List<Deel> Goedkoopste(string woord)
    {
        var kosten = new float[woord.Length + 1];
        var stappen = new (int Vorig, int Tussen)[woord.Length + 1];
        Array.Fill(kosten, float.PositiveInfinity);
        kosten[0] = 0;
        for (var van = 0; van + KortsteDeel <= woord.Length; van++)
        {
            if (float.IsPositiveInfinity(kosten[van])) continue;
            for (var tot = van + KortsteDeel; tot <= woord.Length; tot++)
            {
                var (deelkosten, tussen) = tot == woord.Length ? (Slotkosten(woord, van), 0) : Beginkosten(woord, van, tot);
                if (kosten[van] + deelkosten >= kosten[tot]) continue;
                kosten[tot] = kosten[van] + deelkosten;
                stappen[tot] = (van, tussen);
            }
        }

        return Teruglopen(stappen, woord.Length);
    }

    private static List<Deel> Teruglopen((int Vorig, int Tussen)[] stappen, int einde)
    {
        var delen = new List<Deel>();
        for (var tot = einde; tot > 0; tot = stappen[tot].Vorig)
            delen.Add(new(stappen[tot].Vorig, tot - stappen[tot].Vorig - stappen[tot].Tussen, stappen[tot].Tussen));
        delen.Reverse();
        return delen;
    }

    private float Slotkosten(string woord, int van)
    {
        var deel = woord.AsSpan(van);
        if (woordenboek.ZoekDeel(deel) is not { } bekend) return van == 0 ? HeelOnbekend : float.PositiveInfinity;
        if (van == 0) return Heel;
        var kanSlot = bekend.Einde > 0 || bekend.Rol.HasFlag(Woordrol.Einde);
        return kanSlot && !Verboden(bekend) ? Kosten(deel.Length, bekend.Einde) : float.PositiveInfinity;
    }

    /// <summary>The cost of a first or middle part with the cheapest linking letters, and how many letters link.</summary>
    private (float Kosten, int Tussen) Beginkosten(string woord, int van, int tot)
    {
        var beste = (Kosten: float.PositiveInfinity, Tussen: 0);
        foreach (var (tussen, toeslag) in Tussenletters)
        {
            var deel = woord.AsSpan(van, tot - van - tussen.Length);
            if (deel.Length < KortsteDeel || !woord.AsSpan(van, tot - van).EndsWith(tussen)) continue;
            if (woordenboek.ZoekDeel(deel) is not { } bekend || Verboden(bekend) || !KanBeginnen(bekend, tussen)) continue;
            var kosten = toeslag + Kosten(deel.Length, bekend.Begin);
            if (kosten < beste.Kosten) beste = (kosten, tussen.Length);
        }

        return beste;
    }

    private static bool KanBeginnen(Woorddeel deel, string tussen) => deel.Begin > 0 || (tussen == "s" && deel.Rol.HasFlag(Woordrol.TussenS));

    private static bool Verboden(Woorddeel deel) => (deel.Rol & (Woordrol.Voorvoegsel | Woordrol.Naam)) != 0;

    // Short words turn up inside others by chance, so they must be more productive to be believed.
    private static float Kosten(int lengte, int productiviteit) =>
        PerDeel - (0.55f * Math.Min(productiviteit, 8)) + (lengte <= 3 ? 2f : lengte == 4 ? 0.8f : 0f);
}
