using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>Woorden voor een mens: uit de lijst, of een beroep naar zijn uitgang.</summary>
internal static class Mens
{
    private const int KortsteBeroep = 6;

    private static readonly Sleutelset Mensen = Lijst.Sleutels("mensen.txt");
    private static readonly string[] Uitgangen = [.. Lijst.Woorden("beroepsuitgangen.txt")];
    private static readonly Sleutelset GeenMens = Lijst.Sleutels("geen-mens.txt");

    public static bool Is(Tekstbeeld beeld, int i)
    {
        if (beeld.Staat(i, Mensen)) return true;
        if (beeld[i].Lengte < KortsteBeroep || beeld[i].IsCijfers || beeld.Staat(i, GeenMens)) return false;
        var woord = beeld.Letters(i);
        foreach (var uitgang in Uitgangen)
            if (woord.EndsWith(uitgang, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
