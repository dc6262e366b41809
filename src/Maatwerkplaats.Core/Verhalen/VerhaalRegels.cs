using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>De regels van een verhaal, naast die van elke publicatie. Elke regel heeft een test die met zijn naam begint.</summary>
public static class VerhaalRegels
{
    public static readonly Regel VerhaalIsVolledig = Luidt("Schrijf eerst alle vijf de delen. Eén zin per deel is genoeg.");
    public static readonly Regel IedereenStemtToe = Luidt("Leg eerst de toestemming vast van iedereen over wie het verhaal gaat.");
    public static readonly Regel ToestemmingIsVanIemand = Luidt("Schrijf wie er toestemming gaf.", "Naam");
    public static readonly Regel ToestemmingLigtNietInDeToekomst = Luidt("Kies vandaag of een dag ervoor.", "Op");
    public static readonly Regel ToestemmingGeldt = Luidt("Deze toestemming is al ingetrokken, of was er niet.");
    public static readonly Regel BeeldHeeftTekst = Luidt("Schrijf wat er op het beeld te zien is, voor wie het niet kan zien.", "Tekst");
    public static readonly Regel BeeldIsGekozen = Luidt("Kies een bestand.", "Bestand");
    public static readonly Regel BeeldIsNietTeGroot = Luidt("Het beeld is te groot. Kies een bestand tot 8 MB en hoogstens 8000 bij 8000 punten.", "Bestand");
    public static readonly Regel BeeldIsJpegOfPng = Luidt("Dit is geen gewone jpg of png. Kies een ander bestand.", "Bestand");
}
