using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>
/// Wie een verhaal mag lezen: elke collega. Van buiten alleen als een beheerder de casusprudentie openbaar maakte én wie toestemde dat
/// goedvond. Maken, publiceren en intrekken mag wie de casus begeleidt, zoals bij casusprudentie.
/// </summary>
public static class VerhaalToegang
{
    /// <summary>De verhalen die deze bezoeker mag lezen; wie hier vraagt, mag in het register (<see cref="RegisterToegang"/>).</summary>
    internal static IQueryable<VerhaalRij> Leesbaar(this IQueryable<VerhaalRij> verhalen, Registerbezoeker bezoeker) =>
        bezoeker.IsCollega ? verhalen : verhalen.Where(v => v.Openbaar);
}
