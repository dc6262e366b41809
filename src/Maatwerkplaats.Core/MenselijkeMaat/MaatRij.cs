using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>Een Menselijke Maat Monitor in de database: de hele <see cref="Maatstaat"/> als JSON.</summary>
public sealed class MaatRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required int Jaar { get; init; }

    /// <inheritdoc cref="Maatstaat.Helft"/>
    public required int Helft { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public bool Gepubliceerd { get; set; }

    public DateTime GewijzigdOp { get; set; }

    internal Maatstaat Lees() => JsonSerializer.Deserialize<Maatstaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Maatstaat staat, DateTime nu) =>
        (Staat, Gepubliceerd, GewijzigdOp) = (JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json), staat.Publicatie is not null, nu);

    /// <summary>Of de stand van de monitor is wat zijn geschiedenis zegt.</summary>
    internal static bool Volgt(MaatRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Maatmonitor.Herhaal(geschiedenis.Select(g => (Maatgebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json)
            && (staat.Jaar, staat.Helft, staat.Publicatie is not null) == (rij.Jaar, rij.Helft, rij.Gepubliceerd);
    }
}

internal sealed class MaatMapping : IEntityTypeConfiguration<MaatRij>
{
    public void Configure(EntityTypeBuilder<MaatRij> builder)
    {
        builder.ToTable("maatmonitors");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Versie).IsConcurrencyToken();
        builder.HasIndex(m => new { m.Organisatie, m.Jaar, m.Helft }).IsUnique();
    }
}
