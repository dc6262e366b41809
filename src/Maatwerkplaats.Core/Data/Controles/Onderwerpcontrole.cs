using System.Text.Json;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Rekent van elk onderwerp van één soort de geschiedenis na, en of zijn stand daaruit volgt.</summary>
internal sealed class Onderwerpcontrole(MaatwerkDb db, Ketting ketting, Bevindingen bevindingen)
{
    /// <param name="naam">Wat het is, voor in de bevinding.</param>
    /// <param name="volgt">Of de stand van het onderwerp is wat zijn geschiedenis zegt.</param>
    /// <returns>Hoeveel gebeurtenissen zijn nagerekend.</returns>
    public async Task<long> Doe<T>(string naam, Func<T, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)>, bool> volgt, CancellationToken ct)
        where T : class, IOnderwerp
    {
        var aantal = 0L;
        var alle = db.Set<T>().AsNoTracking().IgnoreQueryFilters().Where(o => o.Versie > 0);
        foreach (var id in await alle.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync(ct))
        {
            var onderwerp = await alle.FirstAsync(o => o.Id == id, ct);
            var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().IgnoreQueryFilters().Include(g => g.Handeling)
                .Where(g => g.OnderwerpId == id).OrderBy(g => g.Volgnummer).ToListAsync(ct);
            aantal += regels.Count;
            if ((Kettingcontrole.Bekijk(ketting, id, regels, onderwerp.Versie, onderwerp.Schakel) ?? BekijkStaat(onderwerp, regels, volgt)) is { } mis)
            {
                bevindingen.Meld($"{naam} {id}: {mis}.");
            }
        }

        return aantal;
    }

    private static string? BekijkStaat<T>(T onderwerp, List<VastgelegdeGebeurtenis> regels, Func<T, IEnumerable<(Gebeurtenis, Handeling)>, bool> volgt)
    {
        try
        {
            return volgt(onderwerp, regels.Select(r => (Gebeurtenissoorten.Lees(r.Soort, r.Gegevens), r.Handeling!.AlsHandeling())))
                ? null
                : "de stand is niet wat de geschiedenis zegt";
        }
        catch (Exception fout) when (fout is JsonException or InvalidDataException or InvalidCastException)
        {
            return "de geschiedenis is niet te lezen";
        }
    }
}
