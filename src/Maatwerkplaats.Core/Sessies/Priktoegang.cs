using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>
/// Toegang tot de datums van één sessie voor één genodigde, door een persoonlijke link in de mail. Van de code staat alleen de
/// hash hier. De link werkt vaker dan eens: wie zich bedenkt, past het antwoord aan.
/// </summary>
public sealed class Priktoegang : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid SessieId { get; init; }

    public required Guid GenodigdeId { get; init; }

    public required string LinkHash { get; init; }

    public required DateTime GemaaktOp { get; init; }

    /// <summary>Tot dit moment (UTC) werkt de link: zolang er een voorgestelde datum moet komen.</summary>
    public required DateTime GeldigTot { get; init; }

    public DateTime? IngetrokkenOp { get; set; }
}

internal sealed class PriktoegangMapping : IEntityTypeConfiguration<Priktoegang>
{
    public void Configure(EntityTypeBuilder<Priktoegang> builder)
    {
        builder.ToTable("priktoegangen");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.LinkHash).IsUnique();
        builder.HasIndex(p => new { p.SessieId, p.GenodigdeId });
        builder.HasOne<SessieRij>().WithMany().HasForeignKey(p => p.SessieId);
    }
}
