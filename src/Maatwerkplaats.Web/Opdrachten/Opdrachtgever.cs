using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>
/// Wie de opdrachtregel gebruikt. Die heeft database en sleutels in handen en mag dus bij alles; in het inzagelog staat onder
/// welke naam diegene op de machine werkt.
/// </summary>
internal static class Opdrachtgever
{
    public static Gebruiker Nu() => new(
        Guid.Empty, Gegevens.Organisatie, $"Opdrachtregel ({Environment.UserName})", "", "", false, [new(Rol.CoordinatorLandelijk, "")]);
}
