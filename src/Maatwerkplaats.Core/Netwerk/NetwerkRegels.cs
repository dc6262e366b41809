using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>De regels van de netwerkkaart. Elke regel heeft een test die met zijn naam begint.</summary>
public static class NetwerkRegels
{
    /// <summary>Langste tekst in eigen woorden, in tekens.</summary>
    public const int LangsteTekst = 200;

    // De eigen plek
    public static readonly Regel VindbaarZegtWaarvoor = Luidt(
        "Zeg waarvoor collega's je kunnen vragen: kies een wet of onderwerp, of schrijf het in je eigen woorden.", "Deskundigheid");
    public static readonly Regel DeskundigheidIsKort = Luidt($"Houd het korter dan {LangsteTekst} tekens.", "Deskundigheid");
    public static readonly Regel HulpIsKort = Luidt($"Houd het bij één zin, korter dan {LangsteTekst} tekens.", "Hulp");
    public static readonly Regel WetStaatInDeLijst = Luidt("Kies wetten uit de lijst.", "Wetten");
    public static readonly Regel OnderwerpStaatInDeLijst = Luidt("Kies onderwerpen uit de lijst.", "Onderwerpen");
    public static readonly Regel MandaatStaatInDeLijst = Luidt("Kies een niveau uit de lijst.", "Mandaat");
    public static readonly Regel TerugLigtInDeToekomst = Luidt("Kies een dag na vandaag, of laat de datum leeg als je er bent.", "TerugOp");

    // Andere organisaties
    public static readonly Regel OrganisatieHeeftEenNaam = Luidt("Schrijf hoe de organisatie heet.", "Naam");
    public static readonly Regel OrganisatieIsNieuw = Luidt("Deze organisatie staat al in de lijst.", "Naam");
    public static readonly Regel OrganisatieHeeftEenSoort = Luidt("Kies wat voor organisatie het is.", "Soort");
    public static readonly Regel OrganisatieHeeftEenIngang = Luidt("Schrijf bij wie je moet zijn: een loket, team of functie.", "Ingang");
    public static readonly Regel OrganisatieIsBereikbaar = Luidt("Schrijf een telefoonnummer of een e-mailadres.", "Telefoon");
    public static readonly Regel OrganisatieZegtWatMag = Luidt("Schrijf wat er gedeeld mag worden.", "WatDelen");
    public static readonly Regel OrganisatieHeeftEenGrondslag = Luidt("Schrijf op welke grond er gedeeld mag worden.", "Grondslag");
    public static readonly Regel OrganisatieIsKort = Luidt("Houd elk veld korter dan 300 tekens.");
    public static readonly Regel EindeLigtNietInHetVerleden = Luidt("Kies een laatste dag die niet in het verleden ligt.", "GeldigTot");
}
