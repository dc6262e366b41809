namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Eén regel van <see cref="Blindevlekken"/>: wanneer er iemand bij hoort, wanneer die er al is, en hoe je dat zegt.</summary>
/// <param name="Aanleiding">De feiten waardoor iemand nodig is; zonder feiten geen vlek.</param>
/// <param name="IsEr">Er doet al iemand mee die dit opvult.</param>
public sealed record Vlekregel(string Naam, Func<Tafelbezetting, IEnumerable<string>> Aanleiding, Func<Tafelbezetting, bool> IsEr, string Zin, Tafelrol Rol)
{
    /// <returns>De vlek, of niets als de regel hier niet speelt.</returns>
    public Blindevlek? Bekijk(Tafelbezetting beeld)
    {
        var feiten = Aanleiding(beeld).Distinct().Order(StringComparer.Ordinal).ToArray();
        return feiten.Length == 0 || IsEr(beeld) ? null : new(Naam, Zin, string.Join(", ", feiten), Rol);
    }
}
