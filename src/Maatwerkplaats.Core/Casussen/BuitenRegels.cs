using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De regels voor wie zonder account iets meldt of volgt.</summary>
public static class BuitenRegels
{
    public static readonly Regel RolIsGekozen = Luidt("Kies wie u bent.", "Rol");
    public static readonly Regel NaamIsIngevuld = Luidt("Vul uw naam in.", "Naam");
    public static readonly Regel BereikbaarheidIsIngevuld = Luidt("Vul een telefoonnummer of een e-mailadres in. Anders kunnen we u geen antwoord geven.", "Telefoon");
    public static readonly Regel TelefoonIsGeldig = Luidt("Controleer het telefoonnummer. Het heeft tien cijfers, bijvoorbeeld 06 12345678.", "Telefoon");
    public static readonly Regel EmailIsGeldig = Luidt("Controleer het e-mailadres. Een voorbeeld is naam@voorbeeld.nl.", "Email");
    public static readonly Regel ProbleemIsBeschreven = Luidt("Schrijf in een paar zinnen wat er aan de hand is.", "Buikpijn");
    public static readonly Regel WensIsBeschreven = Luidt("Schrijf wat er volgens u zou moeten kunnen.", "Gewenst");
    public static readonly Regel SpoedHeeftEenReden = Luidt("Schrijf waarom het haast heeft.", "UrgentieReden");
    public static readonly Regel BsnDoorstaatElfproef = Luidt("Dit is geen geldig burgerservicenummer. Controleer de negen cijfers, of laat het veld leeg.", "Bsn");
    public static readonly Regel FormulierIsNieuw = Luidt("U heeft dit formulier al verstuurd. Volg uw melding met de code die u toen kreeg, of begin een nieuw formulier.");
    public static readonly Regel CodeIsBekend = Luidt("We kennen deze code niet. Controleer de tekens en probeer het opnieuw.", "Code");
    public static readonly Regel IntrekkenHeeftEenReden = Luidt("Schrijf waarom u de melding intrekt.", "Reden");
    public static readonly Regel MeldingIsOpen = Luidt("Deze melding is al afgesloten en kan niet meer worden ingetrokken.");
}
