using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>Een bijgehouden punt van de werkagenda in de database: de hele <see cref="Agendastaat"/> als JSON.</summary>
public sealed class AgendapuntRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Agendasoort Soort { get; init; }

    /// <inheritdoc cref="Agendastaat.Kenmerk"/>
    public required string Kenmerk { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Staat { get; set; } = "";

    public DateTime GewijzigdOp { get; set; }

    internal Agendastaat Lees() => JsonSerializer.Deserialize<Agendastaat>(Staat, Gebeurtenissoorten.Json)!;

    internal void Vul(Agendastaat staat, DateTime nu) => (Staat, GewijzigdOp) = (JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json), nu);

    /// <summary>Of de stand van het punt is wat zijn geschiedenis zegt.</summary>
    internal static bool Volgt(AgendapuntRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Agendapunt.Herhaal(geschiedenis.Select(g => (Agendagebeurtenis)g.Gebeurtenis));
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(rij.Lees(), Gebeurtenissoorten.Json)
            && (staat.Id, staat.Soort, staat.Kenmerk) == (rij.Id, rij.Soort, rij.Kenmerk);
    }
}

internal sealed class AgendapuntMapping : IEntityTypeConfiguration<AgendapuntRij>
{
    public void Configure(EntityTypeBuilder<AgendapuntRij> builder)
    {
        builder.ToTable("agendapunten");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Versie).IsConcurrencyToken();
        builder.HasIndex(a => new { a.Organisatie, a.Soort, a.Kenmerk }).IsUnique();
    }
}
