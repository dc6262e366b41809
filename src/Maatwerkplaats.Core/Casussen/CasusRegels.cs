using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De regels van de methode voor een casus. Elke zin is wat de gebruiker leest; elke naam begint een test.</summary>
public static class CasusRegels
{
    // Aanmelden
    public static readonly Regel BsnTonenHeeftEenReden = Luidt("Schrijf waarom je het BSN nodig hebt.", "Reden");
    public static readonly Regel RedenNoemtGeenBsn = Luidt("Zet in de reden geen BSN.", "Reden");
    public static readonly Regel BuikpijnIsBeschreven = Luidt("Schrijf in een paar woorden wat er wringt.", "Buikpijn");
    public static readonly Regel GewenstIsBeschreven = Luidt("Schrijf wat er mogelijk zou moeten worden, of wat je hoopt.", "Gewenst");
    public static readonly Regel SpoedHeeftEenReden = Luidt("Schrijf waarom het spoed heeft.", "UrgentieReden");
    public static readonly Regel BsnDoorstaatElfproef = Luidt("Dit is geen geldig burgerservicenummer. Controleer de negen cijfers, of laat het veld leeg.", "Bsn");
    public static readonly Regel TitelIsIngevuld = Luidt("Geef de casus een korte naam.", "Titel");

    // Triage
    public static readonly Regel CasusIsOpen = Luidt("Deze casus is gesloten. Heropen de casus eerst.");
    public static readonly Regel TriageIsNogNietAfgesloten = Luidt("De triage van deze casus is al afgesloten.");
    public static readonly Regel ContactpersoonIsAnder = Luidt("Deze collega is al contactpersoon.", "Wie");
    public static readonly Regel ContactpersoonHoortBijDePlaats = Luidt("Deze collega hoort niet bij de Maatwerkplaats van deze casus.", "Wie");
    public static readonly Regel ErIsEenContactpersoon = Luidt("Niemand heeft deze casus opgepakt.");
    public static readonly Regel VrijgevenHeeftEenReden = Luidt("Schrijf waarom je de casus teruglegt.", "Reden");
    public static readonly Regel VerplaatsenHeeftEenReden = Luidt("Schrijf waarom de casus beter bij de andere Maatwerkplaats past.", "Reden");
    public static readonly Regel VerplaatsenGaatNaarEenAndere = Luidt("De casus is al bij deze Maatwerkplaats.", "Werkplaats");
    public static readonly Regel SamenIsMetEenAndere = Luidt("Deze Maatwerkplaats doet al mee.", "Werkplaats");
    public static readonly Regel SamenHeeftEenReden = Luidt("Schrijf waarom je de casus samen oppakt.", "Reden");
    public static readonly Regel TeamagendaHeeftEenVraag = Luidt("Schrijf wat je met het team wilt bespreken.", "Reden");
    public static readonly Regel TriageHeeftEenReden = Luidt("Schrijf waarom je tot deze uitkomst komt.", "Reden");
    public static readonly Regel TriageHeeftEenAntwoord = Luidt("Schrijf het antwoord aan de inbrenger. Niemand wordt zonder antwoord weggestuurd.", "Antwoord");
    public static readonly Regel DoorverwijzenHeeftEenPlek = Luidt("Kies waar de inbrenger nu terechtkan.", "Doorverwijsplek");

    // Eigenaar
    public static readonly Regel VoorstelHeeftEenReden = Luidt("Schrijf waarom deze collega de logische eigenaar is.", "Reden");
    public static readonly Regel VoorgesteldeIsEenAnder = Luidt("Deze collega is al eigenaar.", "Wie");
    public static readonly Regel EigenaarWerktHier = Luidt("De inbrenger werkt niet binnen de organisatie en kan daarom geen eigenaar zijn. Vraag een collega.", "Wie");
    public static readonly Regel AlleenDeGevraagdeAntwoordt = Luidt("Alleen de collega die is gevraagd, kan hierop antwoorden.");
    public static readonly Regel AfwijzenHeeftEenReden = Luidt("Schrijf waarom je geen eigenaar kunt worden.", "Reden");
    public static readonly Regel EigenaarschapBijWerkplaatsHeeftEenReden = Luidt("Schrijf waarom er geen andere eigenaar is.", "Reden");
    public static readonly Regel ErIsEenAndereEigenaar = Luidt("De Maatwerkplaats is al eigenaar.");

