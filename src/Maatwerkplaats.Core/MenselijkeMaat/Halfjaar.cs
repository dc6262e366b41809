using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>Een half kalenderjaar: januari tot en met juni (1), of juli tot en met december (2).</summary>
public readonly record struct Halfjaar(int Jaar, int Helft)
{
    /// <summary>Het eerste halfjaar waarover te rekenen is: dat waarin de Maatwerkplaats begon.</summary>
    public static readonly Halfjaar Eerste = new(Cijferjaar.Eerste, 2);

    /// <summary>Het halfjaar waar een dag in valt.</summary>
    public static Halfjaar Op(DateOnly dag) => new(dag.Year, dag.Month > 6 ? 2 : 1);

    public DateOnly Van => new(Jaar, Helft == 1 ? 1 : 7, 1);

    public DateOnly Tot => Van.AddMonths(6).AddDays(-1);

    public Halfjaar Vorige => Helft == 2 ? new(Jaar, 1) : new(Jaar - 1, 2);

    public bool IsVoorbij(DateOnly vandaag) => Tot < vandaag;

    /// <summary>De halfjaren die voorbij zijn, het nieuwste eerst.</summary>
    public static IReadOnlyList<Halfjaar> Keuzes(DateOnly vandaag)
    {
        var keuzes = new List<Halfjaar>();
        for (var half = Op(vandaag).Vorige; half.Van >= Eerste.Van; half = half.Vorige)
        {
            keuzes.Add(half);
        }

        return keuzes;
    }

    /// <summary>"eerste helft 2026".</summary>
    public override string ToString() => $"{(Helft == 1 ? "eerste" : "tweede")} helft {Jaar}";
}
