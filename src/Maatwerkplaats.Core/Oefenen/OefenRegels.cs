using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>De regels van droog oefenen. Elke zin is wat de gebruiker leest; elke naam begint een test.</summary>
public static class OefenRegels
{
    public const int MeesteTekens = 2000;

    /// <summary>Zoveel oefeningen heeft iemand hoogstens tegelijk staan.</summary>
    public const int MeesteOefeningen = 100;

    /// <summary>Zoveel mensen oefenen hoogstens samen, net als aan een tafel.</summary>
    public const int GrootsteGroep = 25;

    public static readonly Regel CasusHeeftEenAfloop = Luidt("Bij deze casus staat niet wat er is besloten. Kies een andere om mee te oefenen.");
    public static readonly Regel CasusIsNogTeLezen = Luidt("Deze casusprudentie is ingetrokken. Je aantekeningen blijven staan, maar verder oefenen kan niet.");
    public static readonly Regel NogNietIngeleverd = Luidt("Je hebt al ingeleverd. Je weging verandert niet meer.");
    public static readonly Regel ElkPerspectiefIsBekeken = Luidt("Kijk eerst vanuit alle drie de perspectieven, en zeg hoe niets doen van elke kant scoort.");
    public static readonly Regel ErIsEenAndereWeg = Luidt("Bedenk zelf een andere weg en geef die van elke kant een score.");
    public static readonly Regel ErIsEenEigenBesluit = Luidt("Schrijf wat jij zou besluiten, waarom, en welk perspectief de doorslag gaf.");
    public static readonly Regel TekstIsNietTeLang = Luidt($"Houd het korter dan {MeesteTekens} tekens.");
    public static readonly Regel ErStaatGeenBsnIn = Luidt("Haal het BSN weg. Bij het oefenen horen geen persoonsgegevens.");
    public static readonly Regel CodeBestaat = Luidt("Deze code klopt niet, of de groep is weggegooid. Vraag degene die de groep begon.", "Code");
    public static readonly Regel GroepIsNietVol = Luidt($"Deze groep is vol: er doen al {GrootsteGroep} mensen mee.", "Code");
    public static readonly Regel AlleenWieBegon = Luidt("Dit doet degene die de groep begon.");
    public static readonly Regel ErIsIetsOmTeLatenZien = Luidt("Er is nog niemand klaar. Wacht tot er minstens één weging is ingeleverd.");
    public static readonly Regel NotitieKomtNaHetInleveren = Luidt("Lever eerst je weging in.");
    public static readonly Regel ErIsPlaatsVoorEenOefening = Luidt($"Je hebt al {MeesteOefeningen} oefeningen staan. Gooi er eerst een weg.");
}