    // Behandelen
    public static readonly Regel DeelnemerHeeftEenRol = Luidt("Kies of schrijf de rol van deze deelnemer.", "Rol");
    public static readonly Regel DeelnemerDoetNogNietMee = Luidt("Deze collega doet al mee.", "Wie");
    public static readonly Regel TerzijdeLeggenHeeftEenReden = Luidt("Schrijf in een paar woorden waarom dit hier niet nodig is.", "Reden");
    public static readonly Regel ExternAlleenMetToestemming = Luidt("Leg eerst vast dat de cliënt toestemming geeft om met deze partij te delen.", "Toestemming");
    public static readonly Regel GastHeeftEenNaam = Luidt("Schrijf de naam van wie er meedoet.", "Naam");
    public static readonly Regel GastlinkEindigtOpTijd = Luidt("Kies een dag vanaf vandaag, hoogstens dertig dagen vooruit en niet later dan de toestemming geldt.", "GeldigTot");
    public static readonly Regel ToestemmingHeeftOmvang = Luidt("Schrijf wat er gedeeld mag worden, en waarvoor.", "Omvang");
    public static readonly Regel ToestemmingHeeftOrganisatie = Luidt("Schrijf met welke partij er gedeeld mag worden.", "Organisatie");
    public static readonly Regel ToestemmingHeeftGrondslag = Luidt("Schrijf op welke wet de toestemming berust.", "Grondslag");
    public static readonly Regel ToestemmingLigtNietInDeToekomst = Luidt("De datum van de toestemming ligt in de toekomst.", "Gegeven");
    public static readonly Regel ActieIsBeschreven = Luidt("Schrijf wat er moet gebeuren.", "Wat");
    public static readonly Regel ActieIsOpen = Luidt("Deze actie is al afgesloten.");
    public static readonly Regel NotitieIsGeschreven = Luidt("Schrijf de notitie.", "Tekst");
    public static readonly Regel VoorbereidingHeeftEenVerhaal = Luidt("Schrijf in een paar zinnen wat je gaat vertellen.", "Verhaal");
    public static readonly Regel ContactIsBeschreven = Luidt("Schrijf kort wat er is besproken.", "Verslag");
    public static readonly Regel ContactHeeftEenGesprekspartner = Luidt("Schrijf met wie het contact was.", "Met");
    public static readonly Regel ContactLigtNietInDeToekomst = Luidt("De datum van het contact ligt in de toekomst.", "Op");
    public static readonly Regel DocumentIsGekozen = Luidt("Kies een bestand.", "Bestand");
    public static readonly Regel DocumentIsNietLeeg = Luidt("Dit bestand is leeg. Kies een ander bestand.", "Bestand");
    public static readonly Regel DocumentIsNietTeGroot = Luidt("Dit bestand is te groot. Een document mag hoogstens 10 MB zijn.", "Bestand");
    public static readonly Regel DocumentHeeftEenBekendeSoort = Luidt("Dit soort bestand kan hier niet bij. Kies een pdf, docx, xlsx, odt, png, jpg, txt of eml.", "Bestand");
    public static readonly Regel DocumentIsWatHetZegt = Luidt("De inhoud past niet bij de naam van dit bestand. Sla het opnieuw op en probeer het nog eens.", "Bestand");
    public static readonly Regel DocumentHeeftGeenMacros = Luidt("In dit bestand zitten macro's. Sla het op zonder macro's en probeer het nog eens.", "Bestand");
    public static readonly Regel DocumentPaktGewoonUit = Luidt("Dit bestand wordt bij het uitpakken veel te groot. Sla de tekst op als pdf en probeer het nog eens.", "Bestand");
    public static readonly Regel VerwijderenHeeftEenReden = Luidt("Schrijf waarom het document weg moet.", "Reden");
    public static readonly Regel TussenmaatregelIsBeschreven = Luidt("Schrijf wat er in de tussentijd geregeld is.", "Wat");
    public static readonly Regel TussenmaatregelEindigtNaHetBegin = Luidt("De einddatum ligt vóór de begindatum.", "Tot");
    public static readonly Regel VerbandIsMetEenAndereCasus = Luidt("Een casus kan niet met zichzelf verbonden zijn.", "Nummer");
    public static readonly Regel VerbandBestaatNogNiet = Luidt("Deze casussen zijn al verbonden.", "Nummer");
    public static readonly Regel VerbandIsTeVinden = Luidt("We vinden geen casus met dit nummer die jij mag lezen.", "Nummer");
    public static readonly Regel VerbandHeeftUitleg = Luidt("Schrijf wat de casussen met elkaar te maken hebben.", "Uitleg");
    public static readonly Regel PauzeHeeftEenReden = Luidt("Schrijf waarop je wacht.", "Reden");
    public static readonly Regel KlokLoopt = Luidt("De klok staat al stil.");
    public static readonly Regel KlokStaatStil = Luidt("De klok loopt al.");

