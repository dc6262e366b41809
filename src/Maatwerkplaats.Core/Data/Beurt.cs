using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Data;

/// <summary>Wie van de draaiende nodes nu een terugkerend werk doet, zoals mail versturen. Verloopt vanzelf als een node wegvalt.</summary>
public sealed class Beurt
{
    /// <summary>Naam van het werk.</summary>
    public required string Werk { get; init; }

    public required Guid Houder { get; set; }

    /// <summary>Tot dit moment (UTC) blijft een ander eraf.</summary>
    public required DateTime Tot { get; set; }
}

internal sealed class BeurtMapping : IEntityTypeConfiguration<Beurt>
{
    public void Configure(EntityTypeBuilder<Beurt> builder)
    {
        builder.ToTable("beurten");
        builder.HasKey(b => b.Werk);
    }
}
