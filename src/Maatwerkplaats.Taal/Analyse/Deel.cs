namespace Maatwerkplaats.Taal.Analyse;

/// <summary>A part of a compound: where it starts and how long it is, in letters, and how many letters link it on.</summary>
public readonly record struct Deel(int Begin, int Lengte, int Tussen = 0);
