using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>De regels op weg van casus naar casusprudentie. Elke regel heeft een test die met zijn naam begint.</summary>
public static class PublicatieRegels
{
    public static readonly Regel AlleenAfgerondeCasussen = Luidt("Publiceren kan zodra de casus is afgerond.");
    public static readonly Regel PublicerenIsAfgesproken = Luidt("Bij het afronden is afgesproken dat deze casus geen casusprudentie wordt. Schrijf waarom dat nu wel kan.", "Reden");
    public static readonly Regel ErIsEenTekst = Luidt("Er is nog geen tekst. Stel die eerst samen.");
    public static readonly Regel TekstIsTeWijzigen = Luidt("Deze tekst is klaar of gepubliceerd. Haal hem eerst terug om er verder aan te werken.");
    public static readonly Regel WatVaststaatMoetWeg = Luidt("Dit staat vast: het komt uit de casus zelf of is een geldig nummer of adres. Het kan niet blijven staan.");
    public static readonly Regel GemisteTekstStaatErin = Luidt("Deze woorden staan niet in de tekst. Neem ze precies over.", "Tekst");
    public static readonly Regel GemisteTekstIsLangGenoeg = Luidt("Neem minstens vier tekens over. Bij een naam van een mens volstaan er twee.", "Tekst");
    public static readonly Regel AanvaardenHeeftEenReden = Luidt("Schrijf waarom dit kan blijven staan.", "Reden");
    public static readonly Regel AllesIsBeoordeeld = Luidt("Er staan nog bevindingen of waarschuwingen open. Beslis daar eerst over.");
    public static readonly Regel LaatsteControleIsSchoon = Luidt("In de tekst staan nog gegevens van deze casus. Je vindt ze bovenaan de bladzijde.");
    public static readonly Regel PersoonsgegevensZijnEruit = Luidt("Haal eerst de persoonsgegevens eruit.");
    public static readonly Regel TweedeLezerIsEenAnder = Luidt("Meelezen doet altijd een ander dan wie de persoonsgegevens eruit haalde.");
    public static readonly Regel TweedeLezerGafAkkoord = Luidt("Bij deze tekst moet eerst een tweede lezer akkoord geven.");
    public static readonly Regel ErWordtMeegelezen = Luidt("Deze tekst ligt niet bij een tweede lezer.");
    public static readonly Regel TeruggevenHeeftEenReden = Luidt("Schrijf wat er beter moet.", "Reden");
    public static readonly Regel IntrekkenHeeftEenReden = Luidt("Schrijf waarom de publicatie weg moet.", "Reden");
    public static readonly Regel HerzienHeeftEenReden = Luidt("Schrijf waarom er een nieuwe versie komt.", "Reden");
    public static readonly Regel RedenNoemtNiemand = Luidt("In de reden staat een gegeven van iemand uit deze casus. Haal het weg: ook lezers zien de reden.", "Reden");
    public static readonly Regel ErIsIetsGepubliceerd = Luidt("Deze casus is nog niet gepubliceerd.");
    public static readonly Regel TitelIsNodig = Luidt("Een publicatie heeft een titel.", "Tekst");
}
