namespace Maatwerkplaats.Taal.Analyse.Stammen;

/// <summary>
/// Martin Porter's Dutch stemmer, the one PostgreSQL and Lucene call "dutch". The product uses it to compare with only.
/// Source: the description at snowballstem.org (BSD-3-Clause).
/// </summary>
public static class PorterStemmer
{
    private static readonly string[] Meervouden = ["heden", "en", "ene", "s", "se"];
    private static readonly string[] Afleidingen = ["end", "ing", "ig", "lijk", "baar", "bar"];

    /// <summary>The stem of a lower-case word; a word of any length and any letters is accepted.</summary>
    public static string Stam(string woord)
    {
        var vorm = new Stamvorm(ZonderAccenten(woord));
        MerkMedeklinkers(vorm);
        MerkGebieden(vorm);
        Meervoud(vorm);
        var eVerwijderd = SchrapE(vorm);
        Heid(vorm);
        Afleiding(vorm, eVerwijderd);
        KortKlinkerIn(vorm);
        return vorm.ToString().Replace('Y', 'y').Replace('I', 'i');
    }

    private static bool IsKlinker(char letter) => "aeiouyè".Contains(letter);

    private static string ZonderAccenten(string woord) => string.Create(woord.Length, woord, static (doel, bron) =>
    {
        for (var i = 0; i < bron.Length; i++)
        {
            doel[i] = bron[i] switch { 'ä' or 'á' => 'a', 'ë' or 'é' => 'e', 'ï' or 'í' => 'i', 'ö' or 'ó' => 'o', 'ü' or 'ú' => 'u', var c => c };
        }
    });

    private static void MerkMedeklinkers(Stamvorm vorm)
    {
        if (vorm.Lengte > 0 && vorm[0] == 'y') vorm[0] = 'Y';
        for (var i = 0; i + 1 < vorm.Lengte; i++)
        {
            if (!IsKlinker(vorm[i])) continue;
            if (vorm[i + 1] == 'y') vorm[i + 1] = 'Y';
            else if (vorm[i + 1] == 'i' && i + 2 < vorm.Lengte && IsKlinker(vorm[i + 2])) vorm[i + 1] = 'I';
        }
    }

    private static void MerkGebieden(Stamvorm vorm)
    {
        vorm.R1 = vorm.R2 = vorm.Lengte;
        if (vorm.Lengte < 3 || Voorbij(vorm, 0) is not { } eerste) return;
        vorm.R1 = Math.Max(eerste, 3);
        vorm.R2 = Voorbij(vorm, eerste) ?? vorm.Lengte;
    }

    private static int? Voorbij(Stamvorm vorm, int vanaf)
    {
        var i = vanaf;
        while (i < vorm.Lengte && !IsKlinker(vorm[i])) i++;
        while (i < vorm.Lengte && IsKlinker(vorm[i])) i++;
        return i < vorm.Lengte ? i + 1 : null;
    }

    private static void Meervoud(Stamvorm vorm)
    {
        var einde = vorm.LangsteEinde(Meervouden);
        if (einde is null) return;
        var voor = vorm.Lengte - einde.Length;
        if (voor < vorm.R1) return;
        if (einde == "heden") vorm.Vervang(5, "heid");
        else if (einde[0] == 'e') SchrapEn(vorm, einde.Length);
        else if (voor > 0 && !IsKlinker(vorm[voor - 1]) && vorm[voor - 1] != 'j') vorm.Schrap(einde.Length);
    }

    private static void SchrapEn(Stamvorm vorm, int lengte)
    {
        var voor = vorm.Lengte - lengte;
        if (voor < vorm.R1 || voor == 0 || IsKlinker(vorm[voor - 1]) || vorm.EindigtOp("gem", voor)) return;
        vorm.Schrap(lengte);
        Ontdubbel(vorm);
    }

    private static bool Ontdubbel(Stamvorm vorm) =>
        (vorm.EindigtOp("kk") || vorm.EindigtOp("dd") || vorm.EindigtOp("tt")) && vorm.Schrap(1);

    private static bool SchrapE(Stamvorm vorm)
    {
        var voor = vorm.Lengte - 1;
        if (!vorm.EindigtOp("e") || voor < vorm.R1 || voor == 0 || IsKlinker(vorm[voor - 1])) return false;
        vorm.Schrap(1);
        Ontdubbel(vorm);
        return true;
    }

    private static void Heid(Stamvorm vorm)
    {
        var voor = vorm.Lengte - 4;
        if (!vorm.EindigtOp("heid") || voor < vorm.R2 || vorm.EindigtOp("c", voor)) return;
        vorm.Schrap(4);
        if (vorm.EindigtOp("en")) SchrapEn(vorm, 2);
    }

    private static void Afleiding(Stamvorm vorm, bool eVerwijderd)
    {
        var einde = vorm.LangsteEinde(Afleidingen);
        if (einde is null || vorm.Lengte - einde.Length < vorm.R2) return;
        var naE = vorm.EindigtOp("e", vorm.Lengte - einde.Length);
        if ((einde == "ig" && naE) || (einde == "bar" && !eVerwijderd)) return;
        vorm.Schrap(einde.Length);
        if (einde is "lijk") SchrapE(vorm);
        else if (einde is "end" or "ing" && !SchrapIg(vorm)) Ontdubbel(vorm);
    }

    private static bool SchrapIg(Stamvorm vorm) =>
        vorm.EindigtOp("ig") && vorm.Lengte - 2 >= vorm.R2 && !vorm.EindigtOp("e", vorm.Lengte - 2) && vorm.Schrap(2);

    private static void KortKlinkerIn(Stamvorm vorm)
    {
        var n = vorm.Lengte;
        if (n < 4 || IsKlinker(vorm[n - 1]) || vorm[n - 1] == 'I' || IsKlinker(vorm[n - 4])) return;
        if (vorm[n - 2] != vorm[n - 3] || !"aeou".Contains(vorm[n - 2])) return;
        vorm[n - 2] = vorm[n - 1];
        vorm.Schrap(1);
    }
}
