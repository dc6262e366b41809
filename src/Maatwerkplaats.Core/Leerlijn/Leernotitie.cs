using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Leerlijn;

/// <summary>
/// Wat iemand voor zichzelf opschreef over wat die leerde. Van wie, waarover en wanneer staat er niet leesbaar bij: ook wie in
/// de database kijkt, ziet niet wie er schrijft. De notitie heeft geen geschiedenis; weg is weg.
/// </summary>
public sealed class Leernotitie : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Sleutel waarmee alleen de schrijver zijn notities terugvindt; te maken uit de persoon, niet terug te lezen.</summary>
    public required string Schrijversleutel { get; init; }

    /// <summary>De <see cref="Leerinhoud"/>.</summary>
    public required Versleuteld Inhoud { get; set; }

    /// <summary>Telt elke keer opslaan; het slot tegen gelijktijdig schrijven.</summary>
    public int Slag { get; set; }
}

/// <summary>De inhoud van een notitie, alleen versleuteld in de database.</summary>
/// <param name="Bij">Waar zij bij hoort, zoals het nummer van een casus; mag leeg zijn.</param>
/// <param name="Op">Moment van schrijven, UTC.</param>
/// <param name="GewijzigdOp">Moment van de laatste wijziging, UTC; leeg als er niets is gewijzigd.</param>
public sealed record Leerinhoud(string Tekst, string Bij, DateTime Op, DateTime? GewijzigdOp = null);

internal sealed class LeernotitieMapping : IEntityTypeConfiguration<Leernotitie>
{
    public void Configure(EntityTypeBuilder<Leernotitie> builder)
    {
        builder.ToTable("leernotities");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Slag).IsConcurrencyToken();
        builder.HasIndex(n => n.Schrijversleutel);
    }
}
