using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Hoe een perspectief in een adres heet.</summary>
public static class Perspectiefadres
{
    /// <summary>Adres van de bladzijde waar dit perspectief wordt gewogen.</summary>
    public static string Adres(this Perspectief perspectief, string nummer) => $"/casussen/{nummer}/wegen/{perspectief.ToString().ToLowerInvariant()}";

    /// <exception cref="NietGevonden">Als er geen perspectief van die naam is.</exception>
    public static Perspectief Lees(string naam) =>
        Enum.GetValues<Perspectief>().Where(p => p.ToString().Equals(naam, StringComparison.OrdinalIgnoreCase)).Cast<Perspectief?>().FirstOrDefault()
            ?? throw new NietGevonden();
}
