using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;

/// <summary>Een plaats met een voorvoegsel en streepje: Nieuw-Amsterdam, Oud-Beijerland, Amsterdam-Noord.</summary>
internal static class Samengesteldeplaats
{
    public static bool Is(Tekstbeeld beeld, int i)
    {
        if ((beeld[i].Vorm & Vorm.Samengesteld) == 0) return false;
        var woord = beeld.Letters(i);
        var streep = woord.IndexOf('-');
        if (streep < 3 || streep + 2 >= woord.Length || !char.IsUpper(woord[streep + 1])) return false;
        return IsPlaats(woord[(streep + 1)..]) && IsRichting(woord[..streep]) || (IsPlaats(woord[..streep]) && IsRichting(woord[(streep + 1)..]));
    }

    private static bool IsPlaats(ReadOnlySpan<char> deel) => (Naamlexicon.Standaard.Zoek(deel) & Kennis.Plaats) != 0;

    private static bool IsRichting(ReadOnlySpan<char> deel) =>
        deel is "Nieuw" or "Oud" or "Noord" or "Zuid" or "Oost" or "West" or "Zuidoost" or "Centrum" or "Groot" or "Klein" or "Sint" or "Hoog" or "Laag" or "Midden" or "Stad";
}
