namespace Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;

/// <summary>Een plaats, wijk of gemeente in Nederland.</summary>
/// <param name="Naam">De naam zoals die geschreven wordt.</param>
/// <param name="Provincie">De provincie, of leeg als die onbekend is.</param>
/// <param name="Inwoners">Aantal inwoners volgens GeoNames, nul als het onbekend is.</param>
public sealed record Plaats(string Naam, string Provincie, int Inwoners);
