using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>De kolommen en de vorm die iemand het laatst koos voor de registeruitvoer.</summary>
public sealed class Registerkeuze : IVanOrganisatie
{
    public required Guid PersoonId { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Namen van kolommen, met komma's ertussen.</summary>
    public required string Kolommen { get; set; }

    public required Bestand.Bestandsvorm Vorm { get; set; }
}

internal sealed class RegisterkeuzeMapping : IEntityTypeConfiguration<Registerkeuze>
{
    public void Configure(EntityTypeBuilder<Registerkeuze> builder)
    {
        builder.ToTable("registerkeuzes");
        builder.HasKey(k => k.PersoonId);
    }
}
