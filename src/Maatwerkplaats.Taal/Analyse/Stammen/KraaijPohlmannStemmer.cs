namespace Maatwerkplaats.Taal.Analyse.Stammen;

/// <summary>
/// The stemmer of Wessel Kraaij and Renée Pohlmann (1995) with the corrections of Snowball 3: inflection and much
/// derivation. Used for words no dictionary knows. Source: the description at snowballstem.org (BSD-3-Clause).
/// </summary>
public static partial class KraaijPohlmannStemmer
{
    /// <summary>The stem of a lower-case word; a word of any length and any letters is accepted.</summary>
    public static string Stam(string woord)
    {
        var vorm = new Stamvorm(woord);
        Meet(vorm);
        var gestamd = Stap1(vorm);
        gestamd |= Stap2(vorm);
        gestamd |= Stap3(vorm);
        gestamd |= Stap4(vorm);
        if (SchrapGe(vorm, vooraan: true)) gestamd = Voltooid(vorm);
        if (SchrapGe(vorm, vooraan: false)) gestamd = Voltooid(vorm);
        gestamd |= Stap7(vorm);
        if (gestamd) Stap6(vorm);
        return vorm.ToString();
    }

    // A participle lost its ge-; its closing d or t may go as well.
    private static bool Voltooid(Stamvorm vorm)
    {
        Meet(vorm);
        Stap1c(vorm);
        return true;
    }

    private static bool IsA(char c) => "aäáàâ".Contains(c);

    private static bool IsE(char c) => "eëéèê".Contains(c);

    private static bool IsAiou(char c) => IsA(c) || "iïíìîoöóòôuüúùû".Contains(c);

    private static bool IsAeiou(char c) => IsE(c) || IsAiou(c);

    private static bool IsKlinker(char c) => c == 'y' || IsAeiou(c);

    private static int KlinkerLengte(Stamvorm vorm, int plaats) =>
        vorm.HeeftOp(plaats, "ij") ? 2 : plaats < vorm.Lengte && IsKlinker(vorm[plaats]) ? 1 : 0;

    private static void Meet(Stamvorm vorm)
    {
        vorm.R1 = Voorbij(vorm, 0) ?? vorm.Lengte;
        vorm.R2 = Voorbij(vorm, vorm.R1) ?? vorm.Lengte;
    }

    private static int? Voorbij(Stamvorm vorm, int vanaf)
    {
        var i = vanaf;
        while (i < vorm.Lengte && !IsKlinker(vorm[i])) i++;
        var begin = i;
        while (KlinkerLengte(vorm, i) is > 0 and var stap) i += stap;
        return i > begin && i < vorm.Lengte ? i + 1 : null;
    }

    private static bool InR1(Stamvorm vorm, int plaats) => vorm.R1 <= plaats;

    private static bool NaMedeklinker(Stamvorm vorm, int plaats) =>
        plaats > 0 && !vorm.EindigtOp("ij", plaats) && !IsKlinker(vorm[plaats - 1]);

    private static bool NaKlinker(Stamvorm vorm, int plaats) =>
        plaats > 0 && (IsKlinker(vorm[plaats - 1]) || vorm.EindigtOp("ij", plaats));

    private static bool InR1NaMedeklinker(Stamvorm vorm, int plaats) => InR1(vorm, plaats) && NaMedeklinker(vorm, plaats);

    /// <summary>Gives the last syllable its long vowel back once an ending is gone: "uitker" becomes "uitkeer".</summary>
    private static bool Verleng(Stamvorm vorm)
    {
        var n = vorm.Lengte;
        if (n < 2 || IsKlinker(vorm[n - 1]) || vorm[n - 1] is 'w' or 'x') return true;
        var klinker = vorm[n - 2];
        if (klinker == 'ë' && n > 2 && vorm[n - 3] is 'e' or 'i') VerlengTrema(vorm);
        else if (klinker != 'ë' && IsE(klinker) ? MagVerlengenE(vorm, n - 2) : IsA(klinker) || "oöóòôuüúùû".Contains(klinker))
        {
            if (n == 2 || !IsAeiou(vorm[n - 3])) vorm.Vervang(1, $"{klinker}{vorm[n - 1]}");
        }

        return true;
    }

    private static void VerlengTrema(Stamvorm vorm)
    {
        var n = vorm.Lengte;
        vorm.Vervang(3, (vorm[n - 3] == 'e' ? "eëe" : "iee") + vorm[n - 1]);
    }

    private static bool MagVerlengenE(Stamvorm vorm, int plaats)
    {
        if (plaats == 0) return true;
        if (IsAeiou(vorm[plaats - 1])) return false;
        var voor = plaats - 1;
        if (voor == 0) return true;
        if (IsAiou(vorm[voor - 1]) || (IsE(vorm[voor - 1]) && voor == 1)) return false;
        return !(voor >= 3 && IsAiou(vorm[voor - 2]) && !IsAeiou(vorm[voor - 3]));
    }

    private static bool SchrapGe(Stamvorm vorm, bool vooraan)
    {
        var plaats = vooraan ? (vorm.HeeftOp(0, "ge") ? 0 : -1) : vorm.ToString().IndexOf("ge", Math.Min(1, vorm.Lengte), StringComparison.Ordinal);
        if (plaats < 0 || plaats + 5 > vorm.Lengte || !HeeftLettergreepMetVervolg(vorm, plaats + 2)) return false;
        if (vooraan && IsUitzondering(vorm)) return false;
        vorm.SchrapOp(plaats, 2);
        vorm[plaats] = vorm[plaats] switch { 'ë' => 'e', 'ï' => 'i', var c => c };
        return true;
    }

    private static bool HeeftLettergreepMetVervolg(Stamvorm vorm, int vanaf)
    {
        var i = vanaf;
        while (i < vorm.Lengte && !IsKlinker(vorm[i])) i++;
        while (KlinkerLengte(vorm, i) is > 0 and var stap) i += stap;
        return i < vorm.Lengte;
    }

    // geeft is not effen, gevallen not vallen, gevaar not varen; gevalideerd does lose its ge-.
    private static bool IsUitzondering(Stamvorm vorm) =>
        vorm.HeeftOp(2, "eft") || (vorm.HeeftOp(2, "val") && !vorm.HeeftOp(2, "vali")) || vorm.HeeftOp(2, "vaa") || vorm.HeeftOp(2, "vare");
}
