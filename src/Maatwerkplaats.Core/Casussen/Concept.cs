using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat iemand aan het typen is: bewaard terwijl je typt, op elk apparaat verder te schrijven, spoorloos weg te gooien.</summary>
public sealed class Concept : IVanOrganisatie
{
    public required Guid PersoonId { get; init; }

    /// <summary>Het formulier, bijvoorbeeld "aanmelden" of "MWP-2026-0042/besluiten".</summary>
    public required string Formulier { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>De ingevulde velden als versleutelde JSON.</summary>
    public required Versleuteld Velden { get; set; }

    public DateTime BewaardOp { get; set; }
}

internal sealed class ConceptMapping : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.ToTable("concepten");
        builder.HasKey(c => new { c.PersoonId, c.Formulier });
    }
}
