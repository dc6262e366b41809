using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Data;

/// <summary>Een gebeurtenis zoals die is bewaard: één schakel in de ketting van zijn onderwerp.</summary>
public sealed class VastgelegdeGebeurtenis : IVanOrganisatie
{
    public required Guid OnderwerpId { get; init; }

    /// <summary>Plaats in de geschiedenis van het onderwerp, vanaf 1, zonder gaten.</summary>
    public required int Volgnummer { get; init; }

    public required string Organisatie { get; init; }

    public required Guid HandelingId { get; init; }

    public VastgelegdeHandeling? Handeling { get; init; }

    /// <summary>Naam van het type gebeurtenis.</summary>
    public required string Soort { get; init; }

    /// <inheritdoc cref="Gebeurtenis.Deel"/>
    public required string Deel { get; init; }

    /// <summary>De gebeurtenis als JSON.</summary>
    public required string Gegevens { get; init; }

    public required string Schakel { get; init; }

    /// <summary>Het kenmerk dat bij deze regel hoort, om de ketting te maken en na te rekenen.</summary>
    public static string MaakSchakel(
        Ketting ketting, string vorige, Guid onderwerp, int volgnummer, Handeling handeling, string soort, string gegevens) =>
        ketting.Schakel(
            vorige, onderwerp.ToString(), $"{volgnummer}", handeling.Id.ToString(), Tijd.AlsTekst(handeling.Tijdstip),
            handeling.Door.PersoonId?.ToString(), handeling.Door.Naam, handeling.Reden, soort, gegevens);
}

internal sealed class VastgelegdeGebeurtenisMapping : IEntityTypeConfiguration<VastgelegdeGebeurtenis>
{
    public void Configure(EntityTypeBuilder<VastgelegdeGebeurtenis> builder)
    {
        builder.ToTable("gebeurtenissen");
        builder.HasKey(g => new { g.OnderwerpId, g.Volgnummer });
        builder.HasOne(g => g.Handeling).WithMany().HasForeignKey(g => g.HandelingId);
        builder.HasIndex(g => g.HandelingId);
    }
}
