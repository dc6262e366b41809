using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Een solve in de database: de hele <see cref="Solvestaat"/> als JSON, met ernaast wat lijsten nodig hebben. Die kolommen volgen
/// uit de staat (<see cref="Solveprojectie"/>).
/// </summary>
public sealed class SolveRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    /// <summary>Aantal gebeurtenissen; tegelijk het slot tegen overschrijven.</summary>
    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public Solvestand Stand { get; set; }

    public string Titel { get; set; } = "";

    /// <summary>Nummer van de grotere solve.</summary>
    public string? Ouder { get; set; }

    public Guid? EigenaarId { get; set; }

    /// <summary>Datum van de volgende stap; leeg als er geen is.</summary>
    public DateOnly? StapVoor { get; set; }

    public DateTime GewijzigdOp { get; set; }

    public List<SolveKoppeling> Koppelingen { get; init; } = [];
}

/// <summary>Een verband van een solve, om van de andere kant te vinden.</summary>
public sealed class SolveKoppeling
{
    public required Guid SolveId { get; init; }

    public required Koppelsoort Soort { get; init; }

    public required string Kenmerk { get; init; }
}

/// <summary>Onthoudt dat de eigenaar al is herinnerd aan de stap van deze dag.</summary>
public sealed class Solveherinnering : IVanOrganisatie
{
    public required Guid SolveId { get; init; }

    /// <summary>De datum van de stap waaraan is herinnerd.</summary>
    public required DateOnly StapVoor { get; init; }

    /// <summary>De week (maandag) waarin is herinnerd: wie niets doet, hoort het elke week.</summary>
    public required DateOnly Week { get; init; }

    public required string Organisatie { get; init; }
}

/// <summary>Onthoudt dat iemand deze week al is herinnerd aan wat diegene zou doen.</summary>
public sealed class Solveactieherinnering : IVanOrganisatie
{
    public required Guid SolveId { get; init; }

    public required Guid Actie { get; init; }

    /// <summary>De week (maandag) waarin is herinnerd.</summary>
    public required DateOnly Week { get; init; }

    public required string Organisatie { get; init; }
}

internal sealed class SolveMapping
    : IEntityTypeConfiguration<SolveRij>, IEntityTypeConfiguration<SolveKoppeling>, IEntityTypeConfiguration<Solveherinnering>, IEntityTypeConfiguration<Solveactieherinnering>
{
    public void Configure(EntityTypeBuilder<SolveRij> builder)
    {
        builder.ToTable("solves");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Versie).IsConcurrencyToken();
        builder.HasIndex(s => new { s.Organisatie, s.Nummer }).IsUnique();
        builder.HasIndex(s => new { s.Organisatie, s.Stand });
        builder.HasIndex(s => s.Ouder);
        builder.HasMany(s => s.Koppelingen).WithOne().HasForeignKey(k => k.SolveId);
    }

    public void Configure(EntityTypeBuilder<SolveKoppeling> builder)
    {
        builder.ToTable("solve_koppelingen");
        builder.HasKey(k => new { k.SolveId, k.Soort, k.Kenmerk });
        builder.HasIndex(k => new { k.Soort, k.Kenmerk });
    }

    public void Configure(EntityTypeBuilder<Solveherinnering> builder)
    {
        builder.ToTable("solve_herinneringen");
        builder.HasKey(h => new { h.SolveId, h.StapVoor, h.Week });
        builder.HasOne<SolveRij>().WithMany().HasForeignKey(h => h.SolveId);
    }

    public void Configure(EntityTypeBuilder<Solveactieherinnering> builder)
    {
        builder.ToTable("solve_actieherinneringen");
        builder.HasKey(h => new { h.SolveId, h.Actie, h.Week });
        builder.HasOne<SolveRij>().WithMany().HasForeignKey(h => h.SolveId);
    }
}
