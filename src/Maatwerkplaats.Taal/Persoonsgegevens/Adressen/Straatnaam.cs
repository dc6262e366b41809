using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Adressen;

/// <summary>Zoekt terug waar een straatnaam begint: "Pastoor van der Meerstraat", "Achter de Dom", "Het Rond".</summary>
internal static class Straatnaam
{
    private const int MeesteWoorden = 6;

    /// <summary>Het eerste woord van de naam die bij dit woord eindigt, of -1.</summary>
    public static int Begin(Tekstbeeld beeld, int laatste)
    {
        if (laatste < 0 || beeld[laatste].IsCijfers) return -1;
        var begin = beeld[laatste].IsHoofdletter || Straatuitgang.IsStraat(beeld, laatste) ? laatste : -1;
        if (begin < 0) return -1;
        for (var j = laatste - 1; j >= 0 && laatste - j < MeesteWoorden && IsVerbonden(beeld, j + 1); j--)
        {
            if (beeld[j].IsHoofdletter && !IsInleiding(beeld, j)) begin = j;
            else if (IsApostrofT(beeld, j)) begin = j;
            else if (!Tussenvoegsel.Is(beeld, j) || Tussenvoegsel.IsVoorzetsel(beeld, j)) break;
        }

        return begin;
    }

    /// <summary>Het eerste teken van de naam, met de apostrof van 't erbij.</summary>
    public static int Start(Tekstbeeld beeld, int begin) => IsApostrofT(beeld, begin) ? beeld[begin].Start - 1 : beeld[begin].Start;

    private static bool IsApostrofT(Tekstbeeld beeld, int i) => beeld.Is(i, "t") && beeld.Teken(beeld[i].Start - 1) is '\'' or '’';

    private static bool IsVerbonden(Tekstbeeld beeld, int i) =>
        beeld[i].VolgtOpSpatie || (beeld[i].Ervoor == (Scheiding.Punt | Scheiding.Spatie) && !beeld[i].IsZinsbegin);

    /// <summary>Een gewoon woord aan het begin van een zin hoort niet bij de straat, een lidwoord met hoofdletter wel.</summary>
    private static bool IsInleiding(Tekstbeeld beeld, int j) => beeld[j].IsZinsbegin && (beeld[j].Ervoor & Scheiding.Dubbelepunt) == 0 && beeld[j].IsVeelgebruikt && !Tussenvoegsel.Is(beeld, j);
}
