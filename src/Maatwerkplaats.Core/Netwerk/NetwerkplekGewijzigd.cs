using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>
/// Iemand veranderde de eigen plek op de netwerkkaart. Bewaard wordt dat het gebeurde en welke velden het waren, niet wat er
/// stond: wie zich van de kaart haalt, blijft nergens staan.
/// </summary>
/// <param name="Vindbaar">Of deze persoon sindsdien te vinden is.</param>
/// <param name="Velden">Wat er veranderde, in woorden voor het scherm.</param>
public sealed record NetwerkplekGewijzigd(bool Vindbaar, IReadOnlyList<string> Velden) : Gebeurtenis
{
    public override string Deel => "netwerkplek";

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public string Verhaal => $"wijzigde {string.Join(", ", Velden).ToLowerInvariant()}";
}
