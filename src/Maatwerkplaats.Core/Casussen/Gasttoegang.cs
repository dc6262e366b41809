using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Toegang voor iemand zonder account, door één persoonlijke link. De link werkt één keer en wordt dan een sessie in
/// die browser; van link en sessie staat alleen de hash hier.
/// </summary>
public sealed class Gasttoegang : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid CasusId { get; init; }

    public required Guid DeelnemerId { get; init; }

    /// <summary>
    /// De maatwerksessie waar de link voor is; leeg voor een link naar de casus. Zo'n link werkt tot en met de dag van de sessie,
    /// en ook een tweede keer: een gast leest vooraf, en komt er op de dag zelf mee binnen.
    /// </summary>
    public Guid? SessieId { get; init; }

    public required string LinkHash { get; init; }

    public required DateTime GemaaktOp { get; init; }

    /// <summary>Laatste dag waarop de link in te wisselen is en een sessie werkt.</summary>
    public required DateOnly GeldigTot { get; init; }

    public DateTime? GebruiktOp { get; set; }

    public string? SessieHash { get; set; }

    /// <summary>Moment waarop de sessie vanzelf eindigt.</summary>
    public DateTime? SessieTot { get; set; }

    /// <summary>Vervangen door een nieuwe link, of door de gast zelf beëindigd.</summary>
    public DateTime? IngetrokkenOp { get; set; }
}

internal sealed class GasttoegangMapping : IEntityTypeConfiguration<Gasttoegang>
{
    public void Configure(EntityTypeBuilder<Gasttoegang> builder)
    {
        builder.ToTable("gasttoegangen");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.HasIndex(g => g.LinkHash).IsUnique();
        builder.HasIndex(g => g.SessieHash).IsUnique();
        builder.HasIndex(g => g.DeelnemerId);
        builder.HasIndex(g => g.SessieId);
        builder.HasOne<CasusRij>().WithMany().HasForeignKey(g => g.CasusId);
    }
}
