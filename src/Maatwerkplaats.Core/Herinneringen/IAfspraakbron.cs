using Maatwerkplaats.Core.Data;

namespace Maatwerkplaats.Core.Herinneringen;

/// <summary>Een soort bijeenkomst waaraan wordt herinnerd.</summary>
public interface IAfspraakbron
{
    /// <summary>Wat begint na <paramref name="nu"/> en vóór <paramref name="grens"/> (UTC) en doorgaat.</summary>
    Task<IReadOnlyList<Aanstaande>> Komend(MaatwerkDb db, DateTime nu, DateTime grens, CancellationToken ct);
}

/// <summary>Een bijeenkomst die eraan komt.</summary>
/// <param name="Sleutel">Wijst haar aan, ook naast die van een andere bron.</param>
/// <param name="Begin">Het begin (UTC).</param>
/// <param name="Herinner">Zet in de lopende transactie klaar wat iedereen hoort.</param>
public sealed record Aanstaande(string Sleutel, DateTime Begin, Func<MaatwerkDb, Task> Herinner);
