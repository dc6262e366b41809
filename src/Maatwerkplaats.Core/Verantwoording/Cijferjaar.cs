namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>
/// De jaren die te kiezen zijn voor wie alleen cijfers ziet. Vaste, niet overlappende perioden: anders verraadt het verschil
/// tussen twee perioden één dag, en dus één casus. Van het lopende jaar telt alleen een kwartaal dat voorbij is.
/// </summary>
public static class Cijferjaar
{
    /// <summary>Eerste jaar van de Maatwerkplaats.</summary>
    public const int Eerste = 2020;

    /// <summary>De jaren waarvan minstens een kwartaal voorbij is, het nieuwste eerst.</summary>
    public static IReadOnlyList<int> Keuzes(DateOnly vandaag)
    {
        var laatste = vandaag.Month > 3 ? vandaag.Year : vandaag.Year - 1;
        return [.. Enumerable.Range(Eerste, Math.Max(1, laatste - Eerste + 1)).Reverse()];
    }

    /// <summary>Het hele jaar, of het lopende jaar tot en met het laatste hele kwartaal.</summary>
    public static Periode Periode(int jaar, DateOnly vandaag) => new(
        new(jaar, 1, 1),
        jaar < vandaag.Year ? new(jaar, 12, 31) : new DateOnly(vandaag.Year, (vandaag.Month - 1) / 3 * 3 + 1, 1).AddDays(-1));

    /// <summary>Is dit precies zo'n jaar?</summary>
    public static bool Is(Periode periode, DateOnly vandaag) =>
        periode.Van is { } van && Keuzes(vandaag).Contains(van.Year) && periode == Periode(van.Year, vandaag);
}
