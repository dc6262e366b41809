using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>
/// Een maatwerksessie in de database: de hele <see cref="Sessiestaat"/> als JSON, met ernaast wat lijsten en rechten nodig
/// hebben. Die kolommen volgen uit de staat (<see cref="Sessieprojectie"/>).
/// </summary>
public sealed class SessieRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    /// <summary>Aantal gebeurtenissen; tegelijk het slot tegen overschrijven.</summary>
    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public Sessiestand Stand { get; set; }

    /// <summary>Begin in UTC; leeg zolang de datum niet is gekozen.</summary>
    public DateTime? Begin { get; set; }

    /// <summary>Einde in UTC; leeg zolang de datum niet is gekozen.</summary>
    public DateTime? Eind { get; set; }

    /// <summary>De Maatwerkplaats die uitnodigt.</summary>
    public string Werkplaats { get; set; } = "";

    public Guid? ProcesbegeleiderId { get; set; }

    public DateTime GewijzigdOp { get; set; }

    public List<SessiePersoon> Personen { get; init; } = [];

    public List<SessieCasus> Casussen { get; init; } = [];
}

/// <summary>Iemand met een account die bij een sessie hoort.</summary>
public sealed class SessiePersoon
{
    public required Guid SessieId { get; init; }

    public required Guid PersoonId { get; init; }
}

/// <summary>Een casus op de agenda van een sessie.</summary>
public sealed class SessieCasus
{
    public required Guid SessieId { get; init; }

    public required Guid CasusId { get; init; }

    /// <summary>Plaats op de agenda, vanaf 0.</summary>
    public int Volgorde { get; set; }

    /// <summary>Code van de Maatwerkplaats die de casus begeleidt.</summary>
    public string Werkplaats { get; set; } = "";
}

internal sealed class SessieMapping :
    IEntityTypeConfiguration<SessieRij>, IEntityTypeConfiguration<SessiePersoon>, IEntityTypeConfiguration<SessieCasus>
{
    public void Configure(EntityTypeBuilder<SessieRij> builder)
    {
        builder.ToTable("sessies");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Versie).IsConcurrencyToken();
        builder.HasIndex(s => new { s.Organisatie, s.Nummer }).IsUnique();
        builder.HasIndex(s => new { s.Organisatie, s.Stand, s.Begin });
        builder.HasMany(s => s.Personen).WithOne().HasForeignKey(p => p.SessieId);
        builder.HasMany(s => s.Casussen).WithOne().HasForeignKey(c => c.SessieId);
    }

    public void Configure(EntityTypeBuilder<SessiePersoon> builder)
    {
        builder.ToTable("sessie_personen");
        builder.HasKey(p => new { p.SessieId, p.PersoonId });
        builder.HasIndex(p => p.PersoonId);
    }

    public void Configure(EntityTypeBuilder<SessieCasus> builder)
    {
        builder.ToTable("sessie_casussen");
        builder.HasKey(c => new { c.SessieId, c.CasusId });
        builder.HasIndex(c => c.CasusId);
        builder.HasIndex(c => c.Werkplaats);
        builder.HasOne<CasusRij>().WithMany().HasForeignKey(c => c.CasusId);
    }
}
