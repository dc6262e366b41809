using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>De regels van een maatwerksessie. Elke zin is wat de gebruiker leest; elke naam begint een test.</summary>
public static class TafelRegels
{
    public static readonly Regel InbrengerIsErbij = Luidt("De inbrenger zit nog niet aan tafel. Wacht even, of schrijf waarom jullie toch beginnen.", "ZonderInbrenger");
    public static readonly Regel EigenaarIsErbij = Luidt("De eigenaar van de solve zit nog niet aan tafel. Wacht even, of schrijf waarom jullie toch beginnen.", "ZonderInbrenger");
    public static readonly Regel SessieIsNietGesloten = Luidt("Deze sessie is klaar. Begin zo nodig een nieuwe.");
    public static readonly Regel SessieLoopt = Luidt("Dit kan zodra de sessie loopt.");
    public static readonly Regel SessieIsNogNietBegonnen = Luidt("De sessie loopt al.");
    public static readonly Regel JeZitAanTafel = Luidt("Schuif eerst aan.");
    public static readonly Regel AlleenDeProcesbegeleider = Luidt("Dit doet de procesbegeleider. Aan een solvetafel is dat de voorzitter.");
    public static readonly Regel AlleenWieMagLeiden = Luidt("Een sessie over een casus leidt iemand van de Maatwerkplaats van die casus; over een solve wie daaraan werkt, of de voorzitter van de solvetafel.");
    public static readonly Regel AlleenLedenAanTafel = Luidt("Aan deze tafel zitten de leden van de solvetafel en wie aan de solve werkt.");
    public static readonly Regel AlleenWieMeeschrijft = Luidt("Dit doet wie meeschrijft: de notulist, of anders de procesbegeleider.");
    public static readonly Regel NotulistZitAanTafel = Luidt("Kies iemand die aan tafel zit.", "Wie");
    public static readonly Regel BijdrageHeeftTekst = Luidt("Schrijf wat je wilt zeggen.", "Tekst");
    public static readonly Regel BijdrageIsNietTeLang = Luidt("Houd het korter dan 2000 tekens.", "Tekst");
    public static readonly Regel PerspectiefIsOnthuld = Luidt("Dit perspectief is nog niet onthuld. Schrijf het nog even voor jezelf.", "Tekst");
    public static readonly Regel TijdIsRedelijk = Luidt("Kies tussen 1 en 60 minuten.", "Minuten");
    public static readonly Regel AnderInzichtHeeftEenReden = Luidt("Schrijf in een zin waarom je het anders ziet.", "Reden");
    public static readonly Regel AfspraakHeeftEenEigenaar = Luidt("Kies wie dit doet.", "Wie");
    public static readonly Regel SluitenVraagtEenSamenvatting = Luidt("Schrijf bij 'Samenvatten' in een paar zinnen wat de tafel ziet. Dat komt bij de casus of solve.");
    public static readonly Regel TerugkijkenIsLater = Luidt("Kies een dag na vandaag.", "Terugkijken");
    public static readonly Regel VerslagKomtNaDeSessie = Luidt("Het verslag is er zodra de sessie klaar is.");
}
