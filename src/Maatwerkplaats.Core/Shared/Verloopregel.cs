namespace Maatwerkplaats.Core.Shared;

/// <summary>Een regel uit de geschiedenis, als vervolg op de naam van wie het deed.</summary>
/// <param name="Op">Moment in UTC.</param>
public sealed record Verloopregel(string Wie, DateTime Op, string Verhaal, string? Toelichting);
