using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Een ronde voor de knelpuntenbrief in de database: de hele <see cref="Rondestaat"/> als JSON.</summary>
public sealed class RondeRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required int Jaar { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public Rondestand Stand { get; set; }

    public DateTime GewijzigdOp { get; set; }

    internal Rondestaat Lees() => JsonSerializer.Deserialize<Rondestaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Rondestaat staat, DateTime nu) => (Staat, Stand, GewijzigdOp) = (JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json), staat.Stand, nu);

    /// <summary>Of de stand van de ronde is wat haar geschiedenis zegt.</summary>
    internal static bool Volgt(RondeRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Ronde.Herhaal(geschiedenis.Select(g => (Rondegebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json)
            && (staat.Jaar, staat.Stand) == (rij.Jaar, rij.Stand);
    }
}

/// <summary>
/// Toegang om voor één ronde in te brengen, door een persoonlijke link in de mail. Van de code staat alleen de hash hier. De link
/// werkt vaker dan eens, zolang er wordt uitgevraagd.
/// </summary>
public sealed class Inbrengtoegang : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid RondeId { get; init; }

    public required Guid UitvraagId { get; init; }

    public required string LinkHash { get; init; }

    public required DateTime GemaaktOp { get; init; }

    /// <summary>Tot dit moment (UTC) werkt de link.</summary>
    public required DateTime GeldigTot { get; init; }

    public DateTime? IngetrokkenOp { get; set; }
}

internal sealed class RondeMapping : IEntityTypeConfiguration<RondeRij>, IEntityTypeConfiguration<Inbrengtoegang>
{
    public void Configure(EntityTypeBuilder<RondeRij> builder)
    {
        builder.ToTable("knelpuntrondes");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Versie).IsConcurrencyToken();
        builder.HasIndex(r => new { r.Organisatie, r.Jaar }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Inbrengtoegang> builder)
    {
        builder.ToTable("inbrengtoegangen");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.LinkHash).IsUnique();
        builder.HasIndex(t => new { t.RondeId, t.UitvraagId });
        builder.HasOne<RondeRij>().WithMany().HasForeignKey(t => t.RondeId);
    }
}
