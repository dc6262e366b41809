using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoe snel de casus aandacht nodig heeft.</summary>
public enum Urgentie
{
    [Display(Name = "Gewoon")] Gewoon,
    [Display(Name = "Spoed")] Spoed,
}

/// <summary>Langs welke weg de casus binnenkwam.</summary>
public enum Kanaal
{
    [Display(Name = "Zelf ingebracht")] Zelf,
    [Display(Name = "Telefonisch, namens een ander")] Telefoon,
    [Display(Name = "Per mail, namens een ander")] Mail,
    [Display(Name = "Van buiten, zonder account")] Buiten,
    [Display(Name = "Ingelezen uit een bestand")] Ingelezen,
}

/// <summary>Wat de triage opleverde (domein §5).</summary>
public enum TriageUitkomst
{
    [Display(Name = "Specifiek maatwerk")] SpecifiekMaatwerk,
    [Display(Name = "Regulier maatwerk")] Regulier,
    [Display(Name = "Vraag beantwoord")] Vraag,
    [Display(Name = "Hoort bij een solve")] HoortBijSolve,
    [Display(Name = "Doorverwezen")] Doorverwezen,
}

/// <summary>De drie perspectieven van de perspectiefcirkel; ze wegen even zwaar.</summary>
public enum Perspectief
{
    [Display(Name = "Juridisch")] Juridisch,
    [Display(Name = "Financieel-economisch")] Economisch,
    [Display(Name = "Sociaal-maatschappelijk")] Maatschappelijk,
}

/// <summary>Hoe een besluit of alternatief vanuit één perspectief scoort.</summary>
public enum Score
{
    [Display(Name = "Onvoldoende")] Onvoldoende,
    [Display(Name = "Voldoende")] Voldoende,
    [Display(Name = "Goed")] Goed,
}

/// <summary>Waar het besluit op uitkomt.</summary>
public enum Oordeel
{
    [Display(Name = "Maatwerk: rechtvaardig en rechtmatig")] Maatwerk,
    [Display(Name = "Geen maatwerk: de gewone beslissing blijft")] GeenMaatwerk,
    [Display(Name = "Geen overeenstemming")] GeenConsensus,
}

/// <summary>Wat het voor de cliënt heeft opgeleverd.</summary>
public enum ClientUitkomst
{
    [Display(Name = "Opgelost")] Opgelost,
    [Display(Name = "Deels opgelost")] Deels,
    [Display(Name = "Niet opgelost")] Niet,

    /// <summary>Alleen bij een ingelezen casus.</summary>
    [Display(Name = "Onbekend")] Onbekend,

    /// <summary>De bron maakt geen verschil; alleen bij een ingelezen casus.</summary>
    [Display(Name = "Geheel of deels opgelost")] GeheelOfDeels,
}

/// <summary>Antwoord waarop twijfel mag.</summary>
public enum JaNeeMisschien
{
    [Display(Name = "Ja")] Ja,
    [Display(Name = "Misschien")] Misschien,
    [Display(Name = "Nee")] Nee,
}

/// <summary>Hoe er aan de casus is gewerkt (evaluatie, tabel 4.4).</summary>
public enum Werkwijze
{
    [Display(Name = "Contact met een of enkele collega's")] CollegaContact,
    [Display(Name = "Eén maatwerksessie")] Maatwerksessie,
    [Display(Name = "Meerdere maatwerksessies")] MeerdereMaatwerksessies,
    [Display(Name = "Actie van de inbrenger buiten de Maatwerkplaats")] ActieInbrenger,
    [Display(Name = "Contact met een externe partij")] ExternContact,
    [Display(Name = "Actie van de cliënt")] ActieClient,
    [Display(Name = "Onbekend")] Onbekend,
}

/// <summary>Soort contactmoment.</summary>
public enum ContactSoort
{
    [Display(Name = "Met een collega")] Collega,
    [Display(Name = "Maatwerksessie gehouden")] Sessie,
    [Display(Name = "Met de inbrenger")] Inbrenger,
    [Display(Name = "Met de cliënt")] Client,
    [Display(Name = "Met een externe partij")] Extern,
}

/// <summary>Wie een notitie of document mag lezen.</summary>
public enum Zichtbaarheid
{
    [Display(Name = "Iedereen die bij de casus hoort")] Betrokkenen,
    [Display(Name = "Alleen de Maatwerkplaats")] Werkplaats,
    [Display(Name = "Iedereen, ook externe partijen met toestemming")] OokExtern,
}

/// <summary>Wie de fout maakte waar het probleem mee begon, als er een fout was.</summary>
public enum FoutVan
{
    [Display(Name = "Er is geen fout gemaakt")] Geen,
    [Display(Name = "UWV")] Uwv,
    [Display(Name = "Werkgever")] Werkgever,
    [Display(Name = "Andere overheid")] AndereOverheid,
    [Display(Name = "Cliënt")] Client,
}

/// <summary>Waarop een besluit juridisch rust.</summary>
public enum GrondslagSoort
{
    [Display(Name = "Wetsartikel")] Artikel,
    [Display(Name = "Hardheidsclausule")] Hardheidsclausule,
    [Display(Name = "Afwijken van een beleidsregel (artikel 4:84 Awb)")] Afwijkingsbevoegdheid,
    [Display(Name = "Algemeen beginsel van behoorlijk bestuur")] Beginsel,
    [Display(Name = "Jurisprudentie")] Jurisprudentie,
}

/// <summary>De algemene beginselen van behoorlijk bestuur die bij de weging worden nagelopen.</summary>
public enum Beginsel
{
    [Display(Name = "Evenredigheid")] Evenredigheid,
    [Display(Name = "Vertrouwen")] Vertrouwen,
    [Display(Name = "Gelijkheid")] Gelijkheid,
    [Display(Name = "Zorgvuldigheid")] Zorgvuldigheid,
    [Display(Name = "Motivering")] Motivering,
}

/// <summary>Hoe de cliënt het besluit te horen kreeg.</summary>
public enum Verteld
{
    [Display(Name = "Gebeld")] Telefonisch,
    [Display(Name = "In een gesprek")] Gesprek,
    [Display(Name = "Per brief")] Brief,
    [Display(Name = "Per mail of via Mijn UWV")] Digitaal,
}

/// <summary>Hulp die de inbrenger vraagt.</summary>
public enum GewensteHulp
{
    [Display(Name = "Even sparren")] Sparren,
    [Display(Name = "In contact komen met de juiste mensen")] Contact,
    [Display(Name = "Een maatwerksessie")] Sessie,
    [Display(Name = "Agenderen als solve")] Solve,
    [Display(Name = "Bevestiging dat dit mag")] Bevestiging,
}
