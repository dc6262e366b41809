using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>Stelt voor welke solves op de agenda van een zitting horen, met waarom. Een mens kiest.</summary>
public sealed class Agendavoorstellen(IDbContextFactory<MaatwerkDb> databases, Solveronde ronde, TimeProvider klok)
{
    /// <summary>Zo ver terug telt iets als nieuw als de tafel er nog niet over sprak, in dagen.</summary>
    private const int Nieuw = 30;

    /// <summary>Alle open solves, wat de meeste aandacht vraagt voorop; zonder reden staan zij achteraan, om zelf te kiezen.</summary>
    public async Task<IReadOnlyList<Agendavoorstel>> Zoek(Gebruiker wie, Solvetafelstaat tafel, CancellationToken ct = default)
    {
        SolvetafelToegang.Eis(wie, tafel, SolvetafelRecht.Zien);
        var nu = klok.Nu();
        var (vandaag, open) = (Kalender.DatumInNederland(nu), Enum.GetValues<Solvestand>().Where(s => s.IsOpen()).ToArray());
        await using var db = await databases.Open(wie.Organisatie, ct);
        var solves = (await db.Set<SolveRij>().AsNoTracking().Where(s => open.Contains(s.Stand)).Select(s => s.Staat).ToListAsync(ct)).ConvertAll(Solveprojectie.Lees);
        var gesproken = tafel.Zittingen.Where(z => z.Stand == Zittingstand.Gehouden).SelectMany(z => z.Solves.Select(s => (Solve: s, z.Moment.Begin))).GroupBy(z => z.Solve).ToDictionary(g => g.Key, g => g.Max(z => z.Begin));
        var eerste = gesproken.Values.Append(nu.AddDays(-Nieuw)).Min();
        var erbij = (await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Where(g => g.Soort == nameof(SolveGekoppeld) && g.Handeling!.Tijdstip > eerste)
            .Select(g => new { g.OnderwerpId, g.Handeling!.Tijdstip }).ToListAsync(ct)).ToLookup(g => g.OnderwerpId, g => g.Tijdstip);
        return
        [
            .. solves.Select(s => new Agendavoorstel(s, [.. Redenen(s, vandaag, erbij[s.Id].Count(op => op > gesproken.GetValueOrDefault(s.Nummer, nu.AddDays(-Nieuw))))]))
                .OrderByDescending(v => v.Redenen.Count).ThenBy(v => v.Solve.Stap?.Voor ?? DateOnly.MaxValue).ThenBy(v => v.Solve.Nummer, StringComparer.Ordinal),
        ];
    }

    /// <summary>Hoeveel zaken er na te lopen zijn, voor wie dat mag; anders 0.</summary>
    public async Task<int> NaTeLopen(Gebruiker wie, CancellationToken ct = default) =>
        SolveToegang.Mag(wie, null, SolveRecht.Aandragen) ? (await ronde.Lees(wie, ct)).Totaal : 0;

    private static IEnumerable<string> Redenen(Solvestaat s, DateOnly vandaag, int nieuw)
    {
        if (s.Stap?.Voor < vandaag)
        {
            yield return $"de stap voor {s.Stap.Voor:d MMMM} is over tijd";
        }

        if (s.Stap is null)
        {
            yield return "er is geen volgende stap afgesproken";
        }

        if (s is { Besluit: null, Stand: Solvestand.Opgepakt } or { Besluit: null, Wegen.Count: > 1 })
        {
            yield return "wacht op een besluit";
        }

        if (nieuw > 0)
        {
            yield return nieuw == 1 ? "er kwam iets nieuws onder" : $"er kwamen {nieuw} nieuwe zaken onder";
        }

        if (s.Acties.Any(a => a.GedaanOp is null && a.Voor < vandaag))
        {
            yield return "een afspraak is over tijd";
        }
    }
}

/// <summary>Een solve voor de agenda.</summary>
/// <param name="Redenen">Waarom nu; leeg als er niets bijzonders is.</param>
public sealed record Agendavoorstel(Solvestaat Solve, IReadOnlyList<string> Redenen);
