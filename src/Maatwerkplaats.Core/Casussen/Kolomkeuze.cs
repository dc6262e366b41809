using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De kolommen die iemand in de werklijst wil zien. Zonder keuze: de standaardkolommen.</summary>
public sealed class Kolomkeuze : IVanOrganisatie
{
    public required Guid PersoonId { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Namen van kolommen, met komma's ertussen.</summary>
    public required string Kolommen { get; set; }
}

internal sealed class KolomkeuzeMapping : IEntityTypeConfiguration<Kolomkeuze>
{
    public void Configure(EntityTypeBuilder<Kolomkeuze> builder)
    {
        builder.ToTable("kolomkeuzes");
        builder.HasKey(k => k.PersoonId);
    }
}
