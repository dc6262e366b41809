using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Een reflectiegesprek in de database: de hele <see cref="Reflectiestaat"/> als JSON, met ernaast wat lijsten en rechten nodig hebben.</summary>
public sealed class ReflectieRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public Reflectiestand Stand { get; set; }

    /// <summary>Begin van het gesprek; leeg als terugkijken is overgeslagen.</summary>
    public DateTime? Begin { get; set; }

    public List<ReflectiePersoon> Personen { get; init; } = [];

    public List<ReflectieCasus> Casussen { get; init; } = [];

    internal Reflectiestaat Lees() => JsonSerializer.Deserialize<Reflectiestaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Reflectiestaat staat)
    {
        (Staat, Stand, Begin) = (JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json), staat.Stand, staat.Moment?.Begin);
        var mensen = staat.Genodigden.Select(g => g.Wie.PersoonId).Append(staat.Begeleider.PersoonId).OfType<Guid>().ToHashSet();
        Personen.RemoveAll(p => !mensen.Contains(p.PersoonId));
        Personen.AddRange(mensen.Except(Personen.Select(p => p.PersoonId)).Select(id => new ReflectiePersoon { GesprekId = Id, PersoonId = id }));
        // Een afgezegd gesprek telt niet als terugkijken: de casus mag weer worden voorgesteld.
        var casussen = staat.Stand == Reflectiestand.Afgezegd ? [] : staat.Casussen.ToHashSet();
        Casussen.RemoveAll(c => !casussen.Contains(c.Casus));
        Casussen.AddRange(casussen.Except(Casussen.Select(c => c.Casus)).Select(c => new ReflectieCasus { GesprekId = Id, Casus = c }));
    }

    /// <summary>Of de stand van het gesprek is wat zijn geschiedenis zegt.</summary>
    internal static bool Volgt(ReflectieRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Reflectiegesprek.Herhaal(geschiedenis.Select(g => (Reflectiegebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json) && rij.Stand == staat.Stand;
    }
}

/// <summary>Een deelnemer met een account.</summary>
public sealed class ReflectiePersoon
{
    public required Guid GesprekId { get; init; }

    public required Guid PersoonId { get; init; }
}

/// <summary>Een casus waarop is of wordt teruggekeken, of waarbij dat niet nodig is.</summary>
public sealed class ReflectieCasus
{
    public required Guid GesprekId { get; init; }

    /// <summary>Nummer van de casus.</summary>
    public required string Casus { get; init; }
}

/// <summary>Wat één deelnemer bij één stap opschreef, versleuteld. Alleen de deelnemers lezen het; het staat in geen geschiedenis.</summary>
public sealed class Reflectienotitie : IVanOrganisatie
{
    public required Guid GesprekId { get; init; }

    public required Reflectiestap Stap { get; init; }

    public required Guid PersoonId { get; init; }

    public required string Organisatie { get; init; }

    public required Versleuteld Tekst { get; set; }

    public DateTime GewijzigdOp { get; set; }
}

/// <summary>Een gedeelde les, zoals collega's haar lezen.</summary>
public sealed class GedeeldeLes : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid GesprekId { get; init; }

    public required string Tekst { get; init; }

    public required string Context { get; init; }

    public required Lesorde Orde { get; init; }

    public string? Thema { get; init; }

    public string? Solve { get; init; }

    public string? Hulp { get; init; }

    public required DateTime GedeeldOp { get; init; }
}

internal sealed class ReflectieMapping
    : IEntityTypeConfiguration<ReflectieRij>, IEntityTypeConfiguration<ReflectiePersoon>, IEntityTypeConfiguration<ReflectieCasus>, IEntityTypeConfiguration<Reflectienotitie>,
        IEntityTypeConfiguration<GedeeldeLes>
{
    public void Configure(EntityTypeBuilder<ReflectieRij> builder)
    {
        builder.ToTable("reflecties");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Versie).IsConcurrencyToken();
        builder.HasIndex(r => new { r.Organisatie, r.Nummer }).IsUnique();
        builder.HasMany(r => r.Personen).WithOne().HasForeignKey(p => p.GesprekId);
        builder.HasMany(r => r.Casussen).WithOne().HasForeignKey(c => c.GesprekId);
    }

    public void Configure(EntityTypeBuilder<ReflectiePersoon> builder)
    {
        builder.ToTable("reflectie_personen");
        builder.HasKey(p => new { p.GesprekId, p.PersoonId });
        builder.HasIndex(p => p.PersoonId);
    }

    public void Configure(EntityTypeBuilder<ReflectieCasus> builder)
    {
        builder.ToTable("reflectie_casussen");
        builder.HasKey(c => new { c.GesprekId, c.Casus });
        builder.HasIndex(c => c.Casus);
    }

    public void Configure(EntityTypeBuilder<Reflectienotitie> builder)
    {
        builder.ToTable("reflectienotities");
        builder.HasKey(n => new { n.GesprekId, n.Stap, n.PersoonId });
    }

    public void Configure(EntityTypeBuilder<GedeeldeLes> builder)
    {
        builder.ToTable("gedeelde_lessen");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasIndex(l => new { l.Organisatie, l.GedeeldOp });
        builder.HasIndex(l => l.Thema);
        builder.HasIndex(l => l.Solve);
    }
}
