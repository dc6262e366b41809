namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een Maatwerkplaats die bezig is of was voor een cliënt.</summary>
/// <param name="Contactpersoon">Naam van de collega die de casus kent; leeg als niemand hem nog had.</param>
/// <param name="Loopt">Of er nu nog aan een casus wordt gewerkt.</param>
public sealed record ClientTreffer(string Werkplaats, string Telefoon, string Email, string Contactpersoon, bool Loopt);
