using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Een casus in de database: de hele <see cref="CasusStaat"/> als JSON, met ernaast wat lijsten nodig hebben om te
/// zoeken, te filteren en te sorteren. Die kolommen volgen uit de staat (<see cref="CasusProjectie"/>).
/// </summary>
public sealed class CasusRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    /// <summary>Aantal gebeurtenissen; tegelijk het slot tegen overschrijven.</summary>
    public int Versie { get; set; }

    /// <summary>Kenmerk van de laatste gebeurtenis: zo valt ook een weggehaald einde op.</summary>
    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public string Titel { get; set; } = "";

    public Fase Fase { get; set; }

    public DateTime FaseSinds { get; set; }

    public DateTime AangemeldOp { get; set; }

    /// <summary>Moment van de laatste wijziging.</summary>
    public DateTime GewijzigdOp { get; set; }

    public string Werkplaats { get; set; } = "";

    /// <summary>Er doet een tweede Maatwerkplaats mee; welke, staat bij de kenmerken.</summary>
    public bool Gezamenlijk { get; set; }

    public Guid? ContactpersoonId { get; set; }

    public string ContactpersoonNaam { get; set; } = "";

    /// <summary>Leeg als de Maatwerkplaats zelf eigenaar is.</summary>
    public Guid? EigenaarId { get; set; }

    public string EigenaarNaam { get; set; } = "";

    public string InbrengerNaam { get; set; } = "";

    public Kanaal Kanaal { get; set; }

    public bool Spoed { get; set; }

    public bool OpTeamagenda { get; set; }

    public TriageUitkomst? TriageUitkomst { get; set; }

    public string? Doorverwijsplek { get; set; }

    public DateOnly? Streefdatum { get; set; }

    public bool Gepauzeerd { get; set; }

    /// <summary>Waaronder een ingelezen casus in de bron bekend was; per organisatie één keer.</summary>
    public string? Herkomst { get; set; }

    /// <summary>Code van de belangrijkste wet.</summary>
    public string Wet { get; set; } = "";

    public ClientUitkomst? Uitkomst { get; set; }

    public JaNeeMisschien? Structureel { get; set; }

    /// <summary>De casus ligt onder een solve, of iemand liep na dat dit niet hoeft.</summary>
    public bool Nagelopen { get; set; }

    public DateOnly? AfgerondOp { get; set; }

    /// <summary>Sleutel waarmee de casus op BSN te vinden is, zonder dat het BSN er staat.</summary>
    public string? ClientSleutel { get; set; }

    /// <summary>Nummer, titel en inbrenger in kleine letters, om in de lijst op te filteren.</summary>
    public string Zoektekst { get; set; } = "";

    public List<CasusPersoon> Personen { get; init; } = [];

    public List<CasusActie> Acties { get; init; } = [];

    public List<CasusKenmerk> Kenmerken { get; init; } = [];

    /// <summary>Wat aan de casus te tellen is.</summary>
    public CasusFeiten? Feiten { get; set; }
}

/// <summary>Hoe een persoon bij een casus hoort.</summary>
public enum CasusRelatie
{
    Inbrenger,
    Eigenaar,
    GevraagdeEigenaar,
    Contactpersoon,
    Deelnemer,

    /// <summary>Externe partij, zolang de toestemming van de cliënt geldt.</summary>
    ExterneDeelnemer,
}

/// <summary>Een persoon die bij een casus hoort.</summary>
public sealed class CasusPersoon
{
    public required Guid CasusId { get; init; }

    public required Guid PersoonId { get; init; }

    public required CasusRelatie Relatie { get; init; }

    /// <summary>Laatste dag waarop de relatie geldt, bij een toestemming met een einddatum.</summary>
    public DateOnly? GeldigTot { get; set; }
}

/// <summary>Een open actie, om te vinden wat iemand nog moet doen.</summary>
public sealed class CasusActie
{
    public required Guid Id { get; init; }

    public required Guid CasusId { get; init; }

    public Guid? PersoonId { get; init; }

    public DateOnly? Voor { get; set; }
}

/// <summary>Soort kenmerk waarop casussen te filteren en te tellen zijn.</summary>
public enum KenmerkSoort
{
    Wet,
    Niveau,
    Onderwerp,
    Onderdeel,
    OplossingNiveau,
    Werkplaats,

    /// <summary>Het besluit volgt casusprudentie; de code is haar kenmerk. Zo ook de drie hieronder.</summary>
    Gevolgd,
    Onderscheiden,
    Beperkt,
    Achterhaald,
}

/// <summary>Eén kenmerk van een casus; een casus kan er van elke soort meer hebben.</summary>
public sealed class CasusKenmerk
{
    public required Guid CasusId { get; init; }

    public required KenmerkSoort Soort { get; init; }

    public required string Code { get; init; }
}

internal sealed class CasusMapping :
    IEntityTypeConfiguration<CasusRij>, IEntityTypeConfiguration<CasusPersoon>, IEntityTypeConfiguration<CasusActie>, IEntityTypeConfiguration<CasusKenmerk>
{
    public void Configure(EntityTypeBuilder<CasusRij> builder)
    {
        builder.ToTable("casussen");
        builder.Property(c => c.Versie).IsConcurrencyToken();
        builder.HasIndex(c => new { c.Organisatie, c.Nummer }).IsUnique();
        builder.HasIndex(c => new { c.Organisatie, c.Herkomst }).IsUnique();
        builder.HasIndex(c => new { c.Organisatie, c.Werkplaats, c.Fase, c.Streefdatum });
        builder.HasIndex(c => new { c.Organisatie, c.Fase, c.Streefdatum });
        builder.HasIndex(c => new { c.ContactpersoonId, c.Fase });
        builder.HasIndex(c => new { c.Organisatie, c.ClientSleutel });
        builder.HasIndex(c => new
        {
            c.Organisatie,
            c.Fase,
            c.Werkplaats,
            c.Streefdatum,
            c.Gezamenlijk,
            c.ContactpersoonId,
            c.Spoed,
            c.OpTeamagenda,
            c.Gepauzeerd,
            c.FaseSinds,
            c.AangemeldOp,
            c.Nummer,
            c.Zoektekst,
            c.Id,
        }).HasDatabaseName("IX_casussen_werkvoorraad");
        builder.HasMany(c => c.Personen).WithOne().HasForeignKey(p => p.CasusId);
        builder.HasMany(c => c.Acties).WithOne().HasForeignKey(a => a.CasusId);
        builder.HasMany(c => c.Kenmerken).WithOne().HasForeignKey(k => k.CasusId);
    }

    public void Configure(EntityTypeBuilder<CasusPersoon> builder)
    {
        builder.ToTable("casus_personen");
        builder.HasKey(p => new { p.CasusId, p.PersoonId, p.Relatie });
        builder.HasIndex(p => new { p.PersoonId, p.Relatie });
    }

    public void Configure(EntityTypeBuilder<CasusActie> builder)
    {
        builder.ToTable("casus_acties");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => new { a.PersoonId, a.Voor });
    }

    public void Configure(EntityTypeBuilder<CasusKenmerk> builder)
    {
        builder.ToTable("casus_kenmerken");
        builder.HasKey(k => new { k.CasusId, k.Soort, k.Code });
        builder.HasIndex(k => new { k.Soort, k.Code });
    }
}
