using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Web.Pages.Publicaties;

/// <summary>Hoe een soort persoonsgegeven op het scherm heet.</summary>
public static class Soortnaam
{
    public static string Naam(this Soort soort) => soort switch
    {
        Soort.Persoon => "naam",
        Soort.Bsn => "BSN",
        Soort.Datum => "dag en maand",
        Soort.Telefoon => "telefoonnummer",
        Soort.Email => "e-mailadres",
        Soort.Iban => "rekeningnummer",
        Soort.Werkgever => "werkgever of instelling",
        Soort.Dossiernummer => "zaak- of dossiernummer",
        _ => soort.ToString().ToLowerInvariant(),
    };

    public static string Naam(this Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Zeker => "staat vast",
        Zekerheid.Waarschijnlijk => "waarschijnlijk",
        _ => "misschien",
    };
}
