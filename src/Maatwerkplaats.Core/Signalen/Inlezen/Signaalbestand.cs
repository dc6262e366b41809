using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Signalen.Inlezen;

/// <summary>Een nagelopen bestand met signalen dat wacht tot iemand zegt dat het goed is. De inhoud is versleuteld en geschoond.</summary>
public sealed class Signaalbestand : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid PersoonId { get; init; }

    /// <summary>De signalen als versleutelde JSON; leeg zodra ze zijn overgenomen.</summary>
    public required byte[] Inhoud { get; set; }

    public required int Aantal { get; init; }

    public required DateTime Op { get; init; }

    public DateTime? OvergenomenOp { get; set; }
}

internal sealed class SignaalbestandMapping : IEntityTypeConfiguration<Signaalbestand>
{
    public void Configure(EntityTypeBuilder<Signaalbestand> builder)
    {
        builder.ToTable("signaalbestanden");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => b.Op);
    }
}
