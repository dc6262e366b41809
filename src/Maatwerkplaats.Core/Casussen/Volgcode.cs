using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De code waarmee iemand zonder account zijn casus volgt. Alleen de zoeksleutel wordt bewaard, niet de code.</summary>
public sealed class Volgcode : IVanOrganisatie
{
    /// <summary>Aantal tekens, zonder de streepjes: 28^16 mogelijkheden, ruim 76 bits.</summary>
    public const int Lengte = 16;

    /// <summary>Zonder klinkers (geen woorden) en zonder tekens die op elkaar lijken.</summary>
    public const string Alfabet = "bcdfghjkmnpqrstvwxyz23456789";

    public required string Sleutel { get; init; }

    public required string Organisatie { get; init; }

    public required Guid CasusId { get; init; }

    /// <summary>
    /// Maakt de code bij een melding: hetzelfde formulier nog eens versturen geeft dezelfde code, en zonder de sleutel
    /// van deze installatie is hij niet na te maken.
    /// </summary>
    /// <param name="melding">Sleutel van het formulier met alles wat erin staat.</param>
    public static string Maak(Versleuteling versleuteling, string melding)
    {
        var tekens = Convert.FromHexString(versleuteling.Zoeksleutel(melding, "volgcode.maak"))
            .Where(b => b < byte.MaxValue / Alfabet.Length * Alfabet.Length).Select(b => Alfabet[b % Alfabet.Length]).Take(Lengte);
        return string.Join('-', tekens.Chunk(4).Select(groep => new string(groep)));
    }

    /// <summary>De sleutel waaronder een code te vinden is; hoofdletters, spaties en streepjes maken niet uit.</summary>
    public static string SleutelVan(Versleuteling versleuteling, string? code) => versleuteling.Zoeksleutel(
        string.Concat((code ?? "").ToLowerInvariant().Where(char.IsLetterOrDigit).Take(2 * Lengte)), "volgcode");
}

internal sealed class VolgcodeMapping : IEntityTypeConfiguration<Volgcode>
{
    public void Configure(EntityTypeBuilder<Volgcode> builder)
    {
        builder.ToTable("volgcodes");
        builder.HasKey(v => v.Sleutel);
    }
}
