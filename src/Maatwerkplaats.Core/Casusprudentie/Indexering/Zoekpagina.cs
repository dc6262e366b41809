using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Een bladzijde van de zoekindex: per term de documenten van één segment. Een lange lijst staat alleen, korte staan samen;
/// één rij per korte lijst zou vooral uit rijen bestaan.
/// </summary>
public sealed class Zoekpagina : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    /// <summary>Het segment in de hoogste 32 bits, de eerste term in de laagste.</summary>
    public required long Sleutel { get; init; }

    public required byte[] Inhoud { get; init; }

    public static long MaakSleutel(int segment, int eersteTerm) => ((long)segment << 32) | (uint)eersteTerm;

    /// <summary>De sleutels van een segment liggen van de eerste tot voor de tweede.</summary>
    public static (long Vanaf, long Tot) Sleutels(int segment) => (MaakSleutel(segment, 0), MaakSleutel(segment + 1, 0));

    public Pagina AlsPagina() => new((int)Sleutel, Inhoud);
}

internal sealed class ZoekpaginaMapping : IEntityTypeConfiguration<Zoekpagina>
{
    public void Configure(EntityTypeBuilder<Zoekpagina> builder)
    {
        builder.ToTable("zoekpaginas");
        builder.HasKey(p => new { p.Organisatie, p.Sleutel });
    }
}
