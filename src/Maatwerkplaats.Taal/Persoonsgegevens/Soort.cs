namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>De twaalf soorten persoonsgegevens die een casus herleidbaar maken.</summary>
public enum Soort
{
    /// <summary>Een naam, voornaam, achternaam of voorletters van een mens.</summary>
    Persoon,

    /// <summary>Een burgerservicenummer, ook als de controle van de cijfers niet klopt.</summary>
    Bsn,

    /// <summary>De dag waarop iemand geboren is.</summary>
    Geboortedatum,

    /// <summary>Een dag en maand, met of zonder jaar; een los jaar of een losse maand niet.</summary>
    Datum,

    /// <summary>Straat met nummer, postcode of postbus.</summary>
    Adres,

    /// <summary>Een plaats, wijk of gemeente; landen en streken niet.</summary>
    Plaats,

    /// <summary>Een telefoonnummer.</summary>
    Telefoon,

    /// <summary>Een e-mailadres.</summary>
    Email,

    /// <summary>Een bankrekeningnummer.</summary>
    Iban,

    /// <summary>Een particuliere werkgever, school, winkel of vereniging; de overheid niet.</summary>
    Werkgever,

    /// <summary>Een zaak-, dossier-, vorderings- of klantnummer, of een kenteken.</summary>
    Dossiernummer,

    /// <summary>Een leeftijd in jaren.</summary>
    Leeftijd,
}
