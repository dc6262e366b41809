using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Een instelling van de organisatie die een beheerder mag veranderen, zoals een termijn.</summary>
public sealed class Instelling : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public required string Naam { get; init; }

    public required string Waarde { get; set; }
}

internal sealed class InstellingMapping : IEntityTypeConfiguration<Instelling>
{
    public void Configure(EntityTypeBuilder<Instelling> builder)
    {
        builder.ToTable("instellingen");
        builder.HasKey(i => new { i.Organisatie, i.Naam });
    }
}
