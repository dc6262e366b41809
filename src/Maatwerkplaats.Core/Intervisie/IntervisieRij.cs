using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Een groep in de database: de hele <see cref="Intervisiestaat"/> als JSON, met ernaast waarop wordt gezocht.</summary>
public sealed class IntervisieRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public List<IntervisieVraagRij> Vragen { get; init; } = [];

    internal Intervisiestaat Lees() => JsonSerializer.Deserialize<Intervisiestaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Intervisiestaat staat)
    {
        Staat = JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json);
        Vragen.AddRange(staat.Vragen.Where(v => Vragen.All(r => r.VraagId != v.Id)).Select(v => new IntervisieVraagRij { GroepId = Id, VraagId = v.Id, Casus = v.Casus }));
    }

    /// <summary>Of de stand van de groep is wat haar geschiedenis zegt.</summary>
    internal static bool Volgt(IntervisieRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Intervisiegroep.Herhaal(geschiedenis.Select(g => (Intervisiegebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json) && rij.Nummer == staat.Nummer;
    }
}

/// <summary>Een vraag aan een groep, om van de kant van de casus te vinden.</summary>
public sealed class IntervisieVraagRij
{
    public required Guid GroepId { get; init; }

    public required Guid VraagId { get; init; }

    /// <summary>Nummer van de casus.</summary>
    public required string Casus { get; init; }
}

internal sealed class IntervisieMapping : IEntityTypeConfiguration<IntervisieRij>, IEntityTypeConfiguration<IntervisieVraagRij>
{
    public void Configure(EntityTypeBuilder<IntervisieRij> builder)
    {
        builder.ToTable("intervisiegroepen");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Versie).IsConcurrencyToken();
        builder.HasIndex(g => new { g.Organisatie, g.Nummer }).IsUnique();
        builder.HasMany(g => g.Vragen).WithOne().HasForeignKey(v => v.GroepId);
    }

    public void Configure(EntityTypeBuilder<IntervisieVraagRij> builder)
    {
        builder.ToTable("intervisievragen");
        builder.HasKey(v => new { v.GroepId, v.VraagId });
        builder.HasIndex(v => v.Casus);
    }
}
