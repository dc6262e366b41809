using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een werklijst met filters, kolommen en volgorde die iemand onder een eigen naam bewaarde.</summary>
public sealed class OpgeslagenWeergave : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid PersoonId { get; init; }

    public required string Naam { get; set; }

    /// <summary>De zoekreeks van de werklijst, zonder vraagteken.</summary>
    public required string Zoekreeks { get; set; }
}

internal sealed class OpgeslagenWeergaveMapping : IEntityTypeConfiguration<OpgeslagenWeergave>
{
    public void Configure(EntityTypeBuilder<OpgeslagenWeergave> builder)
    {
        builder.ToTable("opgeslagen_weergaven");
        builder.HasIndex(w => w.PersoonId);
    }
}
