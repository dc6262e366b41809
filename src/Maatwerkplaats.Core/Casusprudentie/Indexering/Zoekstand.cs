using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Hoe de zoekindex van een organisatie ervoor staat. Wie de index verandert, houdt deze rij vast tot het einde van zijn
/// transactie; wie zoekt, leest haar eerst en ziet zo of er iets is veranderd.
/// </summary>
public sealed class Zoekstand : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    /// <summary>Hoe vaak de index helemaal opnieuw is gemaakt; de nummers van termen gelden binnen één generatie.</summary>
    public required int Generatie { get; set; }

    /// <summary>De <see cref="Uitspraakdocument.Versie"/> waarmee de index is gemaakt.</summary>
    public required int Versie { get; set; }

    /// <summary>Eén hoger bij iedere verandering.</summary>
    public required long Volgnummer { get; set; }

    /// <summary>Het laatst uitgegeven segmentnummer.</summary>
    public required int LaatsteSegment { get; set; }

    /// <summary>Zoveel termen hebben in deze generatie een nummer, vanaf 0.</summary>
    public required int Termen { get; set; }
}

internal sealed class ZoekstandMapping : IEntityTypeConfiguration<Zoekstand>
{
    public void Configure(EntityTypeBuilder<Zoekstand> builder)
    {
        builder.ToTable("zoekstanden");
        builder.HasKey(s => s.Organisatie);
    }
}
