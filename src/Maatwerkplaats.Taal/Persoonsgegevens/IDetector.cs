using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>Zoekt één soort gegeven in een tekst, in een tijd die recht evenredig is met de lengte.</summary>
internal interface IDetector
{
    void Zoek(Tekstbeeld beeld, List<Vangst> vangsten);
}
