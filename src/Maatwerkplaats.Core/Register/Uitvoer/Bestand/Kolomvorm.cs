namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>Hoe een kolom eruitziet.</summary>
/// <param name="Breedte">Breedte in tekens.</param>
public sealed record Kolomvorm(string Kop, int Breedte);
