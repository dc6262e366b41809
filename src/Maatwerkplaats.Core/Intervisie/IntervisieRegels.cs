using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>De regels van verbindingsteam en intervisie. Elke regel heeft een test die met zijn naam begint.</summary>
public static class IntervisieRegels
{
    /// <summary>Een groep werkt het best met zes tot acht mensen.</summary>
    public const int FijnsteLeden = 6, MeesteLeden = 8;

    /// <summary>Zoveel blijven er minstens in elke helft als een groep zich splitst.</summary>
    public const int MinsteNaSplitsen = 3;

    public const int LangsteNaam = 100, LangsteVraag = 2000, LangsteAntwoord = 4000, LangsteNotitie = 4000;

    private const string Mens = "Hier staat een gegeven van een persoon. Haal het weg: wie het leest, kent de cliënt niet en hoeft die ook niet te kennen.";

    public static readonly Regel GroepHeeftEenNaam = Luidt($"Geef de groep een naam van hoogstens {LangsteNaam} tekens.", "Naam");
    public static readonly Regel GroepHeeftPlek = Luidt($"Deze groep is vol: met meer dan {MeesteLeden} komt niet iedereen aan de beurt. Kies een andere groep, of vraag of zij zich splitst.");
    public static readonly Regel GroepslidIsNieuw = Luidt("Je zit al in deze groep.");
    public static readonly Regel IntervisievraagIsGeschreven = Luidt("Schrijf je vraag.", "Tekst");
    public static readonly Regel IntervisievraagIsNietTeLang = Luidt($"Houd je vraag korter dan {LangsteVraag} tekens.", "Tekst");
    public static readonly Regel IntervisievraagNoemtGeenMensen = Luidt(Mens, "Tekst");
    public static readonly Regel IntervisievraagIsOpen = Luidt("Deze vraag is al beantwoord of ingetrokken.");
    public static readonly Regel IntervisieantwoordIsGeschreven = Luidt("Schrijf wat de groep teruggeeft.", "Tekst");
    public static readonly Regel IntervisieantwoordIsNietTeLang = Luidt($"Houd het korter dan {LangsteAntwoord} tekens.", "Tekst");
    public static readonly Regel IntervisieantwoordNoemtGeenMensen = Luidt(Mens, "Tekst");
    public static readonly Regel GroepsnotitieIsGeschreven = Luidt("Schrijf je notitie.", "Tekst");
    public static readonly Regel GroepsnotitieIsNietTeLang = Luidt($"Houd de notitie korter dan {LangsteNotitie} tekens.", "Tekst");
    public static readonly Regel LesIsGeschreven = Luidt("Schrijf wat je wilt doorgeven.", "Tekst");
    public static readonly Regel LesIsNietTeLang = Luidt($"Houd het korter dan {LangsteAntwoord} tekens.", "Tekst");
    public static readonly Regel LesNoemtGeenMensen = Luidt(Mens, "Tekst");
    public static readonly Regel LesHeeftEenPlaats = Luidt("Je werkt nu voor geen Maatwerkplaats; er is dus niemand om dit aan door te geven.");
    public static readonly Regel SplitsingLaatGenoegOver = Luidt($"Kies zo dat er in beide groepen minstens {MinsteNaSplitsen} mensen zitten.", "Leden");
}
