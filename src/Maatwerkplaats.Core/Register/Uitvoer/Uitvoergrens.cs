namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>Wanneer een bestand te groot is om op te wachten.</summary>
/// <param name="MeesteMeteen">Zoveel casussen gaan meteen in een bestand; daarboven gebeurt het op de achtergrond.</param>
public sealed record Uitvoergrens(int MeesteMeteen)
{
    public const int Gewoon = 2_000;
}
