namespace Maatwerkplaats.Web.Hulp;

/// <summary>Eén bladzijde van de handleiding.</summary>
/// <param name="Adres">Laatste deel van het adres, gelijk aan de bestandsnaam in docs/handleiding.</param>
/// <param name="Html">De tekst onder de titel, opgemaakt.</param>
public sealed record Hulppagina(string Adres, string Titel, string Html);
