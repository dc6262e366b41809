namespace Maatwerkplaats.Taal.Groepen;

/// <summary>A document that resembles another, and how much, from 0 to 1.</summary>
public readonly record struct Buur(long Nummer, double Gelijkenis);
