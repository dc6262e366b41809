using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>
/// Wie casussen mag inlezen: de landelijk coördinator voor alle plaatsen, een regionaal coördinator voor de eigen plaats. Een
/// beheerder niet: wie inleest, leest casussen.
/// </summary>
public static class InleesToegang
{
    public static bool Mag(Gebruiker wie) => wie.IsLandelijk || EigenPlaatsen(wie).Count > 0;

    /// <summary>De plaatsen waarvoor deze gebruiker mag inlezen; leeg (<c>null</c>) is alle.</summary>
    public static IReadOnlyList<string>? Plaatsen(Gebruiker wie) => wie.IsLandelijk ? null : EigenPlaatsen(wie);

    public static bool MagVoor(Gebruiker wie, string werkplaats) => Plaatsen(wie)?.Contains(werkplaats) ?? true;

    /// <summary>De bestanden die deze gebruiker mag zien: wat hij zelf inleest; de landelijk coördinator ziet alles.</summary>
    public static IQueryable<Inleesbestand> Zichtbaar(this IQueryable<Inleesbestand> bestanden, Gebruiker wie) =>
        wie.IsLandelijk ? bestanden : Mag(wie) ? bestanden.Where(b => b.DoorId == wie.Id) : bestanden.Where(b => false);

    /// <exception cref="GeenToegang">Als deze gebruiker niet mag inlezen, of niet voor deze plaats.</exception>
    public static void Eis(Gebruiker wie, string werkplaats)
    {
        if (!MagVoor(wie, werkplaats))
        {
            throw new GeenToegang("Je mag alleen voor je eigen Maatwerkplaats casussen inlezen.");
        }
    }

    private static IReadOnlyList<string> EigenPlaatsen(Gebruiker wie) =>
        [.. wie.Rollen.Where(r => r.Rol == Rol.CoordinatorRegio).Select(r => r.Werkplaats).Distinct()];
}
