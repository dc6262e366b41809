namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Iemand of iets dat aan tafel misschien ontbreekt, met de reden. Advies: de casus kan altijd verder.</summary>
/// <param name="Naam">Naam waaronder de vlek is te onthouden, zoals <c>onderdeel:uitkeren</c>.</param>
/// <param name="Zin">De reden, in een zin die een collega zo zou zeggen.</param>
/// <param name="Aanleiding">De feiten waar de vlek op rust; veranderen die, dan is het een nieuwe vraag.</param>
/// <param name="Rol">Wie haar opvult.</param>
public sealed record Blindevlek(string Naam, string Zin, string Aanleiding, Tafelrol Rol);