    // Wegen
    public static readonly Regel CasusIsInBehandeling = Luidt("Dit kan zodra de casus in behandeling is.");
    public static readonly Regel BlikHeeftBevindingen = Luidt("Schrijf wat je vanuit dit perspectief ziet. Eén zin mag.", "Bevindingen");
    public static readonly Regel AlternatiefIsBeschreven = Luidt("Schrijf wat deze weg inhoudt.", "Omschrijving");
    public static readonly Regel HuidigeBeslissingBlijft = Luidt("De beslissing zoals die nu ligt, hoort altijd in de weging.");
    public static readonly Regel GekozenWegBlijft = Luidt("Deze weg is in het besluit gekozen en blijft daarom in de weging staan.");
    public static readonly Regel AfwegingIsGeschreven = Luidt("Schrijf in een paar zinnen waarom het deze kant op gaat.", "Afweging");
    public static readonly Regel AnderOordeelHeeftEenReden = Luidt("Schrijf waarom er anders over wordt gedacht.", "Reden");
    public static readonly Regel AnderOordeelHeeftEenNaam = Luidt("Schrijf wie er anders over denkt.", "Wie");

    // Besluiten
    public static readonly Regel BesluitIsBeschreven = Luidt("Schrijf wat er voor de cliënt gaat gebeuren.", "Inhoud");
    public static readonly Regel BesluitHeeftEenBeslisser = Luidt("Schrijf wie het besluit nam.", "BeslisserNaam");
    public static readonly Regel BeslisserHeeftEenFunctie = Luidt("Schrijf de functie van wie het besluit nam.", "BeslisserFunctie");
    public static readonly Regel BesluitHeeftEenMandaat = Luidt("Kies op welk niveau het mandaat ligt.", "Mandaat");
    public static readonly Regel BesluitIsGemotiveerd = Luidt("Schrijf de motivering: waarom past dit besluit bij deze cliënt?", "Motivering");
    public static readonly Regel BuitenDeLijnHeeftAkkoord = Luidt("Schrijf wie akkoord gaf (naam en functie).", "AkkoordVan");
    public static readonly Regel ContraLegemNoemtWieBesliste = Luidt("Schrijf wie besloot om tegen de letter van de wet in te gaan.", "ContraLegemWie");
    public static readonly Regel ContraLegemIsBekendBijSzw = Luidt("Schrijf op welke datum SZW is geïnformeerd.", "SzwGeinformeerd");
    public static readonly Regel DrieMaalVoldoende = Luidt("Een maatwerkbesluit is pas rechtvaardig en rechtmatig als de gekozen weg op alle drie de perspectieven minstens voldoende scoort.", "Alternatief");
    public static readonly Regel AllePerspectievenGewogen = Luidt("Weeg eerst alle drie de perspectieven. Eén zin per perspectief mag.", "Oordeel");
    public static readonly Regel GeenConsensusHeeftAnderOordeel = Luidt("Er is geen overeenstemming. Leg bij de weging vast wie er anders over denkt, en waarom.", "Oordeel");
    public static readonly Regel BesluitLigtNietInDeToekomst = Luidt("De datum van het besluit ligt in de toekomst.", "Op");
    public static readonly Regel EcliIsGeldig = Luidt("Dit is geen geldig ECLI-nummer. Een voorbeeld is ECLI:NL:CRVB:2019:1234.", "Ecli");
    public static readonly Regel KenmerkIsGeldig = Luidt("Dit is geen nummer van casusprudentie. Een voorbeeld is MCP:NL:UWV:2026:42.", "NieuwKenmerk");
    public static readonly Regel KenmerkBestaat = Luidt("Onder dit nummer staat er niets in de casusprudentie, of het is ingetrokken.", "NieuwKenmerk");
    public static readonly Regel AanhalingStaatErEenKeer = Luidt("Deze casusprudentie staat er al bij.", "NieuwKenmerk");
    public static readonly Regel OnderscheidenNoemtHetVerschil = Luidt("Schrijf in een zin waarin deze casus verschilt.", "Aanhalingen");
    public static readonly Regel AfwijkenHeeftUitleg = Luidt("Gelijke gevallen liepen anders af. Schrijf in een zin waarin deze casus verschilt, of waarom jullie bewust afwijken.", "AfwijkingUitleg");
    public static readonly Regel ErIsEenBesluit = Luidt("Er is nog geen besluit.");

