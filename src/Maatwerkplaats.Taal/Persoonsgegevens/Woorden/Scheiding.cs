namespace Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

/// <summary>Wat er tussen een woord en het vorige staat.</summary>
[Flags]
internal enum Scheiding : byte
{
    Geen = 0,
    Spatie = 1,
    Komma = 2,

    /// <summary>Punt, vraagteken of uitroepteken.</summary>
    Punt = 4,
    HaakOpen = 8,
    HaakSluit = 16,

    /// <summary>Dubbele punt of puntkomma.</summary>
    Dubbelepunt = 32,
    Regeleinde = 64,

    /// <summary>Aanhalingstekens, strepen en alle andere tekens.</summary>
    Anders = 128,
}
