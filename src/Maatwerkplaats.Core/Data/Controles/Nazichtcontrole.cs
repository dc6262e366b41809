using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Rekent van elke uitspraak de geschiedenis na publicatie na, en of haar stand daaruit volgt.</summary>
internal sealed class Nazichtcontrole(MaatwerkDb db, Ketting ketting, Bevindingen bevindingen)
{
    /// <returns>Hoeveel gebeurtenissen zijn nagerekend.</returns>
    public async Task<long> Doe(CancellationToken ct)
    {
        var aantal = 0L;
        foreach (var dossier in await db.Set<Nazichtdossier>().AsNoTracking().IgnoreQueryFilters().Where(n => n.Versie > 0).ToListAsync(ct))
        {
            var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().IgnoreQueryFilters().Include(g => g.Handeling)
                .Where(g => g.OnderwerpId == dossier.Id).OrderBy(g => g.Volgnummer).ToListAsync(ct);
            aantal += regels.Count;
            if ((Kettingcontrole.Bekijk(ketting, dossier.Id, regels, dossier.Versie, dossier.Schakel) ?? BekijkStaat(dossier, regels)) is { } mis)
            {
                bevindingen.Meld($"Nazien van uitspraak {dossier.Id}: {mis}.");
            }
        }

        return aantal;
    }

    private static string? BekijkStaat(Nazichtdossier dossier, List<VastgelegdeGebeurtenis> regels)
    {
        try
        {
            var staat = Nazichtboek.Herhaal(regels.Select(r => ((Nazichtgebeurtenis)Gebeurtenissoorten.Lees(r.Soort, r.Gegevens), r.Handeling!.AlsHandeling())));
            return Nazichtboek.Schrijf(staat) != dossier.Staat || staat.IsOpen != dossier.Open ? "de stand is niet wat de geschiedenis zegt" : null;
        }
        catch (Exception fout) when (fout is JsonException or InvalidDataException or InvalidCastException)
        {
            return "de geschiedenis is niet te lezen";
        }
    }
}
