using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>
/// De kolommen van de registeruitvoer. De koppen zijn die van het registratiebestand (evaluatie §6.2), aangevuld met de velden van
/// het afhandelingsformulier.
/// </summary>
public enum Registerkolom
{
    [Display(Name = "Nummer")] Nummer,
    [Display(Name = "Naam casus")] NaamCasus,
    [Display(Name = "Datum binnenkomst")] DatumBinnenkomst,
    [Display(Name = "Datum oplossing")] DatumOplossing,
    [Display(Name = "Status")] Status,
    [Display(Name = "Organisatie(onderdeel) inbrenger")] InbrengerOnderdeel,
    [Display(Name = "Naam inbrenger")] InbrengerNaam,
    [Display(Name = "Functie inbrenger")] InbrengerFunctie,
    [Display(Name = "Standplaats inbrenger")] InbrengerStandplaats,
    [Display(Name = "Maatwerkplaats")] Maatwerkplaats,
    [Display(Name = "Contactpersoon Maatwerkplaats")] Contactpersoon,
    [Display(Name = "Naam eigenaar")] Eigenaar,
    [Display(Name = "Wet")] Wet,
    [Display(Name = "Hoofdonderwerp")] Hoofdonderwerp,
    [Display(Name = "Subonderwerp")] Subonderwerp,
    [Display(Name = "Kernwoorden")] Kernwoorden,
    [Display(Name = "Casusbeschrijving")] Casusbeschrijving,
    [Display(Name = "Reden van inbrengen")] Reden,
    [Display(Name = "Niveau probleem")] NiveauProbleem,
    [Display(Name = "Organisatieonderdeel")] Organisatieonderdeel,
    [Display(Name = "Andere organisatie")] AndereOrganisatie,
    [Display(Name = "Wetten en regels")] Regels,
    [Display(Name = "Proces")] Proces,
    [Display(Name = "Procesgang")] Procesgang,
    [Display(Name = "Afweging")] Afweging,
    [Display(Name = "Juridisch perspectief")] Juridisch,
    [Display(Name = "Economisch perspectief")] Economisch,
    [Display(Name = "Maatschappelijk perspectief")] Maatschappelijk,
    [Display(Name = "Beginselen")] Beginselen,
    [Display(Name = "Oplossing")] Oplossing,
    [Display(Name = "Niveau oplossing")] NiveauOplossing,
    [Display(Name = "Gebruikelijke lijn")] GebruikelijkeLijn,
    [Display(Name = "Akkoord van")] AkkoordVan,
    [Display(Name = "Besloten door")] Beslisser,
    [Display(Name = "Mandaat")] Mandaat,
    [Display(Name = "Contra legem")] ContraLegem,
    [Display(Name = "Regulier maatwerk mogelijk")] RegulierMogelijk,
    [Display(Name = "Oplossing voor de cliënt")] Uitkomst,
    [Display(Name = "Opmerkingen")] Opmerkingen,
    [Display(Name = "Streefdatum")] Streefdatum,
    [Display(Name = "Doorlooptijd in dagen")] Doorlooptijd,
    [Display(Name = "Spoed")] Spoed,
    [Display(Name = "Uitkomst triage")] Triage,
    [Display(Name = "Verder bij")] Doorverwijsplek,
}
