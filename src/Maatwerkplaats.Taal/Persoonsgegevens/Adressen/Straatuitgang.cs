using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Adressen;

/// <summary>Herkent een straatnaam aan zijn uitgang.</summary>
internal static class Straatuitgang
{
    private const int KortsteVoorstuk = 3;

    private static readonly string[] Sterk = [.. Lijst.Woorden("straatuitgangen.txt")];
    private static readonly string[] Zwak = [.. Lijst.Woorden("straatuitgangen-zwak.txt")];
    private static readonly Sleutelset GeenStraat = Lijst.Sleutels("geen-straat.txt");

    public static bool IsGeenStraat(Tekstbeeld beeld, int i) => beeld.Staat(i, GeenStraat);

    /// <summary>Met hoofdletter tellen alle uitgangen, met kleine letter alleen de sterke.</summary>
    public static bool IsStraat(Tekstbeeld beeld, int i)
    {
        var woord = beeld.Letters(i);
        if (woord.IsEmpty || beeld[i].IsCijfers || beeld.Staat(i, GeenStraat)) return false;
        var isHoofdletter = beeld[i].IsHoofdletter;
        if (EindigtOp(woord, Sterk, isHoofdletter || beeld[i - 1].IsHoofdletter ? 0 : KortsteVoorstuk)) return true;
        return isHoofdletter && EindigtOp(woord, Zwak, KortsteVoorstuk);
    }

    private static bool EindigtOp(ReadOnlySpan<char> woord, string[] uitgangen, int voorstuk)
    {
        foreach (var uitgang in uitgangen)
            if (woord.Length >= uitgang.Length + voorstuk && woord.EndsWith(uitgang, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
