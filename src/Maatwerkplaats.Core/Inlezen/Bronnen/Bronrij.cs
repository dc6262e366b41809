namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Eén casus zoals hij in een bestand staat, nog niet begrepen.</summary>
/// <param name="Blad">Naam van het werkblad; leeg als er geen bladen zijn.</param>
/// <param name="Nummer">Rij in het blad of regel in het bestand, vanaf 1, zoals een rekenblad telt.</param>
/// <param name="Waarden">Wat er staat; een lege cel ontbreekt.</param>
/// <param name="Mis">Waarom de hele rij niet te lezen is.</param>
public sealed record Bronrij(string? Blad, int Nummer, IReadOnlyList<Bronwaarde> Waarden, string? Mis = null);

/// <summary>Eén waarde met de kop waar zij onder staat.</summary>
/// <param name="Kop">Kolomkop, veldnaam of vraag.</param>
/// <param name="Plek">Waar zij staat, bijvoorbeeld "kolom C (Status)".</param>
/// <param name="Tekst">De waarde als schone tekst (<see cref="Brontekst"/>).</param>
/// <param name="Datum">De datum, als de cel er een is.</param>
/// <param name="Mis">Waarom deze waarde niet te gebruiken is.</param>
public sealed record Bronwaarde(string Kop, string Plek, string Tekst, DateOnly? Datum = null, string? Mis = null);

/// <summary>Een kop uit het bestand, met een paar waarden eronder om te herkennen wat hij betekent.</summary>
/// <param name="Voorbeelden">De eerste verschillende waarden, ingekort.</param>
public sealed record Bronkop(string? Blad, string Kop, IReadOnlyList<string> Voorbeelden);
