using System.Collections.Frozen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Inlezen.Waarden;

/// <summary>Herkent de vaste keuzes van de methode aan hun naam, schermtekst of gangbare andere naam.</summary>
internal static class Keuzelezer
{
    private static readonly IReadOnlyList<string[]> Varianten = Woordentabel.Lees("keuzes.tsv");

    private static readonly FrozenSet<string> Niets = new[] { "onbekend", "nvt", "n v t", "niet van toepassing", "niet bekend", "leeg", "geen", "bsn", "naam" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, bool> JaNeeWoorden = new Dictionary<string, bool>
    {
        ["ja"] = true,
        ["j"] = true,
        ["yes"] = true,
        ["true"] = true,
        ["waar"] = true,
        ["1"] = true,
        ["x"] = true,
        ["nee"] = false,
        ["n"] = false,
        ["neen"] = false,
        ["no"] = false,
        ["false"] = false,
        ["onwaar"] = false,
        ["0"] = false,
    }.ToFrozenDictionary();

    public static T? Lees<T>(string tekst)
        where T : struct, Enum => Woorden<T>.Bekend.TryGetValue(Woordvorm.Van(tekst), out var keuze) ? keuze : null;

    public static bool? JaNee(string tekst) => JaNeeWoorden.TryGetValue(Woordvorm.Van(tekst), out var ja) ? ja : null;

    /// <summary>Zegt iemand hier dat er niets te zeggen is? Dat is onbekend, net als een lege cel.</summary>
    public static bool IsNiets(string tekst) => Woordvorm.Van(tekst) is var vorm && (vorm.Length == 0 || Niets.Contains(vorm));

    private static class Woorden<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> Bekend = Enum.GetValues<T>()
            .SelectMany(k => new[] { (Naam: Woordvorm.Van(k.ToString()), Keuze: k), (Naam: Woordvorm.Van(k.Label()), Keuze: k) })
            .Concat(Varianten.Where(v => v[0] == typeof(T).Name)
                .SelectMany(v => v[2].Split(';', StringSplitOptions.TrimEntries).Select(naam => (Naam: naam, Keuze: Enum.Parse<T>(v[1])))))
            .DistinctBy(k => k.Naam).ToFrozenDictionary(k => k.Naam, k => k.Keuze);
    }
}
