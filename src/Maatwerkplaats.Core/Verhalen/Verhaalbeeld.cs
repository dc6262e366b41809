using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Het beeld bij een verhaal, versleuteld. Zolang het verhaal niet is gepubliceerd, ziet alleen wie eraan werkt of meeleest het.</summary>
public sealed class Verhaalbeeld : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Het publicatiedossier waar het bij hoort.</summary>
    public required Guid DossierId { get; init; }

    /// <summary>Soort bestand: image/jpeg of image/png.</summary>
    public required string Soort { get; init; }

    /// <summary>In punten.</summary>
    public required int Breedte { get; init; }

    /// <inheritdoc cref="Breedte"/>
    public required int Hoogte { get; init; }

    public required byte[] Inhoud { get; init; }
}

internal sealed class VerhaalbeeldMapping : IEntityTypeConfiguration<Verhaalbeeld>
{
    public void Configure(EntityTypeBuilder<Verhaalbeeld> builder)
    {
        builder.ToTable("verhaalbeelden");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => b.DossierId);
    }
}
