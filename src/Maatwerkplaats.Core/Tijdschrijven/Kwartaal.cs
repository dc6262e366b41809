using System.Globalization;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>
/// Een kwartaal van een kalenderjaar: 1 tot en met 4. Cijfers over tijd gaan altijd over een heel kwartaal dat dicht is; kwartalen
/// overlappen niet, en in een dicht kwartaal verandert niets meer. Zo is er geen verschil uit te rekenen tussen nu en gisteren.
/// </summary>
public readonly record struct Kwartaal(int Jaar, int Nummer)
{
    /// <summary>Zo lang na het einde kan iemand nog tijd schrijven of verbeteren, in dagen.</summary>
    public const int Nakomen = 14;

    /// <summary>Zoveel kwartalen terug zijn cijfers te kiezen.</summary>
    public const int MeesteKeuzes = 8;

    public DateOnly Van => new(Jaar, Nummer * 3 - 2, 1);

    public DateOnly Tot => Van.AddMonths(3).AddDays(-1);

    public Kwartaal Vorige => Nummer == 1 ? new(Jaar - 1, 4) : new(Jaar, Nummer - 1);

    /// <summary>Laatste dag waarop er nog iets in verandert.</summary>
    public DateOnly OpenTotEnMet => Tot.AddDays(Nakomen);

    public bool IsDicht(DateOnly vandaag) => vandaag > OpenTotEnMet;

    public static Kwartaal Met(DateOnly dag) => new(dag.Year, (dag.Month + 2) / 3);

    /// <summary>Het nieuwste kwartaal dat dicht is.</summary>
    public static Kwartaal LaatsteDichte(DateOnly vandaag)
    {
        var kwartaal = Met(vandaag).Vorige;
        return kwartaal.IsDicht(vandaag) ? kwartaal : kwartaal.Vorige;
    }

    /// <summary>De kwartalen waarvan cijfers te kiezen zijn, het nieuwste eerst.</summary>
    public static IReadOnlyList<Kwartaal> Keuzes(DateOnly vandaag)
    {
        var keuzes = new List<Kwartaal> { LaatsteDichte(vandaag) };
        while (keuzes.Count < MeesteKeuzes)
        {
            keuzes.Add(keuzes[^1].Vorige);
        }

        return keuzes;
    }

    /// <summary>Leest "2026-3"; leeg als het geen kwartaal is.</summary>
    public static Kwartaal? Lees(string? code) =>
        code?.Split('-') is [{ Length: 4 } jaar, { Length: 1 } nummer]
            && int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var j) && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && j > 0 && n is >= 1 and <= 4
            ? new(j, n) : null;

    /// <summary>Voor in een adres: "2026-3".</summary>
    public string Code => $"{Jaar:0000}-{Nummer}";

    /// <summary>"derde kwartaal 2026".</summary>
    public override string ToString() => $"{(Nummer switch { 1 => "eerste", 2 => "tweede", 3 => "derde", _ => "vierde" })} kwartaal {Jaar}";
}
