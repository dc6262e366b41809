using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>De tafel over een casus of solve in de database: de <see cref="Tafelstaat"/> als JSON.</summary>
public sealed class Tafelrij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>De casus op tafel; leeg als het een solve is.</summary>
    public Guid? CasusId { get; init; }

    /// <summary>De solve op tafel; leeg als het een casus is.</summary>
    public Guid? SolveId { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public Tafelstand Stand { get; set; }

    public string Staat { get; set; } = "";

    public DateTime GewijzigdOp { get; set; }

    internal Tafelstaat AlsStaat() => JsonSerializer.Deserialize<Tafelstaat>(Staat, Gebeurtenissoorten.Json)!;

    /// <summary>Of de stand van de tafel is wat haar geschiedenis zegt.</summary>
    internal static bool Volgt(Tafelrij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Tafel.Herhaal(geschiedenis.Select(g => ((Tafelgebeurtenis)g.Gebeurtenis, g.Handeling)));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == rij.Staat && staat.Stand == rij.Stand;
    }

    internal void Leg(MaatwerkDb db, Ketting ketting, Tafel tafel, Handeling handeling, bool handelingAlVastgelegd = false)
    {
        Geschiedenisboek.Schrijf(db, ketting, this, tafel.Nieuw, handeling, handelingAlVastgelegd);
        Staat = JsonSerializer.Serialize(tafel.Staat, Gebeurtenissoorten.Json);
        (Stand, GewijzigdOp) = (tafel.Staat.Stand, handeling.Tijdstip);
    }
}

/// <summary>Wanneer iemand voor het laatst van zich liet horen, om te zien wie is weggevallen.</summary>
public sealed class Stoel : IVanOrganisatie
{
    public required Guid TafelId { get; init; }

    public required Guid Van { get; init; }

    public required string Organisatie { get; init; }

    public DateTime GezienOp { get; set; }
}

internal sealed class TafelMapping : IEntityTypeConfiguration<Tafelrij>, IEntityTypeConfiguration<Stoel>
{
    public void Configure(EntityTypeBuilder<Tafelrij> builder)
    {
        builder.ToTable("tafels");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Versie).IsConcurrencyToken();
        builder.HasIndex(t => new { t.CasusId, t.Stand });
        builder.HasIndex(t => new { t.SolveId, t.Stand });
        builder.HasOne<CasusRij>().WithMany().HasForeignKey(t => t.CasusId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SolveRij>().WithMany().HasForeignKey(t => t.SolveId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Stoel> builder)
    {
        builder.ToTable("stoelen");
        builder.HasKey(s => new { s.TafelId, s.Van });
        builder.HasOne<Tafelrij>().WithMany().HasForeignKey(s => s.TafelId);
    }
}
