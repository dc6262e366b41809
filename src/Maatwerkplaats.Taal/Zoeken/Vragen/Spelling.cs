using Maatwerkplaats.Taal.Woordenlijsten;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>Words of the index that begin as typed, or differ from it by a slip of the finger.</summary>
internal sealed class Spelling(Lexicon lexicon, Woordenboek woordenboek, Func<int, int> frequentie)
{
    private const int Beste = 3;
    private string[] woorden = [];

    /// <summary>The most frequent words of the index that begin so.</summary>
    public IReadOnlyList<string> Uitbreidingen(string begin, int hoogstens)
    {
        if (begin.Length < 2) return [];
        var lijst = Woorden();
        var plaats = Array.BinarySearch(lijst, begin, StringComparer.Ordinal);
        if (plaats < 0) plaats = ~plaats;
        return [.. lijst.Skip(plaats).TakeWhile(woord => woord.StartsWith(begin, StringComparison.Ordinal))
            .Where(woord => woord.Length > begin.Length).OrderByDescending(Frequentie).ThenBy(woord => woord, StringComparer.Ordinal).Take(hoogstens)];
    }

    /// <summary>The nearest words for one that is in neither index nor dictionary: one slip, two from eight letters on.</summary>
    public IReadOnlyList<string> Verbeter(string woord)
    {
        if (woord.Length is < 4 or > 40 || !woord.All(char.IsAsciiLetter) || woordenboek.Kent(woord)) return [];
        var hoogstens = woord.Length < 8 ? 1 : 2;
        var kandidaten = Woorden()
            .Where(ander => Math.Abs(ander.Length - woord.Length) <= hoogstens && ander.Length > 3)
            .Select(ander => (Woord: ander, Afstand: Bewerkingsafstand.Tussen(woord, ander, hoogstens)))
            .Where(kandidaat => kandidaat.Afstand <= hoogstens)
            .OrderBy(kandidaat => kandidaat.Afstand).ThenByDescending(kandidaat => Frequentie(kandidaat.Woord)).ThenBy(kandidaat => kandidaat.Woord, StringComparer.Ordinal)
            .ToList();
        return [.. kandidaten.TakeWhile(kandidaat => kandidaat.Afstand == kandidaten[0].Afstand).Take(Beste).Select(kandidaat => kandidaat.Woord)];
    }

    private int Frequentie(string woord) => lexicon.Zoek(Veld.Woord, woord) is { } nummer ? frequentie(nummer) : 0;

    // Sorted when the vocabulary has grown by a hundredth; a word newer than that is still found exactly.
    private string[] Woorden()
    {
        var huidig = woorden;
        var aantal = lexicon.AantalWoorden;
        if (aantal - huidig.Length <= huidig.Length / 100) return huidig;
        huidig = [.. lexicon.Woorden(Veld.Woord).Select(paar => paar.Key)];
        Array.Sort(huidig, StringComparer.Ordinal);
        return woorden = huidig;
    }
}
