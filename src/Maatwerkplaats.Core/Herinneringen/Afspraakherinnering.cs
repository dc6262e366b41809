using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Herinneringen;

/// <summary>Onthoudt dat aan deze afspraak op dit moment al is herinnerd: niemand hoort het twee keer.</summary>
public sealed class Afspraakherinnering : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    /// <summary>Welke afspraak, zoals <see cref="Aanstaande.Sleutel"/>.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Het begin waaraan is herinnerd (UTC); na verplaatsen hoort er een nieuwe herinnering bij.</summary>
    public required DateTime Begin { get; init; }
}

internal sealed class AfspraakherinneringMapping : IEntityTypeConfiguration<Afspraakherinnering>
{
    public void Configure(EntityTypeBuilder<Afspraakherinnering> builder)
    {
        builder.ToTable("afspraak_herinneringen");
        builder.HasKey(h => new { h.Organisatie, h.Sleutel, h.Begin });
    }
}
