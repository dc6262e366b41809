namespace Maatwerkplaats.Web.Thema;

/// <summary>Eén bestemming in de hoofdnavigatie.</summary>
/// <param name="Label">De naam, gelijk aan de titel van de pagina.</param>
/// <param name="Url">Het adres binnen de site.</param>
/// <param name="Huidig">Of de huidige pagina hier onder valt.</param>
/// <param name="Aantal">Hoeveel er ligt te wachten, als dat de moeite waard is om te tonen.</param>
/// <param name="AantalToelichting">Wat er geteld is, voor wie het voorgelezen krijgt.</param>
public sealed record Navigatiepunt(string Label, string Url, bool Huidig, int? Aantal = null, string? AantalToelichting = null);
