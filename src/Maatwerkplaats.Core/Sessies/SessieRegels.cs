using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>De regels bij het plannen van een maatwerksessie. Elke regel heeft een test die met zijn naam begint.</summary>
public static class SessieRegels
{
    /// <summary>Meer datums geven meer werk en geen betere keuze.</summary>
    public const int MeesteDatums = 8;

    /// <summary>Grenzen aan de duur van een sessie, in minuten.</summary>
    public const int KortsteSessie = 15, LangsteSessie = 480;

    /// <summary>Grenzen aan de tijd voor één casus, in minuten.</summary>
    public const int KortstePunt = 10, LangstePunt = 240;

    public static readonly Regel SessieHeeftEenCasus = Luidt("Zet minstens één casus op de agenda.");
    public static readonly Regel CasusIsNogOpen = Luidt("Deze casus is gesloten. Heropen hem eerst.", "Casus");
    public static readonly Regel CasusIsTeVinden = Luidt("We vinden geen casus met dit nummer waarvoor jij een sessie mag plannen.", "Casus");
    public static readonly Regel CasusStaatErEenKeerOp = Luidt("Deze casus staat al op de agenda.", "Casus");
    public static readonly Regel PuntDuurtNietTeKortOfTeLang = Luidt($"Geef een casus {KortstePunt} tot {LangstePunt} minuten.", "Minuten");
    public static readonly Regel MinstensEenDatum = Luidt("Stel minstens één datum voor.", "Datums");
    public static readonly Regel HoogstensAchtDatums = Luidt("Stel hoogstens acht datums voor.", "Datums");
    public static readonly Regel DatumLigtInDeToekomst = Luidt("Kies een moment dat nog komt.", "Datums");
    public static readonly Regel DatumStaatErEenKeer = Luidt("Twee datums zijn hetzelfde. Haal er één weg.", "Datums");
    public static readonly Regel SessieDuurtNietTeKortOfTeLang = Luidt("Een sessie duurt een kwartier tot acht uur.", "Datums");
    public static readonly Regel SessieHeeftEenPlek = Luidt("Schrijf waar de sessie is, of zet de link van het overleg erbij.", "Plaats");
    public static readonly Regel LinkIsVeilig = Luidt("Neem de hele link over. Hij begint met https://.", "Online");
    public static readonly Regel InbrengerHoortErbij = Luidt("Wie de casus inbracht, hoort erbij. Haal dan de casus van de agenda.");
    public static readonly Regel GenodigdeIsErNogNiet = Luidt("Deze persoon is al uitgenodigd.", "Wie");
    public static readonly Regel SessieIsTeWijzigen = Luidt("Deze sessie is voorbij of afgezegd. Plan een nieuwe.");
    public static readonly Regel DatumWordtGeprikt = Luidt("De datum is al gekozen.");
    public static readonly Regel SessieIsGepland = Luidt("Kies eerst een datum.");
    public static readonly Regel KiesEenVoorgesteldeDatum = Luidt("Deze datum is niet (meer) voorgesteld.");
    public static readonly Regel AntwoordOpElkeDatum = Luidt("Zeg bij elke datum of je kunt.");
    public static readonly Regel AfzeggenHeeftEenReden = Luidt("Schrijf waarom de sessie niet doorgaat. Iedereen leest dit.", "Reden");
    public static readonly Regel GehoudenPasNaHetBegin = Luidt("De sessie is nog niet begonnen.");
    public static readonly Regel BegeleiderWerktVoorEenMaatwerkplaats = Luidt("Kies iemand van een Maatwerkplaats die op de agenda staat.", "Procesbegeleider");
    public static readonly Regel GastHeeftToestemming = Luidt("De cliënt gaf voor deze persoon geen toestemming, of trok die in.");
}
