using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Een thema in de database: de hele <see cref="Themastaat"/> als JSON, met ernaast wat de lijst nodig heeft.</summary>
public sealed class ThemaRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public Themastand Stand { get; set; }

    public string Naam { get; set; } = "";

    /// <summary>Aantal signalen.</summary>
    public int Aantal { get; set; }

    public DateTime GewijzigdOp { get; set; }

    internal Themastaat Lees() => JsonSerializer.Deserialize<Themastaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Themastaat staat, DateTime nu)
    {
        Staat = JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json);
        (Stand, Naam, Aantal, GewijzigdOp) = (staat.Stand, staat.Naam, staat.Signalen.Count, nu);
    }

    /// <summary>Of de stand van het thema is wat zijn geschiedenis zegt.</summary>
    internal static bool Volgt(ThemaRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Thema.Herhaal(geschiedenis.Select(g => (Themagebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json)
            && (rij.Stand, rij.Naam, rij.Aantal) == (staat.Stand, staat.Naam, staat.Signalen.Count);
    }
}

internal sealed class ThemaMapping : IEntityTypeConfiguration<ThemaRij>
{
    public void Configure(EntityTypeBuilder<ThemaRij> builder)
    {
        builder.ToTable("themas");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Versie).IsConcurrencyToken();
        builder.HasIndex(t => new { t.Organisatie, t.Nummer }).IsUnique();
        builder.HasIndex(t => new { t.Organisatie, t.Stand, t.Naam });
    }
}
