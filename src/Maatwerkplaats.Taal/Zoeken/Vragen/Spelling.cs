using Maatwerkplaats.Taal.Woordenlijsten;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>Words of the index that begin as typed, or differ from it by a slip of the finger.</summary>
internal sealed class Spelling(Lexicon lexicon, Woordenboek woordenboek)
{
    private const int Beste = 3;
    private volatile Woordenrij bekend = Woordenrij.Leeg;

    /// <summary>The most frequent words of the index that begin so.</summary>
    public IReadOnlyList<string> Uitbreidingen(string begin, int hoogstens, Woordenschat schat)
    {
        if (begin.Length < 2) return [];
        return [.. Woorden().MetBegin(begin).Where(woord => woord.Length > begin.Length)
            .Select(woord => (Woord: woord, Frequentie: schat.Frequentie(Veld.Woord, woord)))
            .Where(kandidaat => kandidaat.Frequentie > 0)
            .OrderByDescending(kandidaat => kandidaat.Frequentie).ThenBy(kandidaat => kandidaat.Woord, StringComparer.Ordinal)
            .Take(hoogstens).Select(kandidaat => kandidaat.Woord)];
    }

    /// <summary>The nearest words for one that is in neither index nor dictionary: one slip, two from eight letters on.</summary>
    public IReadOnlyList<string> Verbeter(string woord, Woordenschat schat)
    {
        if (woord.Length is < 4 or > 40 || !woord.All(char.IsAsciiLetter) || woordenboek.Kent(woord)) return [];
        var hoogstens = woord.Length < 8 ? 1 : 2;
        var kandidaten = Woorden().Alle
            .Where(ander => Math.Abs(ander.Length - woord.Length) <= hoogstens && ander.Length > 3)
            .Select(ander => (Woord: ander, Afstand: Bewerkingsafstand.Tussen(woord, ander, hoogstens)))
            .Where(kandidaat => kandidaat.Afstand <= hoogstens)
            .Select(kandidaat => (kandidaat.Woord, kandidaat.Afstand, Frequentie: schat.Frequentie(Veld.Woord, kandidaat.Woord)))
            .Where(kandidaat => kandidaat.Frequentie > 0)
            .OrderBy(kandidaat => kandidaat.Afstand).ThenByDescending(kandidaat => kandidaat.Frequentie).ThenBy(kandidaat => kandidaat.Woord, StringComparer.Ordinal)
            .ToList();
        return [.. kandidaten.TakeWhile(kandidaat => kandidaat.Afstand == kandidaten[0].Afstand).Take(Beste).Select(kandidaat => kandidaat.Woord)];
    }

    // Two threads may both add the same words; the one does not see the work of the other, and both are right.
    private Woordenrij Woorden()
    {
        var huidig = bekend;
        return bekend = huidig.Met(lexicon.Woorden(huidig.Aantal));
    }
}
