using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Werkgevers;

/// <summary>Woorden die een soort bedrijf, school of vereniging noemen: bakkerij, basisschool, transportbedrijf.</summary>
internal static class Branchewoord
{
    private static readonly Sleutelset Heel = Lijst.Sleutels("branches.txt");
    private static readonly string[] Uitgangen = [.. Lijst.Woorden("branche-uitgangen.txt")];
    private static readonly Sleutelset Geen = Lijst.Sleutels("geen-branche.txt");

    /// <summary>Een heel woord uit de lijst: stichting, basisschool.</summary>
    public static bool IsHeel(Tekstbeeld beeld, int i) => beeld.Staat(i, Heel);

    /// <summary>Het laatste woord van een naam, met hoofdletter: "Graafschap College", "Slingeland Ziekenhuis".</summary>
    public static bool IsSlot(Tekstbeeld beeld, int i) =>
        beeld[i].IsHoofdletter && !Onpersoonlijk.Is(beeld, i) && (beeld.Staat(i, Heel) || EindigtOpUitgang(beeld, i));

    /// <summary>Met een hoofdletter hoort het woord bij de naam; een school ook met een kleine letter.</summary>
    public static bool HoortBijNaam(Tekstbeeld beeld, int i) =>
        (beeld[i].IsHoofdletter && !(beeld[i].IsZinsbegin && beeld[i].IsVeelgebruikt)) || beeld.Letters(i).EndsWith("school", StringComparison.OrdinalIgnoreCase);

    public static bool Is(Tekstbeeld beeld, int i)
    {
        if (beeld[i].IsCijfers || beeld.Staat(i, Geen)) return false;
        return beeld.Staat(i, Heel) || EindigtOpUitgang(beeld, i);
    }

    private static bool EindigtOpUitgang(Tekstbeeld beeld, int i)
    {
        var woord = beeld.Letters(i);
        foreach (var uitgang in Uitgangen)
            if (woord.Length > uitgang.Length + 2 && woord.EndsWith(uitgang, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
