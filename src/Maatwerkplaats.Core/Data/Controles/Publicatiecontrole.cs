using System.Text.Json;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Rekent van elke publicatie de geschiedenis na, en of haar stand daaruit volgt.</summary>
internal sealed class Publicatiecontrole(MaatwerkDb db, Ketting ketting, Bevindingen bevindingen)
{
    /// <returns>Hoeveel gebeurtenissen zijn nagerekend.</returns>
    public async Task<long> Doe(CancellationToken ct)
    {
        var aantal = 0L;
        var dossiers = await db.Set<Publicatiedossier>().AsNoTracking().IgnoreQueryFilters()
            .Select(d => new Stand(d.Id, d.Versie, d.Schakel, d.Staat, d.Stand)).ToListAsync(ct);
        foreach (var dossier in dossiers)
        {
            var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().IgnoreQueryFilters().Include(g => g.Handeling)
                .Where(g => g.OnderwerpId == dossier.Id).OrderBy(g => g.Volgnummer).ToListAsync(ct);
            aantal += regels.Count;
            if ((Kettingcontrole.Bekijk(ketting, dossier.Id, regels, dossier.Versie, dossier.Schakel) ?? BekijkStaat(dossier, regels)) is { } mis)
            {
                bevindingen.Meld($"Publicatie {dossier.Id}: {mis}.");
            }
        }

        return aantal;
    }

    private static string? BekijkStaat(Stand dossier, List<VastgelegdeGebeurtenis> regels)
    {
        try
        {
            var staat = Publicatiezaak.Herhaal(regels.Select(r => ((Publicatiegebeurtenis)Gebeurtenissoorten.Lees(r.Soort, r.Gegevens), r.Handeling!.AlsHandeling())));
            return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) != dossier.Staat || staat.Stand != dossier.Kolom ? "de stand is niet wat de geschiedenis zegt" : null;
        }
        catch (Exception fout) when (fout is JsonException or InvalidDataException or InvalidCastException)
        {
            return "de geschiedenis is niet te lezen";
        }
    }

    private sealed record Stand(Guid Id, int Versie, string Schakel, string Staat, Publicatiestand Kolom);
}
