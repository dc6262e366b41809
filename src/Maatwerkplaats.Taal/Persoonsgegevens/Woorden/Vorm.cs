namespace Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

/// <summary>Hoe een woord geschreven is.</summary>
[Flags]
internal enum Vorm : byte
{
    Geen = 0,
    Hoofdletter = 1,

    /// <summary>Twee of meer letters, alle hoofdletters.</summary>
    AllesHoofd = 2,
    Cijfers = 4,

    /// <summary>Het woord staat waar een zin of aanhaling begint, dus een hoofdletter zegt weinig.</summary>
    Zinsbegin = 8,

    /// <summary>Er staat een koppelteken of apostrof in.</summary>
    Samengesteld = 16,
}
