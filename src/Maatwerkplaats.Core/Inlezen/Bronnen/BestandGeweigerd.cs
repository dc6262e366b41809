namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Een bestand kan als geheel niet worden ingelezen; er is niets van bewaard.</summary>
/// <param name="zin">Waarom, in een zin voor wie het bestand aanbood. Zonder punt aan het eind en zonder inhoud uit het bestand.</param>
/// <param name="plek">Waar in het bestand, bijvoorbeeld "rij 12"; leeg als het over het geheel gaat.</param>
public sealed class BestandGeweigerd(string zin, string? plek = null) : Exception(zin)
{
    public string? Plek { get; } = plek;
}
