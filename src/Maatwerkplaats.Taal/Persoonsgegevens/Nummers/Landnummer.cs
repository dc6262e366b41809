namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Nummers met een landcode: +31, 0031 of 31 voor Nederland, + of 00 voor andere landen.</summary>
internal static class Landnummer
{
    /// <summary>Het teken na het nummer, of -1 als er geen nummer met landcode staat.</summary>
    public static int Lees(string tekst, int start, bool heeftPlus)
    {
        var rest = tekst.AsSpan(start);
        if (heeftPlus) return rest.StartsWith("31") ? NaLandcode(tekst, start + 2) : Buitenlands(tekst, start, 9);
        if (rest.StartsWith("0031")) return NaLandcode(tekst, start + 4);
        return rest.StartsWith("00") && rest.Length > 2 && rest[2] != '0' ? Buitenlands(tekst, start, 11) : -1;
    }

    private static int NaLandcode(string tekst, int plek)
    {
        var metNul = tekst.AsSpan(plek).TrimStart(" )").StartsWith("(0)") || tekst.AsSpan(plek).TrimStart(" -)").StartsWith("0");
        return Belcijfers.Lees(tekst, plek, metNul ? 10 : 9, metNul ? 10 : 9);
    }

    private static int Buitenlands(string tekst, int start, int minst) => Belcijfers.Lees(tekst, start, minst, 15);
}
