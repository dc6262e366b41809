using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Een tekst die vaak terugkomt, te kiezen in de fase waar hij bij hoort.</summary>
public sealed class Standaardtekst : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Naam { get; set; }

    public required string Tekst { get; set; }

    /// <summary>Fase waarin de tekst wordt aangeboden.</summary>
    public required Fase Fase { get; set; }

    /// <summary>Uitkomst van de triage waar de tekst bij hoort; leeg als hij altijd past.</summary>
    public TriageUitkomst? Uitkomst { get; set; }
}

internal sealed class StandaardtekstMapping : IEntityTypeConfiguration<Standaardtekst>
{
    public void Configure(EntityTypeBuilder<Standaardtekst> builder) => builder.ToTable("standaardteksten");
}
