using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Apisleutels;

/// <summary>Wat een programma met een sleutel mag. Een sleutel mag precies één ding.</summary>
public enum Apidoel
{
    [Display(Name = "Signalen aanleveren")] SignalenSchrijven,
}

/// <summary>Een sleutel waarmee een programma van een andere bron iets mag. Alleen de hash staat in de database.</summary>
public sealed class Apisleutel : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Welk programma het is, zodat later te zien is wie aanleverde.</summary>
    public required string Naam { get; init; }

    public required Apidoel Doel { get; init; }

    /// <summary>SHA-256 van de sleutel.</summary>
    public required string Hash { get; init; }

    /// <summary>Het begin van de sleutel, om hem te herkennen.</summary>
    public required string Begin { get; init; }

    public required DateTime GemaaktOp { get; init; }

    /// <summary>Laatste gebruik (UTC), tot op een minuut.</summary>
    public DateTime? LaatstGebruiktOp { get; set; }

    public DateTime? IngetrokkenOp { get; set; }
}

internal sealed class ApisleutelMapping : IEntityTypeConfiguration<Apisleutel>
{
    public void Configure(EntityTypeBuilder<Apisleutel> builder)
    {
        builder.ToTable("apisleutels");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.Hash).IsUnique();
    }
}
