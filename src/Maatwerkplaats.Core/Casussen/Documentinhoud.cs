using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De versleutelde inhoud van een bestand bij een casus.</summary>
public sealed class Documentinhoud : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid CasusId { get; init; }

    public required byte[] Inhoud { get; init; }
}

internal sealed class DocumentinhoudMapping : IEntityTypeConfiguration<Documentinhoud>
{
    public void Configure(EntityTypeBuilder<Documentinhoud> builder)
    {
        builder.ToTable("documenten");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => d.CasusId);
    }
}