    // Afronden
    public static readonly Regel AfrondenVraagtEenBesluit = Luidt("Leg eerst het besluit vast.");
    public static readonly Regel AfrondenVraagtMededeling = Luidt("Leg eerst vast hoe de cliënt het besluit hoorde.");
    public static readonly Regel AfrondenVraagtPassendeWeging = Luidt("De weging is na het besluit veranderd: de gekozen weg scoort niet meer driemaal voldoende. Herzie het besluit.");
    public static readonly Regel AfrondenVraagtWetten = Luidt("Kies om welke wet het gaat.");
    public static readonly Regel AfrondenVraagtNiveaus = Luidt("Kies waar het probleem zit: wet, beleid of uitvoering.");
    public static readonly Regel AfrondenVraagtDichteActies = Luidt("Sluit de open acties af, of laat ze vervallen.");
    public static readonly Regel UitkomstIsBekend = Luidt("Kies wat het voor de cliënt heeft opgeleverd.", "Uitkomst");
    public static readonly Regel StructureelIsGekozen = Luidt("Kies of hier iets achter zit dat meer mensen raakt. Misschien mag ook.", "Structureel");
    public static readonly Regel GeenSolveHeeftEenReden = Luidt("Schrijf in een paar woorden waarom hier niets structureels achter zit.", "Reden");
    public static readonly Regel StructureelHeeftUitleg = Luidt("Schrijf wat er structureel aan de hand is.", "StructureelUitleg");
    public static readonly Regel CasusIsGesloten = Luidt("Deze casus is al open.");
    public static readonly Regel HeropenenHeeftEenReden = Luidt("Schrijf waarom de casus weer open moet.", "Reden");
    public static readonly Regel IntrekkenHeeftEenReden = Luidt("Schrijf waarom je de casus intrekt.", "Reden");
}
