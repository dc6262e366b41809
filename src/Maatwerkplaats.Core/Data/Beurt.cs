using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Data;

/// <summary>Welk draaiend proces een terugkerende taak doet: één tegelijk, en een proces dat wegvalt houdt hem niet vast.</summary>
public sealed class Beurt
{
    public required string Taak { get; init; }

    public required Guid Houder { get; init; }

    /// <summary>Na dit moment (UTC) mag een ander de taak overnemen.</summary>
    public required DateTime Tot { get; init; }

    /// <summary>Neemt of verlengt de beurt, tenzij een ander hem heeft.</summary>
    /// <param name="houder">Sleutel van dit proces.</param>
    /// <returns>Of dit proces nu aan de beurt is.</returns>
    public static async Task<bool> Neem(MaatwerkDb db, string taak, Guid houder, DateTime nu, TimeSpan duur, CancellationToken ct)
    {
        var tot = nu + duur;
        var genomen = await db.Set<Beurt>().Where(b => b.Taak == taak && (b.Houder == houder || b.Tot < nu))
            .ExecuteUpdateAsync(b => b.SetProperty(x => x.Houder, houder).SetProperty(x => x.Tot, tot), ct);
        if (genomen == 0 && !await db.Set<Beurt>().AnyAsync(b => b.Taak == taak, ct))
        {
            db.Add(new Beurt { Taak = taak, Houder = houder, Tot = tot });
            try
            {
                genomen = await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException)
            {
                // Een ander proces nam op hetzelfde moment de eerste beurt.
                db.ChangeTracker.Clear();
            }
        }

        return genomen > 0;
    }
}

internal sealed class BeurtMapping : IEntityTypeConfiguration<Beurt>
{
    public void Configure(EntityTypeBuilder<Beurt> builder)
    {
        builder.ToTable("beurten");
        builder.HasKey(b => b.Taak);
    }
}
