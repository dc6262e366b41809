namespace Maatwerkplaats.Core.Casusprudentie.Gelijken;

/// <summary>Hoe vaak een rij gelijke gevallen op elke uitslag uitkwam.</summary>
public sealed record Spreiding(int Toegekend, int NietToegekend, int Onbekend)
{
    /// <summary>Hoeveel ervan een uitslag hebben die iets zegt.</summary>
    public int Bekend => Toegekend + NietToegekend;

    /// <summary>Gelijke gevallen liepen niet gelijk af.</summary>
    public bool IsVerdeeld => Toegekend > 0 && NietToegekend > 0;

    /// <summary>De uitslag van meer dan de helft; leeg als geen van beide de meerderheid heeft.</summary>
    public Uitslag? Meerderheid =>
        Toegekend > NietToegekend ? Uitslag.Toegekend
        : NietToegekend > Toegekend ? Uitslag.NietToegekend
        : null;

    /// <summary>"In 6 van 8 is toegekend."</summary>
    public string Zin => Bekend switch
    {
        0 => "Van geen van deze gevallen is de uitkomst bekend.",
        1 => Toegekend == 1 ? "Van één geval is de uitkomst bekend: toegekend." : "Van één geval is de uitkomst bekend: niet toegekend.",
        _ when Toegekend == Bekend => $"In alle {Bekend} is toegekend.",
        _ when NietToegekend == Bekend => $"In geen van de {Bekend} is toegekend.",
        _ => $"In {Toegekend} van {Bekend} is toegekend.",
    };

    public static Spreiding Van(IEnumerable<Uitslag> uitslagen)
    {
        var per = uitslagen.CountBy(u => u).ToDictionary();
        return new(per.GetValueOrDefault(Uitslag.Toegekend), per.GetValueOrDefault(Uitslag.NietToegekend), per.GetValueOrDefault(Uitslag.Onbekend));
    }
}
