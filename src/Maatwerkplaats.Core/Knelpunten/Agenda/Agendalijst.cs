using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>
/// De werkagenda over alle signalen, thema's en solves, het oudste voorop. Een meelezer van het ministerie ziet de thema's en
/// solves, zonder eigenaar; in een los signaal kan iemand zijn eigen geval herkennen.
/// </summary>
public sealed class Agendalijst(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel punten staan er op een bladzijde.</summary>
    public const int PerBladzijde = 25;

    /// <summary>Zoveel punten gaan er hoogstens in één bestand.</summary>
    public const int MeesteInUitvoer = 20_000;

    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <param name="na">Waar de vorige bladzijde eindigde; leeg voor de eerste.</param>
    /// <exception cref="GeenToegang">Als deze gebruiker de signalenmonitor niet mag lezen.</exception>
    public async Task<Agendabladzijde> Lees(Gebruiker wie, Agendafilter filter, Agendaplek? na, int aantal = PerBladzijde, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.MonitorLezen);
        var helemaal = KnelpuntToegang.Mag(wie, Knelpuntrecht.MonitorHelemaal);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var stof = await Agendastof.Lees(db, ct);
        var opInhoud = !string.IsNullOrEmpty(filter.Wet) || !string.IsNullOrEmpty(filter.Onderwerp);
        var regels = await InGeheugen(db, stof, filter, helemaal, ct);
        regels = opInhoud ? await MetInhoud(db, stof, regels, ct) : regels;
        var passend = regels.Where(r => Past(r, filter, wie) && (na is null || na.IsVoor(filter.Dag(r), r.Id)))
            .Concat(helemaal ? await Signalen(db, stof, filter, na, aantal + 1, ct) : [])
            .OrderBy(filter.Dag).ThenBy(r => r.Id).Take(aantal + 1).ToList();
        var getoond = passend.Take(aantal).Select(r => helemaal ? r : r with { Eigenaar = null }).ToList();
        return new(opInhoud ? getoond : await MetInhoud(db, stof, getoond, ct), passend.Count > aantal ? new(filter.Dag(getoond[^1]), getoond[^1].Id) : null);
    }

    /// <summary>Eén punt.</summary>
    /// <exception cref="NietGevonden">Als het er niet is, of de gebruiker er niet van mag weten.</exception>
    public async Task<Agendaregel> Een(Gebruiker wie, Agendasoort soort, string kenmerk, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.MonitorLezen);
        var helemaal = KnelpuntToegang.Mag(wie, Knelpuntrecht.MonitorHelemaal);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var stof = await Agendastof.Lees(db, ct);
        var regel = soort switch
        {
            Agendasoort.Thema => (await MetInhoud(db, stof, (await stof.Themas(db, ct)).FindAll(t => t.Kenmerk == kenmerk), ct)).FirstOrDefault(),
            Agendasoort.Solve => (await MetInhoud(db, stof, (await stof.AlleSolves(db, ct)).FindAll(t => t.Kenmerk == kenmerk), ct)).FirstOrDefault(),
            _ when helemaal && Guid.TryParse(kenmerk, out var id) && await db.Set<SignaalRij>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is { } rij => stof.Signaal(rij),
            _ => null,
        };
        return regel is null ? throw new NietGevonden() : helemaal ? regel : regel with { Eigenaar = null };
    }

    private static async Task<List<Agendaregel>> InGeheugen(MaatwerkDb db, Agendastof stof, Agendafilter filter, bool metSignalen, CancellationToken ct)
    {
        var regels = new List<Agendaregel>();
        if (filter.Soort is null or Agendasoort.Thema)
        {
            regels.AddRange(await stof.Themas(db, ct));
        }

        if (filter.Soort is null or Agendasoort.Solve)
        {
            regels.AddRange(await stof.AlleSolves(db, ct));
        }

        if (metSignalen && filter.Soort is null or Agendasoort.Signaal)
        {
            var bijgehouden = stof.BijgehoudenSignalen;
            regels.AddRange((await db.Set<SignaalRij>().AsNoTracking().Where(s => bijgehouden.Contains(s.Id) && s.DubbelVan == null).ToListAsync(ct)).Select(stof.Signaal));
        }

        return regels;
    }

    /// <summary>Vult wetten en onderwerpen van een thema aan uit zijn signalen, en van een solve uit zijn thema's.</summary>
    private static async Task<List<Agendaregel>> MetInhoud(MaatwerkDb db, Agendastof stof, List<Agendaregel> regels, CancellationToken ct)
    {
        var nummers = regels.SelectMany(stof.Themanummers).Distinct().ToArray();
        var inhoud = (await db.Set<SignaalRij>().AsNoTracking().Where(s => nummers.Contains(s.Thema)).Select(s => new { s.Thema, s.Wetten, s.Onderwerp }).Distinct().ToListAsync(ct)).ToLookup(s => s.Thema!);
        return regels.ConvertAll(r =>
        {
            var bron = stof.Themanummers(r).SelectMany(t => inhoud[t]).ToArray();
            return bron.Length == 0 ? r : r with
            {
                Wetten = [.. r.Wetten.Concat(bron.SelectMany(b => b.Wetten.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Distinct().Order(StringComparer.Ordinal)],
                Onderwerpen = [.. bron.Select(b => b.Onderwerp).Where(o => o.Length > 0).Distinct().Order(StringComparer.Ordinal)],
            };
        });
    }

    private bool Past(Agendaregel r, Agendafilter filter, Gebruiker wie)
    {
        var dagen = Vandaag.DayNumber - filter.Dag(r).DayNumber;
        return filter.WilStand(r.Stand)
            && (string.IsNullOrEmpty(filter.Wet) || r.Wetten.Contains(filter.Wet))
            && (string.IsNullOrEmpty(filter.Onderwerp) || r.Onderwerpen.Contains(filter.Onderwerp))
            && (string.IsNullOrEmpty(filter.Niveau) || r.Niveaus.Contains(filter.Niveau))
            && filter.Bekend switch { null => true, Bekendheid.Nergens => r.Bekend.Count == 0, var plek => r.Bekend.Any(b => b.Bekendheid == plek) }
            && filter.Eigenaar switch { Eigenaarkeuze.VanMij => r.Eigenaar?.Is(wie.Id) == true, Eigenaarkeuze.Niemand => r.Eigenaar is null, _ => true }
            && (filter.Ouderdom is not { } band || Ouderdomsbanden.Van(dagen) == band);
    }

    /// <summary>De signalen waarbij niets wordt bijgehouden: van niemand, nergens bekend, en zonder niveau.</summary>
    private async Task<IEnumerable<Agendaregel>> Signalen(MaatwerkDb db, Agendastof stof, Agendafilter filter, Agendaplek? na, int aantal, CancellationToken ct)
    {
        if (filter.Soort is not (null or Agendasoort.Signaal) || !string.IsNullOrEmpty(filter.Niveau) || filter.Bekend is not (null or Bekendheid.Nergens) || filter.Eigenaar == Eigenaarkeuze.VanMij)
        {
            return [];
        }

        var (nieuw, onder) = (filter.WilStand(Agendastand.Nieuw), filter.WilStand(Agendastand.Ondergebracht));
        if (!nieuw && !onder)
        {
            return [];
        }

        var (bijgehouden, onderSolve) = (stof.BijgehoudenSignalen, stof.SignalenOnderSolve);
        var signalen = db.Set<SignaalRij>().AsNoTracking().Where(s => s.DubbelVan == null && !bijgehouden.Contains(s.Id));
        if (nieuw != onder)
        {
            signalen = nieuw
                ? signalen.Where(s => s.Thema == null && !onderSolve.Contains(s.Id))
                : signalen.Where(s => s.Thema != null || onderSolve.Contains(s.Id));
        }

        if (!string.IsNullOrEmpty(filter.Wet))
        {
            var wet = $" {filter.Wet} ";
            signalen = signalen.Where(s => s.Wetten.Contains(wet));
        }

        if (!string.IsNullOrEmpty(filter.Onderwerp))
        {
            var onderwerp = filter.Onderwerp;
            signalen = signalen.Where(s => s.Onderwerp == onderwerp);
        }

        if (filter.Ouderdom?.Dagen(Vandaag) is var (vroegst, laatst))
        {
            signalen = signalen.Where(s => s.Datum <= laatst);
            signalen = vroegst is { } eerste ? signalen.Where(s => s.Datum >= eerste) : signalen;
        }

        if (na is not null)
        {
            var (dag, id) = (na.Dag, na.Id);
            signalen = signalen.Where(s => s.Datum > dag || (s.Datum == dag && s.Id > id));
        }

        return (await signalen.OrderBy(s => s.Datum).ThenBy(s => s.Id).Take(aantal).ToListAsync(ct)).Select(stof.Signaal);
    }
}
