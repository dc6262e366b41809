using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De code waarmee iemand zonder account zijn casus volgt. Alleen de zoeksleutel wordt bewaard, niet de code.</summary>
public sealed class Volgcode : IVanOrganisatie
{
    public required string Sleutel { get; init; }

    public required string Organisatie { get; init; }

    public required Guid CasusId { get; init; }
}

internal sealed class VolgcodeMapping : IEntityTypeConfiguration<Volgcode>
{
    public void Configure(EntityTypeBuilder<Volgcode> builder)
    {
        builder.ToTable("volgcodes");
        builder.HasKey(v => v.Sleutel);
    }
}
