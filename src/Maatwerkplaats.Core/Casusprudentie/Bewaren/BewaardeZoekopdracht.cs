using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Bewaren;

/// <summary>Een zoekopdracht die iemand bewaarde, met waarom, en hoe vaak hij iets nieuws wil horen. Alleen van die persoon.</summary>
public sealed class BewaardeZoekopdracht : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid PersoonId { get; init; }

    public required string Naam { get; set; }

    /// <summary>Waarom deze zoekopdracht is bewaard; mag leeg zijn.</summary>
    public required string Waarom { get; set; }

    /// <summary>De woorden; leeg als alleen op kenmerken is gekozen.</summary>
    public required string Tekst { get; init; }

    /// <summary>De gekozen kenmerken, als JSON.</summary>
    public required string Filters { get; init; }

    public required bool AlleWoorden { get; init; }

    public required Zoekritme Ritme { get; set; }

    public required DateTime BewaardOp { get; init; }

    /// <summary>Tot en met dit volgnummer van het register is gekeken.</summary>
    public required long Slag { get; set; }

    /// <summary>Niet eerder kijken dan dit moment (UTC).</summary>
    public required DateTime NietVoor { get; set; }

    /// <summary>Wat er wordt gezocht.</summary>
    public Zoekopdracht AlsOpdracht() => new(Tekst) { AlleWoorden = AlleWoorden, Filters = LeesFilters() };

    public IReadOnlyDictionary<string, IReadOnlyList<string>> LeesFilters() =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(Filters)!.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)f.Value);

    internal static string SchrijfFilters(IReadOnlyDictionary<string, IReadOnlyList<string>> filters) => JsonSerializer.Serialize(filters);
}

/// <summary>Dat iemand over een uitspraak bericht kreeg door een bewaarde zoekopdracht. De sleutel maakt een tweede bericht onmogelijk.</summary>
public sealed class Zoekmelding : IVanOrganisatie
{
    public required Guid ZoekopdrachtId { get; init; }

    public required Guid UitspraakId { get; init; }

    public required string Organisatie { get; init; }

    public required DateTime Op { get; init; }
}

internal sealed class BewaardeZoekopdrachtMapping : IEntityTypeConfiguration<BewaardeZoekopdracht>
{
    public void Configure(EntityTypeBuilder<BewaardeZoekopdracht> builder)
    {
        builder.ToTable("bewaarde_zoekopdrachten");
        builder.HasIndex(z => z.PersoonId);
        builder.HasIndex(z => new { z.Organisatie, z.Ritme, z.NietVoor });
    }
}

internal sealed class ZoekmeldingMapping : IEntityTypeConfiguration<Zoekmelding>
{
    public void Configure(EntityTypeBuilder<Zoekmelding> builder)
    {
        builder.ToTable("zoekmeldingen");
        builder.HasKey(m => new { m.ZoekopdrachtId, m.UitspraakId });
        builder.HasOne<BewaardeZoekopdracht>().WithMany().HasForeignKey(m => m.ZoekopdrachtId).OnDelete(DeleteBehavior.Cascade);
    }
}
