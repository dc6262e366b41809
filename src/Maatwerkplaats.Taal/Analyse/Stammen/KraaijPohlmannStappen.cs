namespace Maatwerkplaats.Taal.Analyse.Stammen;

/// <content>The numbered steps. Each looks for its longest ending and says whether it changed the word.</content>
public static partial class KraaijPohlmannStemmer
{
    private static readonly string[] Eindes1 = ["'s", "s", "ies", "es", "és", "aus", "en", "nde"];
    private static readonly string[] Eindes2 = ["je", "ge", "lijke", "ische", "de", "te", "se", "re", "le", "ene", "ieve"];
    private static readonly string[] Eindes3 =
        ["atie", "iteit", "heid", "sel", "ster", "rder", "ing", "isme", "erij", "arij", "fie", "gie", "tst", "dst"];
    private static readonly string[] Eindes4 =
        ["ioneel", "atief", "baar", "naar", "laar", "raar", "tant", "lijker", "lijkst", "achtig", "achtiger", "achtigst",
         "eriger", "erigst", "erig", "end"];
    private static readonly string[] Eindes4b = ["iger", "igst", "ig"];
    private static readonly string[] Eindes7 = ["kt", "ft", "pt"];

    private static bool Stap1(Stamvorm vorm)
    {
        var einde = vorm.LangsteEinde(Eindes1);
        var voor = vorm.Lengte - (einde?.Length ?? 0);
        return einde switch
        {
            null => false,
            "'s" => vorm.Schrap(2),
            "s" => InR1(vorm, voor) && !(vorm.EindigtOp("t", voor) && InR1(vorm, voor - 1)) && NaMedeklinker(vorm, voor) && vorm.Schrap(1),
            "ies" => InR1(vorm, voor) && vorm.Schrap(1),
            "es" => Stap1Es(vorm, voor),
            "és" => InR1(vorm, voor) && vorm.Schrap(1),
            "aus" => InR1(vorm, voor) && NaKlinker(vorm, voor) && vorm.Schrap(1),
            "en" => Stap1En(vorm, voor),
            _ => vorm.Schrap(1),
        };
    }

    private static bool Stap1Es(Stamvorm vorm, int voor)
    {
        if (vorm.EindigtOp("ar", voor) && InR1NaMedeklinker(vorm, voor - 2)) return vorm.Schrap(2) && Verleng(vorm);
        if (vorm.EindigtOp("er", voor) && InR1NaMedeklinker(vorm, voor - 2)) return vorm.Schrap(2);
        return InR1NaMedeklinker(vorm, voor) && vorm.Schrap(1);
    }

    private static bool Stap1En(Stamvorm vorm, int voor)
    {
        if (vorm.EindigtOp("hed", voor) && InR1(vorm, voor - 3)) return vorm.Vervang(5, "heid");
        if (vorm.EindigtOp("nd", voor)) return vorm.Schrap(2);
        if (vorm.EindigtOp("d", voor) && InR1NaMedeklinker(vorm, voor - 1)) return vorm.Schrap(3);
        if ((vorm.EindigtOp("i", voor) || vorm.EindigtOp("j", voor)) && NaKlinker(vorm, voor - 1)) return vorm.Schrap(2);
        return InR1NaMedeklinker(vorm, voor) && vorm.Schrap(2) && Verleng(vorm);
    }

    private static bool Stap2(Stamvorm vorm)
    {
        var einde = vorm.LangsteEinde(Eindes2);
        var voor = vorm.Lengte - (einde?.Length ?? 0);
        return einde switch
        {
            null => false,
            "je" => Verkleinwoord(vorm, voor),
            "de" => InR1NaMedeklinker(vorm, voor) && vorm.Schrap(2),
            "le" => InR1(vorm, voor) && vorm.Schrap(1) && Verleng(vorm),
            "ene" => InR1NaMedeklinker(vorm, voor) && vorm.Schrap(1) && Verleng(vorm),
            "ieve" => InR1NaMedeklinker(vorm, voor) && vorm.Vervang(4, "ief"),
            _ => InR1(vorm, voor) && vorm.Schrap(1),
        };
    }

