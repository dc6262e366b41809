namespace Maatwerkplaats.Bench;

/// <summary>Leest de opties van een meting.</summary>
internal static class Argumenten
{
    /// <returns>Het getal achter de naam van de optie, of de standaard.</returns>
    public static int Getal(this string[] args, string naam, int standaard) =>
        Array.IndexOf(args, naam) is >= 0 and var i && i + 1 < args.Length && int.TryParse(args[i + 1], out var getal) ? getal : standaard;
}
