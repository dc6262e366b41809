using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Hoe iemand berichten van één soort wil krijgen. Zonder voorkeur: in het systeem en per mail.</summary>
public sealed class Berichtvoorkeur
{
    public required Guid PersoonId { get; init; }

    public required BerichtSoort Soort { get; init; }

    public bool InSysteem { get; set; } = true;

    public bool PerMail { get; set; } = true;
}

internal sealed class BerichtvoorkeurMapping : IEntityTypeConfiguration<Berichtvoorkeur>
{
    public void Configure(EntityTypeBuilder<Berichtvoorkeur> builder)
    {
        builder.ToTable("berichtvoorkeuren");
        builder.HasKey(v => new { v.PersoonId, v.Soort });
    }
}
