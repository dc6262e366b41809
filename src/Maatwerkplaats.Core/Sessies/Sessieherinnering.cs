using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Onthoudt dat aan deze sessie op dit moment al is herinnerd: niemand hoort het twee keer.</summary>
public sealed class Sessieherinnering : IVanOrganisatie
{
    public required Guid SessieId { get; init; }

    /// <summary>Het begin waaraan is herinnerd (UTC); na verplaatsen hoort er een nieuwe herinnering bij.</summary>
    public required DateTime Begin { get; init; }

    public required string Organisatie { get; init; }

    public required DateTime Op { get; init; }
}

internal sealed class SessieherinneringMapping : IEntityTypeConfiguration<Sessieherinnering>
{
    public void Configure(EntityTypeBuilder<Sessieherinnering> builder)
    {
        builder.ToTable("sessie_herinneringen");
        builder.HasKey(h => new { h.SessieId, h.Begin });
        builder.HasOne<SessieRij>().WithMany().HasForeignKey(h => h.SessieId);
    }
}
