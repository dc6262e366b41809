namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een andere casus van dezelfde cliënt.</summary>
/// <param name="Nummer">Alleen gevuld als de lezer die casus mag zien.</param>
/// <param name="Werkplaats">Code van de Maatwerkplaats.</param>
public sealed record EerdereCasus(string? Nummer, string Werkplaats, bool Loopt, string Contactpersoon);
