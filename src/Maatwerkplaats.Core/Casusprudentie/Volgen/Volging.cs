using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Volgen;

/// <summary>Wat er te volgen is.</summary>
public enum Volgsoort
{
    [Display(Name = "Casusprudentie")] Uitspraak,
    [Display(Name = "Wetsartikel")] Artikel,
    [Display(Name = "Onderwerp")] Onderwerp,
}

/// <summary>Iets waar iemand bericht van wil als er in de casusprudentie nieuws over is.</summary>
public sealed class Volging : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid PersoonId { get; init; }

    public required Volgsoort Soort { get; init; }

    /// <summary>Waaraan nieuws wordt herkend: een kenmerk, <c>wia:77</c>, of de woorden van een onderwerp in hun grondvorm.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Zoals de volger het leest: "art. 77 WIA", "voorschot".</summary>
    public required string Naam { get; init; }

    public required DateTime Sinds { get; init; }
}

internal sealed class VolgingMapping : IEntityTypeConfiguration<Volging>
{
    public void Configure(EntityTypeBuilder<Volging> builder)
    {
        builder.ToTable("volgingen");
        builder.HasIndex(v => new { v.PersoonId, v.Soort, v.Sleutel }).IsUnique();
        builder.HasIndex(v => new { v.Organisatie, v.Soort, v.Sleutel });
    }
}
