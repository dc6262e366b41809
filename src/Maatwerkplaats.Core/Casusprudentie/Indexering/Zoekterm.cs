using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>Een term van de zoekindex en zijn nummer.</summary>
public sealed class Zoekterm : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public required int Generatie { get; init; }

    public required int Nummer { get; init; }

    /// <summary>Het <see cref="Taal.Zoeken.Veld"/> als getal.</summary>
    public required int Veld { get; init; }

    public required string Woord { get; init; }

    public static Zoekterm Van(Zoekstand stand, int nummer, Taal.Zoeken.Opslag.Indexterm term) =>
        new() { Organisatie = stand.Organisatie, Generatie = stand.Generatie, Nummer = nummer, Veld = (int)term.Veld, Woord = term.Woord };

    public Taal.Zoeken.Opslag.Indexterm AlsTerm() => new((Veld)Veld, Woord);
}

internal sealed class ZoektermMapping : IEntityTypeConfiguration<Zoekterm>
{
    public void Configure(EntityTypeBuilder<Zoekterm> builder)
    {
        builder.ToTable("zoektermen");
        builder.HasKey(t => new { t.Organisatie, t.Generatie, t.Nummer });
        builder.HasIndex(t => new { t.Organisatie, t.Generatie, t.Veld, t.Woord }).IsUnique();
    }
}
