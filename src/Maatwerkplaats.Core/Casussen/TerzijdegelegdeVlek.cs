namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een blinde vlek die hier niet speelt, volgens wie bij de casus hoort. Advies is geen poort: een woord is genoeg.</summary>
/// <param name="Vlek">Naam van de vlek, zoals <c>onderdeel:uitkeren</c>.</param>
/// <param name="Zin">De vlek zoals die er stond.</param>
/// <param name="Aanleiding">Waar de vlek op rustte; verandert dat, dan komt zij terug.</param>
/// <param name="Op">Moment in UTC.</param>
public sealed record TerzijdegelegdeVlek(string Vlek, string Zin, string Aanleiding, string Reden, string Door, DateTime Op);
