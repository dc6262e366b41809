namespace Maatwerkplaats.Core.Shared;

/// <summary>Bestaat niet, of mag niet bekend zijn: voor de buitenwereld is dat hetzelfde.</summary>
public sealed class NietGevonden() : Exception("Niet gevonden.");
