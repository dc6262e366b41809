using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Data;

/// <summary>Het laatst uitgegeven nummer van een reeks, per organisatie en jaar. Zonder gaten door gelijktijdige uitgifte.</summary>
public sealed class Nummerreeks : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public required string Reeks { get; init; }

    public required int Jaar { get; init; }

    public int Laatste { get; set; }

    /// <summary>Geeft het volgende nummer uit; het telt pas als de aanroeper opslaat.</summary>
    internal static async Task<int> Volgende(MaatwerkDb db, string organisatie, string reeks, int jaar, CancellationToken ct)
    {
        var gevonden = await db.Set<Nummerreeks>().FirstOrDefaultAsync(n => n.Reeks == reeks && n.Jaar == jaar, ct);
        if (gevonden is null)
        {
            gevonden = new() { Organisatie = organisatie, Reeks = reeks, Jaar = jaar };
            db.Add(gevonden);
        }

        return ++gevonden.Laatste;
    }
}

internal sealed class NummerreeksMapping : IEntityTypeConfiguration<Nummerreeks>
{
    public void Configure(EntityTypeBuilder<Nummerreeks> builder)
    {
        builder.ToTable("nummerreeksen");
        builder.HasKey(n => new { n.Organisatie, n.Reeks, n.Jaar });
        builder.Property(n => n.Laatste).IsConcurrencyToken();
    }
}
