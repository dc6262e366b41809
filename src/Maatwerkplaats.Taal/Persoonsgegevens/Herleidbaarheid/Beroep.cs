namespace Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;

/// <summary>Een beroep met de groep waarin het opgaat en een ruwe schatting hoeveel mensen het in Nederland uitoefenen.</summary>
public sealed record Beroep(string Naam, string Groep, int Aantal);
