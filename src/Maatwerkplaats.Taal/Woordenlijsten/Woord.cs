namespace Maatwerkplaats.Taal.Woordenlijsten;

/// <summary>What the dictionary knows of one word form.</summary>
/// <param name="Lemma">The form it is found under: <c>keuring</c> for <c>keuringen</c>, <c>loop</c> for <c>gelopen</c>.</param>
/// <param name="Rol">Its roles as a word and as a part of compounds.</param>
/// <param name="Begin">How many dictionary words begin with it, as a rounded base-2 logarithm, 0 to 15.</param>
/// <param name="Einde">How many dictionary words end with it, likewise.</param>
public readonly record struct Woord(string Lemma, Woordrol Rol, int Begin, int Einde);

/// <summary>A <see cref="Woord"/> without its lemma.</summary>
public readonly record struct Woorddeel(Woordrol Rol, int Begin, int Einde);

/// <summary>Roles of a word form; the numbers are those of the binary dictionary.</summary>
[Flags]
public enum Woordrol
{
    /// <summary>Nothing in particular: an inflected form.</summary>
    Geen = 0,

    /// <summary>May begin a compound as it is.</summary>
    Begin = 1,

    /// <summary>May begin a compound with an -s- after it.</summary>
    TussenS = 2,

    /// <summary>May end a compound.</summary>
    Einde = 4,

    /// <summary>Written with a capital: a name or an abbreviation.</summary>
    Naam = 8,

    /// <summary>A verb stem.</summary>
    Werkwoord = 16,

    /// <summary>A headword of the dictionary, not a form made of one.</summary>
    Grondvorm = 32,

    /// <summary>A noun.</summary>
    Naamwoord = 64,

    /// <summary>Never a part of a compound, however often words begin with it: aan, be, ver.</summary>
    Voorvoegsel = 128,
}
