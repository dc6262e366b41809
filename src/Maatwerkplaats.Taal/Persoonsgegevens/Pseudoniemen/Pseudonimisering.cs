namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Een tekst waarin de vondsten door rollabels zijn vervangen, met de sleutel terug.</summary>
/// <param name="Resultaat">De nieuwe tekst.</param>
/// <param name="Sleutel">De vervangingen in volgorde van eerste vermelding. Herleidbaar: hoort alleen in het gesloten dossier.</param>
public sealed record Pseudonimisering(string Resultaat, IReadOnlyList<Pseudoniem> Sleutel);
