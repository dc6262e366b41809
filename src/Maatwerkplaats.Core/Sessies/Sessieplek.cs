namespace Maatwerkplaats.Core.Sessies;

/// <summary>Waar een sessie is: in een zaal, online, of allebei.</summary>
/// <param name="Plaats">Gebouw en zaal.</param>
/// <param name="Online">Link van het overleg; begint met https.</param>
public sealed record Sessieplek(string? Plaats, string? Online)
{
    public bool IsBekend => Plaats is not null || Online is not null;

    public override string ToString() => string.Join(", ", new[] { Plaats, Online is null ? null : "online" }.OfType<string>());
}
