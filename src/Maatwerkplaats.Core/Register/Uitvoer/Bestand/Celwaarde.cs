using System.Globalization;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>De waarde van één cel: tekst, een dag of een getal. Leeg is onbekend.</summary>
public readonly record struct Celwaarde(string? Tekst, DateOnly? Dag, int? Getal)
{
    public static readonly Celwaarde Leeg;

    public static implicit operator Celwaarde(string? tekst) => new(string.IsNullOrEmpty(tekst) ? null : tekst, null, null);

    public static implicit operator Celwaarde(DateOnly? dag) => new(null, dag, null);

    public static implicit operator Celwaarde(int? getal) => new(null, null, getal);

    /// <summary>De waarde als tekst, zoals in een csv-bestand.</summary>
    public override string ToString() =>
        Tekst ?? Dag?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) ?? Getal?.ToString(CultureInfo.InvariantCulture) ?? "";
}
