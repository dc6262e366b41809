using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>
/// Wat van de werkagenda in het geheugen past: alle solves en thema's, en de signalen waarbij SBK iets bijhoudt. Dat zijn er
/// honderden; de signalen zelf zijn er miljoenen en komen per bladzijde uit de database (<see cref="Agendalijst"/>).
/// </summary>
internal sealed class Agendastof
{
    private readonly Dictionary<(Agendasoort, string), Agendastaat> _bijgehouden;
    private readonly ILookup<string, Bekendmaking> _brieven;

    private Agendastof(IEnumerable<Agendastaat> bijgehouden, IReadOnlyList<Solvestaat> solves, IEnumerable<(string Nummer, Bekendmaking Bekend)> brieven)
    {
        _bijgehouden = bijgehouden.ToDictionary(b => (b.Soort, b.Kenmerk));
        Solves = solves;
        _brieven = brieven.ToLookup(b => b.Nummer, b => b.Bekend);
        SignalenOnderSolve = [.. solves.SelectMany(s => s.Kenmerken(Koppelsoort.Signaal)).Select(k => Guid.TryParse(k, out var id) ? id : Guid.Empty).Distinct()];
    }

    public IReadOnlyList<Solvestaat> Solves { get; }

    public Guid[] SignalenOnderSolve { get; }

    /// <summary>De signalen waarbij iets wordt bijgehouden.</summary>
    public Guid[] BijgehoudenSignalen => [.. _bijgehouden.Keys.Where(k => k.Item1 == Agendasoort.Signaal).Select(k => Guid.Parse(k.Item2))];

    public static async Task<Agendastof> Lees(MaatwerkDb db, CancellationToken ct)
    {
        var bijgehouden = (await db.Set<AgendapuntRij>().AsNoTracking().ToListAsync(ct)).Select(r => r.Lees());
        var solves = (await db.Set<SolveRij>().AsNoTracking().Select(s => s.Staat).ToListAsync(ct)).ConvertAll(Solveprojectie.Lees);
        var rondes = (await db.Set<RondeRij>().AsNoTracking().Where(r => r.Stand == Rondestand.Verzonden).ToListAsync(ct)).Select(r => r.Lees());
        return new(bijgehouden, solves, rondes.SelectMany(r => r.InBrief.SelectMany(k => k.Bronnen.Select(b =>
            (b.Nummer, new Bekendmaking(k.Id, Vermeldplek.Knelpuntenbrief, r.Jaar, null, r.Verzending!.Op, null))))));
    }

    public async Task<List<Agendaregel>> Themas(MaatwerkDb db, CancellationToken ct)
    {
        var rijen = await db.Set<ThemaRij>().AsNoTracking().Where(t => t.Stand != Themastand.Opgegaan).Select(t => new { t.Id, t.Nummer, t.Naam, t.Stand, t.Aantal, t.GewijzigdOp }).ToListAsync(ct);
        var eerste = await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Thema != null).GroupBy(s => s.Thema!)
            .Select(g => new { g.Key, Van = g.Min(s => s.Datum), Tot = g.Max(s => s.Datum) }).ToDictionaryAsync(g => g.Key, g => (g.Van, g.Tot), ct);
        var onder = Solves.Where(s => s.IsOpen).SelectMany(s => s.Kenmerken(Koppelsoort.Thema)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return rijen.ConvertAll(t =>
        {
            var gewijzigd = Kalender.DatumInNederland(t.GewijzigdOp);
            var (van, tot) = eerste.GetValueOrDefault(t.Nummer, (gewijzigd, gewijzigd));
            var bij = Bij(Agendasoort.Thema, t.Nummer);
            return new Agendaregel(
                t.Id, Agendasoort.Thema, t.Nummer, t.Naam, [], [], bij?.Niveaus ?? [],
                t.Stand == Themastand.Terzijde ? Agendastand.Terzijde : onder.Contains(t.Nummer) ? Agendastand.Ondergebracht : Agendastand.Loopt, t.Stand.Label(),
                van, tot > gewijzigd ? tot : gewijzigd, bij?.Eigenaar, t.Aantal, Bekend(bij, t.Nummer));
        });
    }

    /// <summary>De solves, met wanneer er het laatst iets gebeurde.</summary>
    public async Task<List<Agendaregel>> AlleSolves(MaatwerkDb db, CancellationToken ct)
    {
        var gewijzigd = await db.Set<SolveRij>().AsNoTracking().ToDictionaryAsync(s => s.Nummer, s => s.GewijzigdOp, ct);
        return [.. Solves.Select(s =>
        {
            var bij = Bij(Agendasoort.Solve, s.Nummer);
            var vanSolve = s.Vermeldingen.Select(v => new Bekendmaking(v.Id, v.Plek, v.Plek == Vermeldplek.Knelpuntenbrief ? v.Op.Year : null, v.Wat, v.Op, null));
            return new Agendaregel(
                s.Id, Agendasoort.Solve, s.Nummer, s.Beschrijving.Titel, s.Beschrijving.Wetten, [], s.Beschrijving.Niveaus,
                s.Stand switch { Solvestand.Aangedragen => Agendastand.Nieuw, Solvestand.Opgelost or Solvestand.GaatNietDoor => Agendastand.Klaar, _ => Agendastand.Loopt }, s.Stand.Label(),
                s.Begonnen, Kalender.DatumInNederland(gewijzigd[s.Nummer]), s.Eigenaar, s.Kenmerken(Koppelsoort.Signaal).Count() + s.Kenmerken(Koppelsoort.Casus).Count(),
                [.. vanSolve, .. Bekend(bij, s.Nummer)]);
        })];
    }

    /// <summary>Een signaal als punt; zijn tekst komt alleen mee als die niet uit een casus komt.</summary>
    public Agendaregel Signaal(SignaalRij s)
    {
        var kenmerk = s.Id.ToString();
        var bij = Bij(Agendasoort.Signaal, kenmerk);
        var onder = s.Thema is not null || Array.IndexOf(SignalenOnderSolve, s.Id) >= 0;
        return new(
            s.Id, Agendasoort.Signaal, kenmerk, s.Aanleiding is not null ? Agendaregel.UitCasus : Kort(s.Tekst), s.Wetten.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            s.Onderwerp.Length > 0 ? [s.Onderwerp] : [], bij?.Niveaus ?? [], onder ? Agendastand.Ondergebracht : Agendastand.Nieuw, s.Thema ?? (onder ? "Onder een solve" : "Nog geen thema"),
            s.Datum, s.Datum, bij?.Eigenaar, 1, Bekend(bij, kenmerk));
    }

    /// <summary>De thema's waarvan dit punt de wetten en onderwerpen krijgt.</summary>
    public IEnumerable<string> Themanummers(Agendaregel regel) => regel.Soort switch
    {
        Agendasoort.Thema => [regel.Kenmerk],
        Agendasoort.Solve => Solves.First(s => s.Nummer == regel.Kenmerk).Kenmerken(Koppelsoort.Thema),
        _ => [],
    };

    private Agendastaat? Bij(Agendasoort soort, string kenmerk) => _bijgehouden.GetValueOrDefault((soort, kenmerk));

    private Bekendmaking[] Bekend(Agendastaat? bij, string nummer) => [.. bij?.Bekend ?? [], .. _brieven[nummer]];

    private static string Kort(string tekst) => tekst.Length <= 140 ? tekst : $"{tekst[..tekst.LastIndexOf(' ', 137, 60)]}…";
}
