using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

/// <summary>Woorden met een hoofdletter die de overheid, een wet, een onderdeel, een land of een streek noemen.</summary>
internal static class Onpersoonlijk
{
    private static readonly Sleutelset Woorden = Lijst.Sleutels("uitgesloten.txt", "landen-en-streken.txt");
    private static readonly Sleutelset Openbaar = Lijst.Sleutels("openbaar-voor-naam.txt");

    /// <summary>Het woord zelf, of het deel voor een streepje of apostrof: Wajong, WIA-klant, WW'er.</summary>
    public static bool Is(Tekstbeeld beeld, int i)
    {
        if (beeld.Staat(i, Woorden)) return true;
        if ((beeld[i].Vorm & Vorm.Samengesteld) == 0) return false;
        var woord = beeld.Letters(i);
        var kop = woord[..woord.IndexOfAny("-'’\u2011")];
        return kop.Length > 1 && (IsAfkorting(kop) || Woorden.Contains(Naamsleutel.Van(kop))) && !char.IsUpper(woord[kop.Length + 1]);
    }

    /// <summary>"commissie Borstlap", "motie Omtzigt": een naam die voor iets openbaars staat.</summary>
    public static bool IsOpenbaar(Tekstbeeld beeld, int i) => i > 0 && beeld[i].VolgtOpSpatie && beeld.Staat(i - 1, Openbaar);

    private static bool IsAfkorting(ReadOnlySpan<char> kop)
    {
        foreach (var c in kop)
            if (!char.IsUpper(c))
                return false;
        return true;
    }
}
