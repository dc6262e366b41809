using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Casusprudentie.Openbaarheid;

/// <summary>Wie er in het register leest: een collega, of iemand die niet heeft ingelogd.</summary>
/// <param name="Organisatie">Code van de organisatie van wie het register is.</param>
/// <param name="Wie">Leeg als er niet is ingelogd.</param>
public sealed record Registerbezoeker(string Organisatie, Gebruiker? Wie)
{
    /// <summary>Werkt hier: mag ook de redenen bij een stand zien, zoekopdrachten bewaren en meer.</summary>
    public bool IsCollega => Wie is { Extern: false };
}
