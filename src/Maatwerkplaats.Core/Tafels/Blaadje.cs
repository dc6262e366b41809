using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Waar een blaadje over gaat.</summary>
public enum Vak
{
    Juridisch,
    Economisch,
    Maatschappelijk,

    /// <summary>De scores van alle wegen, in het onderdeel oplossing.</summary>
    Wegen,

    /// <summary>Van de hele tafel: wat de tafel samen ziet.</summary>
    Samenvatting,

    /// <summary>Van de hele tafel: wat de notulist meeschrijft.</summary>
    Notities,
}

/// <summary>
/// Wat iemand aan tafel voor zichzelf opschrijft. Bewaard terwijl er wordt getypt, en voor niemand anders te zien tot de
/// procesbegeleider onthult. Ligt buiten de geschiedenis: een half woord is nog geen gebeurtenis.
/// </summary>
public sealed class Blaadje : IVanOrganisatie
{
    public required Guid TafelId { get; init; }

    /// <summary>Zitplaats van de schrijver; <see cref="Guid.Empty"/> voor een blaadje van de hele tafel.</summary>
    public required Guid Van { get; init; }

    public required Vak Vak { get; init; }

    public required string Organisatie { get; init; }

    public string Tekst { get; set; } = "";

    /// <summary>Scores als JSON: een lijst van <see cref="Stem"/>.</summary>
    public string Scores { get; set; } = "[]";

    /// <summary>Wat hiervan al is onthuld; wie daarna nog schreef, kan dat alsnog delen.</summary>
    public string Gedeeld { get; set; } = "";

    /// <summary>Het venster waaruit het laatst is bewaard.</summary>
    public Guid Venster { get; set; }

    /// <summary>Telt per venster; een vertraagde oudere versie overschrijft zo nooit een nieuwere, hoe de klokken ook staan.</summary>
    public long Beurt { get; set; }
}

internal sealed class BlaadjeMapping : IEntityTypeConfiguration<Blaadje>
{
    public void Configure(EntityTypeBuilder<Blaadje> builder)
    {
        builder.ToTable("blaadjes");
        builder.HasKey(b => new { b.TafelId, b.Van, b.Vak });
        builder.HasOne<Tafelrij>().WithMany().HasForeignKey(b => b.TafelId);
    }
}
