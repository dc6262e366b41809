namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>Een aangewezen persoonsgegeven in een tekst.</summary>
/// <param name="Start">Eerste teken, geteld in UTF-16-eenheden vanaf nul.</param>
/// <param name="Lengte">Aantal UTF-16-eenheden, minstens één.</param>
/// <param name="Soort">Wat voor gegeven het is.</param>
/// <param name="Zekerheid">Hoe vast het staat.</param>
/// <param name="Regel">Het kenmerk van de regel die het vond, zoals <c>persoon.titel</c>.</param>
/// <param name="Reden">Waarom het is aangewezen, in gewone taal.</param>
/// <param name="Rol">De rol die de tekst aan een persoon geeft (klant, partner, kind, …), als die er staat.</param>
public sealed record Vondst(int Start, int Lengte, Soort Soort, Zekerheid Zekerheid, string Regel, string Reden, string? Rol = null)
{
    /// <summary>Het teken na het laatste.</summary>
    public int Einde => Start + Lengte;

    /// <summary>De gevonden letters in de tekst waarin gezocht is.</summary>
    public string Tekst(string tekst) => tekst.Substring(Start, Lengte);
}
