namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een andere casus die hiermee te maken heeft.</summary>
public sealed record Verband(string Nummer, string Uitleg);
