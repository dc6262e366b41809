using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>De regels van een ronde voor de knelpuntenbrief. Elke regel heeft een test die met zijn naam begint.</summary>
public static class RondeRegels
{
    /// <summary>Het jaar van de eerste knelpuntenbrief.</summary>
    public const int EersteJaar = 2021;

    public const int LangsteTitel = 120, LangsteTekst = 4000;

    /// <summary>Meer knelpunten leest geen minister.</summary>
    public const int MeesteKnelpunten = 60;

    public static readonly Regel JaarIsGewoon = Luidt($"Schrijf een jaar vanaf {EersteJaar}, hoogstens volgend jaar.", "Jaar");
    public static readonly Regel JaarIsNieuw = Luidt("Van dit jaar is er al een ronde.", "Jaar");
    public static readonly Regel EenRondeTegelijk = Luidt("Er loopt nog een ronde. Verzend eerst die brief.", "Jaar");
    public static readonly Regel DatumsZijnOpVolgorde = Luidt("De dag waarop de inbreng sluit, ligt voor de dag van verzenden. Voor een brief van dit jaar of later ligt hij niet in het verleden.", "InbrengTot");
    public static readonly Regel BriefIsNietVerzonden = Luidt("Deze brief is verzonden en verandert niet meer.");
    public static readonly Regel StandVolgt = Luidt("Een ronde gaat stap voor stap, vooruit of terug.");
    public static readonly Regel TeruggaanHeeftEenReden = Luidt("Schrijf waarom de ronde een stap teruggaat.", "Reden");
    public static readonly Regel ErIsUitgevraagd = Luidt("Vraag eerst iemand om inbreng, of breng zelf iets in.");
    public static readonly Regel ErIsIetsTeWegen = Luidt("Maak eerst van een inbreng een knelpunt.");
    public static readonly Regel InbrengIsBehandeld = Luidt("Er is nog inbreng die niemand bekeek. Neem die op of leg die terzijde.");
    public static readonly Regel UitvraagHeeftEenOntvanger = Luidt("Kies een collega, of schrijf een naam en een mailadres.", "Naam");
    public static readonly Regel UitvraagZegtNamensWie = Luidt("Schrijf namens wie: welke divisie, Maatwerkplaats of raad.", "Namens");
    public static readonly Regel UitvraagIsNieuw = Luidt("Deze is al gevraagd. Stuur de vraag nog eens vanaf de bladzijde van de ronde.", "Naam");
    public static readonly Regel UitvragenKan = Luidt("Uitvragen kan alleen zolang de ronde in die stap is.");
    public static readonly Regel InbrengenKan = Luidt("Deze ronde neemt geen inbreng meer aan.");
    public static readonly Regel KnelpuntHeeftEenTitel = Luidt("Noem het knelpunt in een paar woorden.", "Titel");
    public static readonly Regel KnelpuntHeeftEenKorteTitel = Luidt($"Houd de titel korter dan {LangsteTitel} tekens.", "Titel");
    public static readonly Regel KnelpuntZegtWat = Luidt("Schrijf wat er misgaat.", "Wat");
    public static readonly Regel TekstIsNietTeLang = Luidt($"Houd elke tekst korter dan {LangsteTekst} tekens.", "Wat");
    public static readonly Regel AantalKlopt = Luidt("Vul een laagste en een hoogste aantal in; het laagste eerst.", "AantalVan");
    public static readonly Regel AantalZegtHoe = Luidt("Kies hoe je het aantal weet.", "AantalWijze");
    public static readonly Regel KnelpuntNoemtGeenMensen = Luidt(
        "Hier staat een gegeven van een persoon, zoals een naam, BSN of telefoonnummer. Haal het weg: deze tekst gaat naar de minister en de Tweede Kamer.", "Voorbeeld");
    public static readonly Regel InbrengIsEr = Luidt("Deze inbreng is er niet.");
    public static readonly Regel KnelpuntIsEr = Luidt("Dit knelpunt is er niet.", "Knelpunt");
    public static readonly Regel InbrengIsNieuw = Luidt("Deze inbreng is al behandeld.");
    public static readonly Regel InbrengIsOpzij = Luidt("Alleen inbreng die terzijde ligt of in een knelpunt zit, kan opnieuw worden bekeken.");
    public static readonly Regel TerzijdeHeeftEenReden = Luidt("Schrijf waarom. Wie het inbracht, leest dit.", "Reden");
    public static readonly Regel SamenvoegenIsMetEenAnder = Luidt("Kies een ander knelpunt.", "Met");
    public static readonly Regel WegenIsHelemaal = Luidt("Geef op elk punt een waarde.", "Waarden");
    public static readonly Regel WegenKan = Luidt("Wegen kan alleen in de stap wegen.");
    public static readonly Regel NietTeVeelKnelpunten = Luidt($"Een brief heeft hoogstens {MeesteKnelpunten} knelpunten. Voeg samen of laat iets vallen.");
    public static readonly Regel KnelpuntIsAf = Luidt("Nog niet elk knelpunt in de brief is af. Vul wie het raakt, hoeveel en hoe dat bekend is, een voorbeeld, het gevolg en de richting aan.");
    public static readonly Regel BriefHeeftEenKenmerk = Luidt("Schrijf het kenmerk waaronder de brief is verzonden.", "Kenmerk");
    public static readonly Regel BriefGaatNaarIemand = Luidt("Schrijf aan wie de brief is gericht.", "Aan");
    public static readonly Regel VerzendenIsGebeurd = Luidt("Kies de dag waarop de brief is verzonden; dat kan niet in de toekomst.", "Op");
    public static readonly Regel OpvolgenKanNaVerzenden = Luidt("Opvolgen kan pas als de brief is verzonden.");
    public static readonly Regel OpvolgingHeeftEenBron = Luidt("Schrijf waaruit dit blijkt, bijvoorbeeld het kenmerk van een brief.", "Bron");
    public static readonly Regel OpvolgingLigtNietInDeToekomst = Luidt("Kies de dag waarop dit bekend werd.", "Op");
    public static readonly Regel OpvolgingNoemtGeenMensen = Luidt("Hier staat een gegeven van een persoon. Haal het weg: dit komt in de volgende brief.", "Toelichting");
}
