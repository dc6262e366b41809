using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Inlezen.Kolommen;

/// <summary>Welke kolom waarheen gaat: zoals herkend, met wat iemand zelf heeft gekozen.</summary>
/// <param name="Eigen">Zelf gekozen, per kop in herkenbare vorm (<see cref="Woordvorm"/>).</param>
public sealed record Kolomtoewijzing(IReadOnlyDictionary<string, Kolombestemming> Eigen)
{
    /// <summary>Alles zoals het wordt herkend.</summary>
    public static readonly Kolomtoewijzing Herkend = new(new Dictionary<string, Kolombestemming>());

    public Kolombestemming Van(string kop) => Eigen.GetValueOrDefault(Woordvorm.Van(kop)) ?? Kolomnamen.Standaard.Lees(ZonderNummer(kop));

    /// <summary>Een dubbele kop kreeg een nummer erachter; de betekenis is die van de kop zelf.</summary>
    private static string ZonderNummer(string kop) => kop.EndsWith(" (2)", StringComparison.Ordinal) ? kop[..^4] : kop;
}