    private static bool Verkleinwoord(Stamvorm vorm, int voor)
    {
        if (vorm.EindigtOp("'t", voor)) return vorm.Schrap(4);
        if (vorm.EindigtOp("et", voor) && InR1NaMedeklinker(vorm, voor - 2)) return vorm.Schrap(4);
        if (vorm.EindigtOp("rnt", voor)) return vorm.Schrap(3);
        if (vorm.EindigtOp("t", voor) && InR1(vorm, voor - 1) && voor >= 2 && NaKlinker(vorm, voor - 2)) return vorm.Schrap(3);
        if (vorm.EindigtOp("ink", voor)) return vorm.Vervang(3, "g");
        if (vorm.EindigtOp("mp", voor)) return vorm.Schrap(3);
        if (vorm.EindigtOp("'", voor) && InR1(vorm, voor - 1)) return vorm.Schrap(3);
        return InR1NaMedeklinker(vorm, voor) && vorm.Schrap(2);
    }

    private static bool Stap3(Stamvorm vorm)
    {
        var einde = vorm.LangsteEinde(Eindes3);
        var lengte = einde?.Length ?? 0;
        var voor = vorm.Lengte - lengte;
        return einde switch
        {
            null => false,
            "atie" => InR1(vorm, voor) && vorm.Vervang(4, "eer"),
            "iteit" => InR1(vorm, voor) && vorm.Schrap(5) && Verleng(vorm),
            "heid" or "sel" or "ster" => InR1(vorm, voor) && vorm.Schrap(lengte),
            "rder" => vorm.Vervang(4, "r"),
            "ing" or "isme" or "erij" => vorm.EindigtOp("ild", voor)
                ? vorm.Vervang(lengte, "er")
                : InR1(vorm, voor) && vorm.Schrap(lengte) && Verleng(vorm),
            "arij" => InR1NaMedeklinker(vorm, voor) && vorm.Vervang(4, "aar"),
            "fie" or "gie" => vorm.R2 <= voor && vorm.Schrap(2) && Verleng(vorm),
            _ => InR1NaMedeklinker(vorm, voor) && vorm.Schrap(2),
        };
    }

    private static bool Stap4(Stamvorm vorm)
    {
        var einde = vorm.LangsteEinde(Eindes4);
        return (einde is not null && Stap4a(vorm, einde, vorm.Lengte - einde.Length)) || Stap4b(vorm);
    }

    private static bool Stap4a(Stamvorm vorm, string einde, int voor) => InR1(vorm, voor) && einde switch
    {
        "ioneel" => vorm.Vervang(6, "ie"),
        "atief" => vorm.Vervang(5, "eer"),
        "naar" or "laar" or "raar" => NaKlinker(vorm, voor) && vorm.Schrap(3),
        "tant" => vorm.Vervang(4, "teer"),
        "lijker" or "lijkst" => vorm.Schrap(2),
        "baar" or "achtig" or "achtiger" or "achtigst" => vorm.Schrap(einde.Length),
        _ => NaMedeklinker(vorm, voor) && vorm.Schrap(einde.Length) && Verleng(vorm),
    };

    private static bool Stap4b(Stamvorm vorm)
    {
        var einde = vorm.LangsteEinde(Eindes4b);
        if (einde is null) return false;
        var voor = vorm.Lengte - einde.Length;
        var isInnig = voor == 3 && vorm.EindigtOp("inn", voor);
        return InR1NaMedeklinker(vorm, voor) && !isInnig && vorm.Schrap(einde.Length) && Verleng(vorm);
    }

    private static void Stap1c(Stamvorm vorm)
    {
        var voor = vorm.Lengte - 1;
        if (voor < 0 || !InR1NaMedeklinker(vorm, voor)) return;
        if (vorm.EindigtOp("d") && !(vorm.EindigtOp("n", voor) && InR1(vorm, voor - 1)))
            vorm.Vervang(1, voor == 2 && vorm.EindigtOp("in", voor) ? "n" : "");
        else if (vorm.EindigtOp("t") && !(vorm.EindigtOp("h", voor) && InR1(vorm, voor - 1)) && !(voor == 2 && vorm.EindigtOp("en", voor)))
            vorm.Schrap(1);
    }

    private static bool Stap7(Stamvorm vorm) => vorm.LangsteEinde(Eindes7) is not null && vorm.Schrap(1);

    private static void Stap6(Stamvorm vorm)
    {
        var n = vorm.Lengte;
        if (n == 0) return;
        var laatste = vorm[n - 1];
        if (n > 1 && laatste == vorm[n - 2] && laatste is >= 'a' and <= 'z' and not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'))
        {
            if (!(laatste == 'n' && n == 3 && vorm[0] == 'i')) vorm.Schrap(1);
        }
        else if (laatste is 'v' or 'z') vorm[n - 1] = laatste == 'v' ? 'f' : 's';
    }
}
