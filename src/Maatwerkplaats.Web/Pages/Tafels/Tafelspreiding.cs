using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Tafels;

/// <summary>Hoe de tafel scoorde: per weg en perspectief de spreiding.</summary>
public static class Tafelspreiding
{
    public static Spreidingstabel Van(Tafelbeeld beeld, IReadOnlyList<Perspectief> perspectieven) => new(
        "Hoe de tafel scoort", perspectieven, [.. beeld.Onderwerp.Wegen.Select(a => new Spreidingsrij(a.Omschrijving, p => beeld.Stemming(p, a.Id)))]);
}
