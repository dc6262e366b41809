using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Pages.Beheer.LijstBijhouden;

/// <summary>De naam van een lijst zoals die in het adres staat.</summary>
internal static class Lijstadres
{
    /// <exception cref="NietGevonden">Als er geen lijst met deze naam is.</exception>
    public static Lijst Lees(string naam) =>
        !int.TryParse(naam, out _) && Enum.TryParse<Lijst>(naam, ignoreCase: true, out var lijst) ? lijst : throw new NietGevonden();
}
