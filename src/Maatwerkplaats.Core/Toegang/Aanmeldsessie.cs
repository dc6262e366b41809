using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Eén aanmelding op één apparaat. Staat in de database, zodat afmelden overal en meteen geldt.</summary>
public sealed class Aanmeldsessie
{
    /// <summary>Zonder gebruik verloopt een sessie na deze tijd.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromMinutes(30);

    /// <summary>Ook met gebruik duurt een sessie niet langer dan dit.</summary>
    public static readonly TimeSpan Langst = TimeSpan.FromHours(10);

    /// <summary>SHA-256 van de sessiesleutel in de cookie: wie de database leest, kan er niet mee aanmelden.</summary>
    public required string SleutelHash { get; init; }

    public required Guid PersoonId { get; init; }

    public required DateTime BegonnenOp { get; init; }

    public required DateTime LaatstGezienOp { get; set; }

    public DateTime? BeeindigdOp { get; set; }

    /// <summary>Soort browser, zodat iemand zijn eigen sessies herkent.</summary>
    public required string Apparaat { get; init; }

    public Persoon? Persoon { get; init; }

    public bool IsGeldig(DateTime nu) => BeeindigdOp is null && nu - LaatstGezienOp <= Rust && nu - BegonnenOp <= Langst;
}

internal sealed class AanmeldsessieMapping : IEntityTypeConfiguration<Aanmeldsessie>
{
    public void Configure(EntityTypeBuilder<Aanmeldsessie> builder)
    {
        builder.ToTable("aanmeldsessies");
        builder.HasKey(s => s.SleutelHash);
        builder.HasIndex(s => s.PersoonId);
    }
}
