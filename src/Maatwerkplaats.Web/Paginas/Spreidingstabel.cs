using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Hoe een groep scoorde: per weg en perspectief de spreiding, niet alleen een gemiddelde.</summary>
public sealed record Spreidingstabel(string Bijschrift, IReadOnlyList<Perspectief> Perspectieven, IReadOnlyList<Spreidingsrij> Wegen);

/// <summary>Eén weg in een <see cref="Spreidingstabel"/>.</summary>
public sealed record Spreidingsrij(string Naam, Func<Perspectief, Stemming> Stemming);
