using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Wat aan een casus te tellen is: één smalle rij per casus, zonder tekst of persoon. Volgt uit de staat
/// (<see cref="Feitenprojectie"/>) en wordt in dezelfde transactie geschreven. Wat leeg is, is onbekend; codes staan er
/// zoals in de casus, zodat een nieuwe indeling van de lijsten niets hoeft te herschrijven.
/// </summary>
public sealed class CasusFeiten : IVanOrganisatie
{
    /// <summary>Scheidt codes in een veld dat er meer kan hebben.</summary>
    public const char Scheiding = '|';

    public required Guid CasusId { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Versie van de casus waar dit uit volgt; gaat alleen omhoog, en verraadt zo elke verandering.</summary>
    public int Versie { get; set; }

    /// <summary>Moment (UTC) van de laatste wijziging van de casus.</summary>
    public DateTime GewijzigdOp { get; set; }

    public Fase Fase { get; set; }

    /// <summary>Code van de Maatwerkplaats die begeleidt; elke casus telt bij één plaats.</summary>
    public string Werkplaats { get; set; } = "";

    public DateOnly? Ingebracht { get; set; }

    /// <summary>Dag waarop de triage werd afgesloten.</summary>
    public DateOnly? BeoordeeldOp { get; set; }

    public DateOnly? AfgerondOp { get; set; }

    public Kanaal Kanaal { get; set; }

    /// <summary>Code van het onderdeel van de inbrenger, of de tekst als die niet in de lijst staat.</summary>
    public string InbrengerOnderdeel { get; set; } = "";

    /// <summary>Codes, de belangrijkste voorop.</summary>
    public string Wetten { get; set; } = "";

    public string Onderwerpen { get; set; } = "";

    public string ProbleemNiveaus { get; set; } = "";

    public string OplossingNiveaus { get; set; } = "";

    /// <summary>Onderdelen en organisaties waar het probleem mee te maken heeft of die meededen.</summary>
    public string Onderdelen { get; set; } = "";

    /// <summary>Deed een andere organisatie mee, als de onderdelen het niet al zeggen?</summary>
    public bool? AndereOrganisatie { get; set; }

    public Werkwijze Werkwijze { get; set; }

    /// <summary>De perspectieven waarover iets is vastgelegd, in de volgorde van de methode.</summary>
    public string Perspectieven { get; set; } = "";

    public Perspectief? Doorslaggevend { get; set; }

    public ClientUitkomst? Uitkomst { get; set; }

    public bool? RegulierMogelijk { get; set; }

    public bool? ContraLegem { get; set; }

    /// <summary>Code van het mandaatniveau van wie besliste.</summary>
    public string Mandaat { get; set; } = "";

    public bool? GebruikelijkeLijn { get; set; }

    public TriageUitkomst? TriageUitkomst { get; set; }

    public string Doorverwijsplek { get; set; } = "";

    /// <summary>Werkdagen van inbrengen tot antwoord uit de triage.</summary>
    public int? DagenTotAntwoord { get; set; }

    /// <summary>Werkdagen van antwoord tot besluit.</summary>
    public int? DagenTotBesluit { get; set; }

    /// <summary>Werkdagen van besluit tot de cliënt het weet.</summary>
    public int? DagenTotVerteld { get; set; }

    /// <summary>Werkdagen van inbrengen tot afronden.</summary>
    public int? DagenTotAfgerond { get; set; }
}

internal sealed class CasusFeitenMapping : IEntityTypeConfiguration<CasusFeiten>
{
    public void Configure(EntityTypeBuilder<CasusFeiten> builder)
    {
        builder.ToTable("casus_feiten");
        builder.HasKey(f => f.CasusId);
        builder.Property(f => f.Versie).IsConcurrencyToken();
        builder.HasIndex(f => new { f.Organisatie, f.Versie });
        builder.HasIndex(f => new { f.Organisatie, f.GewijzigdOp });
        builder.HasOne<CasusRij>().WithOne(c => c.Feiten).HasForeignKey<CasusFeiten>(f => f.CasusId);
    }
}
