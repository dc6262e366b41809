using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Een hulptekst in de database: de hele <see cref="Hulptekststaat"/> als JSON, en los ernaast wat er nu te lezen is.</summary>
public sealed class HulptekstRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Code { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    /// <summary>Titel van de eigen tekst; leeg als de meegeleverde geldt.</summary>
    public string? Titel { get; set; }

    /// <summary>De eigen tekst; leeg als de meegeleverde geldt.</summary>
    public string? Tekst { get; set; }

    public DateTime GewijzigdOp { get; set; }

    internal Hulptekststaat Lees() => JsonSerializer.Deserialize<Hulptekststaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Hulptekststaat staat, DateTime nu)
    {
        (Staat, GewijzigdOp) = (JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json), nu);
        (Titel, Tekst) = Eigen(staat);
    }

    /// <summary>Of de stand van de tekst is wat zijn geschiedenis zegt.</summary>
    internal static bool Volgt(HulptekstRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Hulptekst.Herhaal(geschiedenis.Select(g => (Hulptekstgebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json)
            && (staat.Code, Eigen(staat)) == (rij.Code, (rij.Titel, rij.Tekst));
    }

    private static (string?, string?) Eigen(Hulptekststaat staat) => staat.VolgtMeegeleverde ? (null, null) : (staat.Huidige!.Titel, staat.Huidige.Tekst);
}

internal sealed class HulptekstMapping : IEntityTypeConfiguration<HulptekstRij>
{
    public void Configure(EntityTypeBuilder<HulptekstRij> builder)
    {
        builder.ToTable("hulpteksten");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Versie).IsConcurrencyToken();
        builder.HasIndex(h => new { h.Organisatie, h.Code }).IsUnique();
    }
}
