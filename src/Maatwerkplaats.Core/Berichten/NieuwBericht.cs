namespace Maatwerkplaats.Core.Berichten;

/// <summary>Een bericht dat nog bezorgd moet worden.</summary>
/// <param name="Casus">Nummer van de casus waar het over gaat.</param>
/// <param name="Tekst">Eén of enkele zinnen in gewone woorden, zonder persoonsgegevens van de cliënt.</param>
public sealed record NieuwBericht(Guid PersoonId, BerichtSoort Soort, string? Casus, string Tekst)
{
    /// <summary>Plek op deze site waar te doen is wat het bericht zegt, als dat niet de casus of uitspraak zelf is; begint met een schuine streep.</summary>
    public string? Adres { get; init; }

    /// <summary>Er gaat al een eigen mail over, zodat dit alleen in het systeem komt.</summary>
    public bool ZonderMail { get; init; }

    /// <summary>Zo koos de ontvanger het bij deze ene zaak; dat gaat voor de algemene voorkeur. Leeg: volgens die voorkeur.</summary>
    public Bezorgwijze? Gekozen { get; init; }
}

/// <summary>Langs welke ene weg een bericht komt.</summary>
public enum Bezorgwijze
{
    InSysteem,
    PerMail,
}
