using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>Wat een Maatwerkplaats zelf koos voor een kolom, zodat zij het de volgende keer niet opnieuw hoeft te kiezen.</summary>
public sealed class Kolomgeheugen : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public required string Werkplaats { get; init; }

    /// <summary>De kop in herkenbare vorm (<see cref="Waarden.Woordvorm"/>).</summary>
    public required string Kop { get; init; }

    /// <summary>Zie <see cref="Kolomkeuzes.Schrijf"/>.</summary>
    public required string Bestemming { get; set; }
}

/// <summary>Zet de bestemming van een kolom om in tekst en terug.</summary>
public static class Kolomkeuzes
{
    /// <summary>De waarden blijven als opmerking bij de casus.</summary>
    public const string Opmerking = "opmerking";

    /// <summary>De waarden worden niet overgenomen.</summary>
    public const string Niet = "niet";

    public static string Schrijf(Kolombestemming bestemming) =>
        bestemming.Overslaan ? Niet : bestemming.Veld?.ToString() ?? Opmerking;

    /// <returns>Leeg als de tekst geen bestemming is.</returns>
    public static Kolombestemming? Lees(string? tekst) => tekst switch
    {
        Opmerking => Kolombestemming.AlsOpmerking,
        Niet => Kolombestemming.Niet,
        _ => Enum.TryParse<Registratieveld>(tekst, out var veld) && Enum.IsDefined(veld) ? new(veld) : null,
    };
}

internal sealed class KolomgeheugenMapping : IEntityTypeConfiguration<Kolomgeheugen>
{
    public void Configure(EntityTypeBuilder<Kolomgeheugen> builder)
    {
        builder.ToTable("kolomgeheugens");
        builder.HasKey(k => new { k.Organisatie, k.Werkplaats, k.Kop });
    }
}
