using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>De regels van een solvetafel. Elke regel heeft een test die met zijn naam begint.</summary>
public static class SolvetafelRegels
{
    public const int LangsteNaam = 100;

    /// <summary>Grenzen aan de tijd voor één punt, in minuten.</summary>
    public const int KortstePunt = 5, LangstePunt = 180;

    /// <summary>Grenzen aan de duur van een zitting, in minuten.</summary>
    public const int KortsteZitting = 15, LangsteZitting = 480;

    public static readonly Regel TafelHeeftEenNaam = Luidt($"Geef de solvetafel een naam van hoogstens {LangsteNaam} tekens.", "Naam");
    public static readonly Regel TafellidIsNieuw = Luidt("Deze collega of organisatie zit al aan deze tafel.", "Wie");
    public static readonly Regel OrganisatieHeeftEenNaam = Luidt("Schrijf welke organisatie aan tafel komt.", "Namens");
    public static readonly Regel TafelHeeftEenVoorzitter = Luidt("Een solvetafel heeft een voorzitter. Maak eerst iemand anders voorzitter.");
    public static readonly Regel VoorzitterHeeftEenAccount = Luidt("Voorzitter of secretaris is een collega met een account.", "Rol");
    public static readonly Regel ZittingLigtInDeToekomst = Luidt("Kies een moment dat nog komt.", "Datum");
    public static readonly Regel ZittingDuurtNietTeKortOfTeLang = Luidt("Een zitting duurt een kwartier tot acht uur.", "Minuten");
    public static readonly Regel ZittingHeeftEenPlek = Luidt("Schrijf waar de zitting is, of zet de link van het overleg erbij.", "Plaats");
    public static readonly Regel LinkIsVeilig = Luidt("Neem de hele link over. Hij begint met https://.", "Online");
    public static readonly Regel AgendaIsNietLeeg = Luidt("Zet minstens één punt op de agenda.", "Agenda");
    public static readonly Regel PuntStaatErEenKeerOp = Luidt("Dit staat al op de agenda.", "Agenda");
    public static readonly Regel PuntDuurtNietTeKortOfTeLang = Luidt($"Geef een punt {KortstePunt} tot {LangstePunt} minuten.", "Agenda");
    public static readonly Regel SolveOpAgendaLoopt = Luidt("Een van deze solves is er niet, of is gesloten.", "Agenda");
    public static readonly Regel ZittingIsTeWijzigen = Luidt("Deze zitting is voorbij of afgezegd. Plan een nieuwe.");
    public static readonly Regel AfzeggenVraagtEenReden = Luidt("Schrijf waarom de zitting niet doorgaat. Iedereen leest dit.", "Reden");
    public static readonly Regel ZittingIsBegonnen = Luidt("De zitting is nog niet begonnen.");
}
