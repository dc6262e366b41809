using System.Text.Json;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Rekent van elk onderwerp van één soort de geschiedenis na, en of zijn stand daaruit volgt.</summary>
internal sealed class Onderwerpcontrole(MaatwerkDb db, Ketting ketting, Bevindingen bevindingen)
{
    private const int PerKeer = 200;

    /// <param name="naam">Wat het is, voor in de bevinding.</param>
    /// <param name="volgt">Of de stand van het onderwerp is wat zijn geschiedenis zegt.</param>
    /// <returns>Hoeveel gebeurtenissen zijn nagerekend.</returns>
    public async Task<long> Doe<T>(string naam, Func<T, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)>, bool> volgt, CancellationToken ct)
        where T : class, IOnderwerp
    {
        var (aantal, laatste) = (0L, Guid.Empty);
        while (true)
        {
            var onderwerpen = await db.Set<T>().AsNoTracking().IgnoreQueryFilters().Where(o => o.Versie > 0 && o.Id > laatste).OrderBy(o => o.Id).Take(PerKeer).ToListAsync(ct);
            if (onderwerpen.Count == 0)
            {
                return aantal;
            }

            laatste = onderwerpen[^1].Id;
            var ids = onderwerpen.ConvertAll(o => o.Id);
            var geschiedenis = (await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().IgnoreQueryFilters().Include(g => g.Handeling)
                .Where(g => ids.Contains(g.OnderwerpId)).OrderBy(g => g.Volgnummer).ToListAsync(ct)).ToLookup(g => g.OnderwerpId);
            foreach (var onderwerp in onderwerpen)
            {
                var regels = geschiedenis[onderwerp.Id].ToList();
                aantal += regels.Count;
                if ((Kettingcontrole.Bekijk(ketting, onderwerp.Id, regels, onderwerp.Versie, onderwerp.Schakel) ?? BekijkStaat(onderwerp, regels, volgt)) is { } mis)
                {
                    bevindingen.Meld($"{naam} {onderwerp.Id}: {mis}.");
                }
            }
        }
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
