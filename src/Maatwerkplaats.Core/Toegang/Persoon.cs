using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Iemand met een account: een collega, of een vaste relatie van buiten.</summary>
public sealed class Persoon : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Naam { get; set; }

    public required string Functie { get; set; }

    /// <summary>Code van het organisatieonderdeel.</summary>
    public required string Onderdeel { get; set; }

    public string Standplaats { get; set; } = "";

    public required string Email { get; set; }

    /// <summary>Werkt niet bij de organisatie (SZW, Belastingdienst, gemeente).</summary>
    public bool Extern { get; set; }

    /// <summary>Wie niet actief is, kan niet aanmelden en komt niet in keuzelijsten; in de geschiedenis blijft de naam.</summary>
    public bool Actief { get; set; } = true;

    /// <summary>Kenmerk van deze persoon bij de aanmeldvoorziening (OpenID Connect "sub"), of de demonaam.</summary>
    public string? Aanmeldkenmerk { get; set; }

    public List<PersoonRol> Rollen { get; init; } = [];

    public Betrokkene AlsBetrokkene() => new(Id, Naam, Functie, Onderdeel, Standplaats);
}

/// <summary>Een rol van een persoon, zo nodig bij één Maatwerkplaats.</summary>
public sealed class PersoonRol
{
    public required Guid PersoonId { get; init; }

    public required Rol Rol { get; init; }

    /// <summary>Code van de Maatwerkplaats; leeg bij een rol die niet aan een plaats hangt.</summary>
    public required string Werkplaats { get; init; }

    public RolHerkomst Herkomst { get; set; }
}

/// <summary>Waar een rol vandaan komt.</summary>
public enum RolHerkomst
{
    /// <summary>Gegeven door een beheerder of coördinator.</summary>
    Beheer,

    /// <summary>Meegekomen bij het inloggen; wordt bij elke keer inloggen bijgewerkt.</summary>
    Aanmelding,
}

internal sealed class PersoonMapping : IEntityTypeConfiguration<Persoon>, IEntityTypeConfiguration<PersoonRol>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.ToTable("personen");
        builder.HasMany(p => p.Rollen).WithOne().HasForeignKey(r => r.PersoonId);
        builder.HasIndex(p => new { p.Organisatie, p.Aanmeldkenmerk }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PersoonRol> builder)
    {
        builder.ToTable("persoon_rollen");
        builder.HasKey(r => new { r.PersoonId, r.Rol, r.Werkplaats });
        builder.Property(r => r.Herkomst).HasDefaultValue(RolHerkomst.Beheer).HasSentinel(RolHerkomst.Beheer);
    }
}
