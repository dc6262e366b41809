using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>Een document dat uit een segment is gehaald: ingetrokken, of in een nieuwer segment vervangen.</summary>
public sealed class Zoekschrapping : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public required int Segment { get; init; }

    /// <summary>De plaats van het document in het segment, vanaf 0.</summary>
    public required int Plaats { get; init; }

    /// <summary>Het volgnummer van de <see cref="Zoekstand"/> vanaf wanneer het weg is.</summary>
    public required long Vanaf { get; init; }

    /// <summary>De termen die het document had; zo blijft bekend hoe zeldzaam elke term is.</summary>
    public required byte[] Termen { get; init; }

    public Schrapping AlsSchrapping() => new(Segment, Plaats, Termreeks.Lees(Termen));
}

internal sealed class ZoekschrappingMapping : IEntityTypeConfiguration<Zoekschrapping>
{
    public void Configure(EntityTypeBuilder<Zoekschrapping> builder)
    {
        builder.ToTable("zoekschrappingen");
        builder.HasKey(s => new { s.Organisatie, s.Segment, s.Plaats });
    }
}
