using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>Een solvetafel in de database: de hele <see cref="Solvetafelstaat"/> als JSON, met ernaast wat lijsten en rechten nodig hebben.</summary>
public sealed class SolvetafelRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public string Naam { get; set; } = "";

    public DateTime GewijzigdOp { get; set; }

    public List<SolvetafelPersoon> Personen { get; init; } = [];

    public List<SolvetafelPunt> Punten { get; init; } = [];

    internal Solvetafelstaat Lees() => JsonSerializer.Deserialize<Solvetafelstaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Solvetafelstaat staat, DateTime nu)
    {
        (Staat, Naam, GewijzigdOp) = (JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json), staat.Naam, nu);
        var mensen = staat.Leden.Select(l => l.Wie.PersoonId).OfType<Guid>().ToHashSet();
        Personen.RemoveAll(p => !mensen.Contains(p.PersoonId));
        Personen.AddRange(mensen.Except(Personen.Select(p => p.PersoonId)).Select(id => new SolvetafelPersoon { TafelId = Id, PersoonId = id }));
        var punten = staat.Zittingen.Where(z => z.Stand != Zittingstand.Afgezegd).SelectMany(z => z.Solves.Select(s => (Zitting: z.Nummer, Solve: s))).ToHashSet();
        Punten.RemoveAll(p => !punten.Contains((p.Zitting, p.Solve)));
        Punten.AddRange(punten.Except(Punten.Select(p => (p.Zitting, p.Solve))).Select(p => new SolvetafelPunt { TafelId = Id, Zitting = p.Zitting, Solve = p.Solve }));
    }

    /// <summary>Of de stand van de solvetafel is wat haar geschiedenis zegt.</summary>
    internal static bool Volgt(SolvetafelRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Solvetafel.Herhaal(geschiedenis.Select(g => (Solvetafelgebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json) && rij.Naam == staat.Naam;
    }
}

/// <summary>Iemand met een account aan een solvetafel.</summary>
public sealed class SolvetafelPersoon
{
    public required Guid TafelId { get; init; }

    public required Guid PersoonId { get; init; }
}

/// <summary>Een solve op de agenda van een zitting, om van de kant van de solve te vinden.</summary>
public sealed class SolvetafelPunt
{
    public required Guid TafelId { get; init; }

    public required int Zitting { get; init; }

    public required string Solve { get; init; }
}

internal sealed class SolvetafelMapping : IEntityTypeConfiguration<SolvetafelRij>, IEntityTypeConfiguration<SolvetafelPersoon>, IEntityTypeConfiguration<SolvetafelPunt>
{
    public void Configure(EntityTypeBuilder<SolvetafelRij> builder)
    {
        builder.ToTable("solvetafels");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Versie).IsConcurrencyToken();
        builder.HasIndex(t => new { t.Organisatie, t.Nummer }).IsUnique();
        builder.HasMany(t => t.Personen).WithOne().HasForeignKey(p => p.TafelId);
        builder.HasMany(t => t.Punten).WithOne().HasForeignKey(p => p.TafelId);
    }

    public void Configure(EntityTypeBuilder<SolvetafelPersoon> builder)
    {
        builder.ToTable("solvetafel_personen");
        builder.HasKey(p => new { p.TafelId, p.PersoonId });
        builder.HasIndex(p => p.PersoonId);
    }

    public void Configure(EntityTypeBuilder<SolvetafelPunt> builder)
    {
        builder.ToTable("solvetafel_punten");
        builder.HasKey(p => new { p.TafelId, p.Zitting, p.Solve });
        builder.HasIndex(p => p.Solve);
    }
}
