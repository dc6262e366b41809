using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Hoeveel werk het is om persoonsgegevens te beoordelen; over iedereen samen, nooit over één mens of één casus.</summary>
/// <param name="Seconden">De mediaan over de teksten van de mediaan per bevinding, in seconden.</param>
/// <param name="Teksten">Over zoveel teksten.</param>
public sealed record Publicatietempo(double Seconden, int Teksten);

/// <summary>Rekent het <see cref="Publicatietempo"/> uit.</summary>
public sealed class Publicatietempolezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel mensen moeten er aan hebben gewerkt; anders zegt het getal iets over wie het deed.</summary>
    public const int MinsteMensen = 5;

    /// <summary>Over zoveel maanden terug.</summary>
    public const int Maanden = 12;

    private const int Meeste = 1000;

    /// <returns><c>null</c> zolang er te weinig teksten zijn of te weinig mensen aan werkten.</returns>
    /// <exception cref="GeenToegang">Als de gebruiker niet voor een Maatwerkplaats werkt.</exception>
    public async Task<Publicatietempo?> Lees(Gebruiker wie, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(wie);
        var vanaf = klok.Nu().AddMonths(-Maanden);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var afgerond = await db.Set<Publicatiedossier>().AsNoTracking().Where(p => p.GewijzigdOp >= vanaf)
            .Join(db.Set<VastgelegdeGebeurtenis>().Where(g => g.Soort == nameof(PublicatieGeanonimiseerd)), p => p.Id, g => g.OnderwerpId, (_, g) => g)
            .Where(g => g.Handeling!.Tijdstip >= vanaf).OrderByDescending(g => g.Handeling!.Tijdstip).Take(Meeste)
            .Select(g => new { g.OnderwerpId, g.Gegevens, g.Handeling!.DoorId }).ToListAsync(ct);
        // Wie een tekst opnieuw afrondt, telt één keer: de laatste.
        var metingen = afgerond.DistinctBy(g => g.OnderwerpId)
            .Select(g => (g.DoorId, ((PublicatieGeanonimiseerd)Gebeurtenissoorten.Lees(nameof(PublicatieGeanonimiseerd), g.Gegevens)).SecondenPerBevinding))
            .Where(m => m.SecondenPerBevinding is not null).ToArray();
        return metingen.Length < await Kleinstecel.Lees(db, ct) || metingen.Select(m => m.DoorId).Distinct().Count() < MinsteMensen
            ? null
            : new(Mediaan([.. metingen.Select(m => m.SecondenPerBevinding!.Value).Order()]), metingen.Length);
    }

    private static double Mediaan(double[] rij) => (rij[(rij.Length - 1) / 2] + rij[rij.Length / 2]) / 2;
}
