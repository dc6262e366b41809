namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>De tijd die één mens in één kwartaal schreef. Alleen die mens leest haar.</summary>
public sealed record Tijdstaat
{
    public Guid Id { get; init; }

    public Guid Persoon { get; init; }

    public Kwartaal Kwartaal { get; init; }

    /// <summary>Aantal gebeurtenissen tot nu toe.</summary>
    public int Versie { get; init; }

    /// <summary>Wat er staat, in de volgorde van schrijven.</summary>
    public IReadOnlyList<Tijdregel> Regels { get; init; } = [];

    public Tijdregel? Regel(Guid id) => Regels.FirstOrDefault(r => r.Id == id);

    public int Minuten => Regels.Sum(r => r.Minuten);
}

/// <summary>Eén keer tijd, zoals opgeschreven.</summary>
/// <param name="Soort">Code van de soort werk.</param>
/// <param name="Kernteam">Code van de Maatwerkplaats waarvoor iemand toen werkte; leeg voor wie in geen kernteam zat.</param>
/// <param name="Onderdeel">Code van het organisatieonderdeel van toen.</param>
public sealed record Tijdregel(Guid Id, DateOnly Datum, int Minuten, string Soort, Tijdplek Plek, string Kernteam, string Onderdeel);
