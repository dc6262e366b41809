using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>De regels van een reflectiegesprek. Elke regel heeft een test die met zijn naam begint.</summary>
public static class ReflectieRegels
{
    /// <summary>Zoveel dagen na het afronden is terugkijken het meest waard: er is afstand, en iedereen weet het nog.</summary>
    public const int NaDagen = 90;

    /// <summary>Zo lang wordt een casus voorgesteld, in dagen na het afronden. Daarna vraagt niemand er meer om.</summary>
    public const int TotDagen = 365;

    public const int KortsteGesprek = 15, LangsteGesprek = 480;

    public const int LangsteLes = 1000;

    public static readonly Regel AlleenOverAfgerondeCasussen = Luidt("Terugkijken kan als de casus is afgerond.", "Casussen");
    public static readonly Regel AantalCasussenPast = Luidt("Met wie erbij was kijk je terug op één casus; dwars door casussen heen op twee of meer.", "Casussen");
    public static readonly Regel GesprekKomtNog = Luidt("Kies een moment dat nog komt.", "Datum");
    public static readonly Regel GesprekDuurtNietTeKortOfTeLang = Luidt("Een gesprek duurt een kwartier tot acht uur.", "Minuten");
    public static readonly Regel GesprekHeeftEenPlek = Luidt("Schrijf waar het gesprek is, of zet de link van het overleg erbij.", "Plaats");
    public static readonly Regel GespreklinkIsVeilig = Luidt("Neem de hele link over. Hij begint met https://.", "Online");
    public static readonly Regel GesprekIsTeWijzigen = Luidt("Dit gesprek is voorbij of afgezegd. Plan een nieuw gesprek.");
    public static readonly Regel GesprekIsBegonnen = Luidt("Het gesprek is nog niet geweest.");
    public static readonly Regel GenodigdeIsNieuw = Luidt("Deze collega of organisatie is al uitgenodigd.", "Wie");
    public static readonly Regel GastHeeftEenNaam = Luidt("Schrijf welke organisatie je uitnodigt.", "Namens");
    public static readonly Regel AfzeggenZegtWaarom = Luidt("Schrijf waarom het gesprek niet doorgaat. Iedereen leest dit.", "Reden");
    public static readonly Regel OverslaanZegtWaarom = Luidt("Schrijf in een paar woorden waarom terugkijken hier niet nodig is.", "Reden");
    public static readonly Regel LesHeeftTekst = Luidt($"Schrijf de les op, in hoogstens {LangsteLes} tekens.", "Tekst");
    public static readonly Regel LesHeeftContext = Luidt("Schrijf voor welke situatie de les geldt.", "Context");
    public static readonly Regel LesNoemtGeenMensen = Luidt("Hier staat een gegeven van een persoon of van deze casus. Haal het weg: collega's lezen dit.", "Tekst");
    public static readonly Regel LesIsNagekeken = Luidt("Lees de les nog eens na en zeg dat niemand te herkennen is.", "Nagekeken");
    public static readonly Regel LesIsEr = Luidt("Deze les is er niet meer.");
    public static readonly Regel LesIsNogNietGedeeld = Luidt("Deze les is al gedeeld.");
}
