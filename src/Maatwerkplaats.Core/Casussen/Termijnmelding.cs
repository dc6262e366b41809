using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Waar een termijnbericht over ging.</summary>
public enum TermijnmeldingSoort
{
    /// <summary>De streefdatum is vandaag of de volgende werkdag.</summary>
    LooptAf,

    /// <summary>De streefdatum is voorbij.</summary>
    Voorbij,
}

/// <summary>Onthoudt dat over deze streefdatum al bericht is gegeven: niemand hoort hetzelfde twee keer.</summary>
public sealed class Termijnmelding : IVanOrganisatie
{
    public required Guid CasusId { get; init; }

    public required DateOnly Streefdatum { get; init; }

    public required TermijnmeldingSoort Soort { get; init; }

    public required string Organisatie { get; init; }

    public required DateTime Op { get; init; }
}

internal sealed class TermijnmeldingMapping : IEntityTypeConfiguration<Termijnmelding>
{
    public void Configure(EntityTypeBuilder<Termijnmelding> builder)
    {
        builder.ToTable("termijnmeldingen");
        builder.HasKey(m => new { m.CasusId, m.Streefdatum, m.Soort });
        builder.HasOne<CasusRij>().WithMany().HasForeignKey(m => m.CasusId);
    }
}
