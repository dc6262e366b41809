using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Pages.Beheer.RollenGeven;

/// <summary>De rollen van een persoon, zoals aangevinkt.</summary>
public sealed class RollenInvoer
{
    public List<Rol> Rollen { get; set; } = [];

    public List<string> KernteamVan { get; set; } = [];

    public List<string> CoordinatorVan { get; set; } = [];

    public static RollenInvoer Van(Persoon persoon) => new()
    {
        Rollen = [.. Gegeven(persoon).Where(r => !Rolscheiding.HoortBijPlaats(r.Rol)).Select(r => r.Rol)],
        KernteamVan = [.. Gegeven(persoon).Where(r => r.Rol == Rol.Kernteam).Select(r => r.Werkplaats)],
        CoordinatorVan = [.. Gegeven(persoon).Where(r => r.Rol == Rol.CoordinatorRegio).Select(r => r.Werkplaats)],
    };

    public IReadOnlyList<Rolhouding> AlsRollen() =>
    [
        .. Rollen.Select(r => new Rolhouding(r, "")),
        .. KernteamVan.Select(w => new Rolhouding(Rol.Kernteam, w)),
        .. CoordinatorVan.Select(w => new Rolhouding(Rol.CoordinatorRegio, w)),
    ];

    private static IEnumerable<PersoonRol> Gegeven(Persoon persoon) => persoon.Rollen.Where(r => r.Herkomst == RolHerkomst.Beheer);
}
