using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Data;

/// <summary>Het laatst uitgegeven nummer van een reeks, per organisatie en jaar. Zonder gaten door gelijktijdige uitgifte.</summary>
public sealed class Nummerreeks : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public required string Reeks { get; init; }

    public required int Jaar { get; init; }

    public int Laatste { get; set; }
}

internal sealed class NummerreeksMapping : IEntityTypeConfiguration<Nummerreeks>
{
    public void Configure(EntityTypeBuilder<Nummerreeks> builder)
    {
        builder.ToTable("nummerreeksen");
        builder.HasKey(n => new { n.Organisatie, n.Reeks, n.Jaar });
        builder.Property(n => n.Laatste).IsConcurrencyToken();
    }
}
