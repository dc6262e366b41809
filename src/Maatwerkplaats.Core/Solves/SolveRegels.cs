using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Solves;

/// <summary>De regels van een solve. Elke regel heeft een test die met zijn naam begint.</summary>
public static class SolveRegels
{
    /// <summary>Meer dan tien wegen weegt niemand nog eerlijk.</summary>
    public const int MeesteWegen = 10;

    public const int KleinsteGewicht = 1, GrootsteGewicht = 10;

    /// <summary>Meer mensen dan er in Nederland wonen, kan niet.</summary>
    public const int MeesteMensen = 18_000_000;

    public static readonly Regel SolveHeeftEenNaam = Luidt("Geef de solve een korte naam.", "Titel");
    public static readonly Regel SolveHeeftEenProbleem = Luidt("Schrijf wat er misgaat.", "Probleem");
    public static readonly Regel SchattingHeeftEenBandbreedte = Luidt("Vul een laagste en een hoogste aantal in; het laagste eerst.", "SchattingVan");
    public static readonly Regel SchattingZegtHoe = Luidt("Kies hoe het aantal is geschat.", "SchattingWijze");
    public static readonly Regel SolveNoemtGeenMensen = Luidt("Hier staat een gegeven van een persoon (BSN, telefoonnummer, mailadres of rekening). Haal het weg: iedereen in de organisatie kan dit lezen.");
    public static readonly Regel SolveIsOpen = Luidt("Deze solve is gesloten. Open haar eerst weer.");
    public static readonly Regel KoppelingIsNieuw = Luidt("Dit hoort er al bij.", "Kenmerk");
    public static readonly Regel KoppelingIsTeVinden = Luidt("We vinden dit niet, of je mag het niet zien. Controleer het nummer.", "Kenmerk");
    public static readonly Regel KiesEenSolve = Luidt("Kies een solve.");
    public static readonly Regel ThemaBestaatNog = Luidt("Dit thema is opgegaan in een ander. Kies dat andere thema.", "Kenmerk");
    public static readonly Regel LosmakenHeeftEenReden = Luidt("Schrijf waarom dit er niet bij hoort.", "Reden");
    public static readonly Regel WegHeeftEenOmschrijving = Luidt("Beschrijf elke weg.", "Wegen");
    public static readonly Regel NietTeVeelWegen = Luidt($"Weeg hoogstens {MeesteWegen} wegen.", "Wegen");
    public static readonly Regel BesluitHeeftInhoud = Luidt("Schrijf wat er is besloten.", "Inhoud");
    public static readonly Regel BesluitHeeftEenBeslisser = Luidt("Schrijf wie het besloot.", "DoorWie");
    public static readonly Regel BesluitLigtErgens = Luidt("Kies waar het besluit ligt.", "Waar");
    public static readonly Regel BesluitIsGenomen = Luidt("Leg eerst het besluit vast.", "Stand");
    public static readonly Regel BesluitLigtNietInDeToekomst = Luidt("Kies de dag waarop het besluit viel.", "Op");
    public static readonly Regel StandIsAnders = Luidt("Dit is al de stand van de solve.", "Stand");
    public static readonly Regel MeldersKrijgenEenWoord = Luidt("Schrijf wat de melders te lezen krijgen. Niets sluit zonder een woord terug.", "Uitleg");
    public static readonly Regel TussenregelingZegtWat = Luidt("Schrijf wat er in de tussentijd kan.", "Wat");
    public static readonly Regel TussenregelingZegtVoorWie = Luidt("Schrijf wie dit mag gebruiken.", "VoorWie");
    public static readonly Regel TussenregelingEindigtNaHetBegin = Luidt("De laatste dag ligt voor de eerste.", "Tot");
    public static readonly Regel TussenregelingLoopt = Luidt("Er is nu niets geregeld voor de tussentijd.");
    public static readonly Regel StoppenHeeftEenReden = Luidt("Schrijf waarom dit ophoudt.", "Reden");
    public static readonly Regel StapIsDuidelijk = Luidt("Schrijf wat de volgende stap is.", "Wat");
    public static readonly Regel StapHeeftEenDatum = Luidt("Kies voor wanneer, vandaag of later.", "Voor");
    public static readonly Regel ActieIsDuidelijk = Luidt("Schrijf wat er gaat gebeuren.", "Wat");
    public static readonly Regel ActieIsNogTeDoen = Luidt("Kies vandaag of later.", "Voor");
    public static readonly Regel BlokkadeIsDuidelijk = Luidt("Schrijf waarop het wacht.", "Wat");
    public static readonly Regel MijlpaalIsDuidelijk = Luidt("Schrijf wat er op de tijdlijn komt.", "Wat");
    public static readonly Regel EigenaarIsEenAnder = Luidt("Deze collega is al eigenaar.", "Wie");
    public static readonly Regel LidIsNieuw = Luidt("Deze collega zit al aan de solvetafel.", "Wie");
    public static readonly Regel OuderIsEenAndereSolve = Luidt("Kies een andere solve, die zelf geen deel is van deze.", "Ouder");
    public static readonly Regel GewichtIsRedelijk = Luidt($"Kies een gewicht van {KleinsteGewicht} tot {GrootsteGewicht}.", "Gewicht");
    public static readonly Regel GroepHeeftCriteria = Luidt("Schrijf wie onder de maatregel valt.", "Criteria");
    public static readonly Regel GroepHeeftEenDatavraag = Luidt("Schrijf hoe je deze mensen in de administratie vindt.", "Datavraag");
    public static readonly Regel GroepHeeftEenAantal = Luidt("Schat om hoeveel mensen het gaat: 1 of meer.", "Geschat");
    public static readonly Regel GroepKanZichAfmelden = Luidt("Schrijf hoe iemand kan zeggen dat hij dit niet wil.", "Afmelden");
    public static readonly Regel GolfHeeftEenGroep = Luidt("Beschrijf eerst voor welke groep de maatregel is.");
    public static readonly Regel GolfZegtWie = Luidt("Schrijf welk deel van de groep dit is.", "GolfWie");
    public static readonly Regel GolfTeltOp = Luidt("Bereikt is hoogstens benaderd; afgemeld en geholpen zijn samen hoogstens bereikt.", "Bereikt");
}
