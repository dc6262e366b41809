namespace Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

/// <summary>Wat de lijsten van een woord weten; een woord kan van alles tegelijk zijn.</summary>
[Flags]
internal enum Kennis : byte
{
    Geen = 0,

    /// <summary>Een Nederlands woord dat met een kleine letter geschreven wordt.</summary>
    Gewoon = 1,
    Voornaam = 2,
    Achternaam = 4,

    /// <summary>Een eigennaam van een mens volgens OpenTaal, voor- of achternaam.</summary>
    Naam = 8,

    /// <summary>Een plaats in Nederland.</summary>
    Plaats = 16,

    /// <summary>Een bekend woord dat altijd een hoofdletter heeft.</summary>
    Hoofdletter = 32,

    /// <summary>Een grotere plaats buiten Nederland.</summary>
    Buitenland = 64,

    /// <summary>Een woord dat zo vaak voorkomt dat een hoofdletter aan het begin van een zin niets zegt.</summary>
    Veelgebruikt = 128,

    Naamlijst = Voornaam | Achternaam | Naam,
}
