namespace Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;

/// <summary>Een stuk tekst dat zelf geen naam is maar samen met andere kan verraden om wie het gaat.</summary>
/// <param name="Start">Eerste teken, in UTF-16-eenheden.</param>
/// <param name="Lengte">Aantal UTF-16-eenheden.</param>
/// <param name="Ladder">Steeds vagere vervangingen, de dichtstbijzijnde eerst.</param>
public sealed record Kenmerkend(int Start, int Lengte, IReadOnlyList<string> Ladder);

/// <summary>Een combinatie van gegevens waar naar schatting te weinig mensen aan voldoen.</summary>
/// <param name="Zin">De waarschuwing in gewone taal.</param>
/// <param name="Schatting">Hoeveel mensen er naar schatting aan de combinatie voldoen.</param>
/// <param name="Onderdelen">De stukken tekst die samen herleidbaar zijn, met een ladder van vagere woorden.</param>
public sealed record Waarschuwing(string Zin, double Schatting, IReadOnlyList<Kenmerkend> Onderdelen);
