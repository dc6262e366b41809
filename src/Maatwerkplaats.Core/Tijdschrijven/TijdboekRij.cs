using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Een tijdboek in de database: de hele <see cref="Tijdstaat"/> als JSON. Eén per mens en kwartaal.</summary>
public sealed class TijdboekRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid PersoonId { get; init; }

    public required int Jaar { get; init; }

    /// <summary>1 tot en met 4.</summary>
    public required int Kwartaal { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    internal Tijdstaat Lees() => JsonSerializer.Deserialize<Tijdstaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Tijdstaat staat) => Staat = JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json);

    /// <summary>Of de stand van het boek is wat zijn geschiedenis zegt.</summary>
    internal static bool Volgt(TijdboekRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Tijdboek.Herhaal(geschiedenis.Select(g => (Tijdgebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json)
            && staat.Persoon == rij.PersoonId && staat.Kwartaal == new Kwartaal(rij.Jaar, rij.Kwartaal);
    }
}

internal sealed class TijdboekMapping : IEntityTypeConfiguration<TijdboekRij>
{
    public void Configure(EntityTypeBuilder<TijdboekRij> builder)
    {
        builder.ToTable("tijdboeken");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Versie).IsConcurrencyToken();
        // Zo is een boek van iemand te vinden, en zijn de boeken van één kwartaal bij elkaar te lezen.
        builder.HasIndex(t => new { t.Organisatie, t.Jaar, t.Kwartaal, t.PersoonId }).IsUnique();
    }
}
