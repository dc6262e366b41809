namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Wat in de plaats komt van alle vermeldingen van één persoon, plaats, werkgever of nummer.</summary>
/// <param name="Label">De vervanging met haken eromheen, zoals <c>[klant]</c> of <c>[werkgever 1]</c>.</param>
/// <param name="Soort">De soort gegeven.</param>
/// <param name="Vormen">De verschillende schrijfwijzen in de tekst, in volgorde van verschijnen. Herleidbaar: hoort alleen in het gesloten dossier.</param>
public sealed record Pseudoniem(string Label, Soort Soort, IReadOnlyList<string> Vormen);
