using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Leesgebruik;

/// <summary>
/// Woorden waarop de casusprudentie niets gaf, samengenomen naar hun grondvorm. Alleen de woorden en de maand: wie zocht en op welke
/// dag staat er niet, zodat er ook met het inzagelog ernaast geen mens bij te vinden is.
/// </summary>
public sealed class Zoekmisser : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    /// <summary>De woorden in hun grondvorm, op volgorde van het alfabet.</summary>
    public required string Sleutel { get; init; }

    /// <summary>De woorden zoals ze de eerste keer werden getypt.</summary>
    public required string Woorden { get; init; }

    /// <summary>Hoe vaak er sinds de laatste keer afhandelen op is gezocht.</summary>
    public int Aantal { get; set; }

    /// <summary>Eerste dag van de maand waarin er het laatst op is gezocht.</summary>
    public DateOnly Maand { get; set; }

    /// <summary>Moment (UTC) waarop een redacteur dit afhandelde; leeg zolang het werk is. Wordt er daarna weer op gezocht, dan begint het opnieuw.</summary>
    public DateTime? AfgehandeldOp { get; set; }

    /// <summary>Naam van de redacteur die dit afhandelde.</summary>
    public string? AfgehandeldDoor { get; set; }
}

internal sealed class ZoekmisserMapping : IEntityTypeConfiguration<Zoekmisser>
{
    public void Configure(EntityTypeBuilder<Zoekmisser> builder)
    {
        builder.ToTable("zoekmissers");
        builder.HasKey(z => new { z.Organisatie, z.Sleutel });
        builder.HasIndex(z => new { z.Organisatie, z.AfgehandeldOp, z.Aantal });
    }
}
