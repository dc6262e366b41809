using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Het woord terug: wie een casus of signaal onder een solve meldde, hoort wat ermee gebeurt. Bij een casus komt het in het
/// verhaal van die casus, en langs die weg bij de inbrenger, met of zonder account. Wie een signaal gaf, hoort het zoals die
/// daarbij koos. Wie iets meldde dat via een thema onder de solve ligt, hoort het net zo.
/// </summary>
public sealed class Solvepost(Casusdienst casussen, Versleuteling versleuteling)
{
    /// <summary>Zoekt uit wie wat moet horen, en legt dat vast bij de solve zelf.</summary>
    internal static async Task<Bezorging> Bereid(MaatwerkDb db, Solvestaat vorige, Solve solve, CancellationToken ct)
    {
        var (allen, bezorging) = (Solvewoord.VoorAllen(solve.Nieuw, solve.Staat), new Bezorging());
        bezorging.Berichten.AddRange(solve.Nieuw.OfType<SolveActieAfgesproken>().Where(a => a.Actie.Wie.PersoonId is not null).Select(a =>
            new NieuwBericht(a.Actie.Wie.PersoonId!.Value, BerichtSoort.Toegewezen, null, $"Je hebt een actie bij solve {solve.Staat.Nummer} ({solve.Staat.Beschrijving.Titel}).") { Adres = $"/solves/{solve.Staat.Nummer}" }));
        var verlegd = solve.Nieuw.Any(g => g is SolveBegonnen or SolveGekoppeld or SolveLosgekoppeld);
        if (allen is null && !verlegd)
        {
            return bezorging;
        }

        var voor = await Solvebereik.Van(db, vorige.Koppelingen, ct);
        var na = verlegd ? await Solvebereik.Van(db, solve.Staat.Koppelingen, ct) : voor;
        bezorging.Los.AddRange(voor.Zonder(na).Casussen);
        await Vertel(db, solve, Solvewoord.VoorNieuwen(solve.Staat, solve.Datum), na.Zonder(voor), bezorging, ct);
        if (allen is not null)
        {
            await Vertel(db, solve, allen, voor.Samen(na), bezorging, ct);
        }

        return bezorging;
    }

    /// <summary>Zoekt uit wie er via een thema bij kwam sinds er voor het laatst iets is verteld.</summary>
    internal static async Task<Bezorging> BereidNieuwkomers(MaatwerkDb db, Solve solve, CancellationToken ct)
    {
        var (bereik, bezorging) = (await Solvebereik.Van(db, solve.Staat.Koppelingen, ct), new Bezorging());
        var gehoord = solve.Staat.Verteld.SelectMany(v => v.Aan.Concat(v.Bellen)).ToHashSet();
        var nummers = bereik.Casussen.ToArray();
        var nieuw = (await Casussen(db, nummers, ct)).Where(c => c.Solves.All(s => s.Nummer != solve.Staat.Nummer)).Select(c => c.Nummer).ToHashSet();
        await Vertel(
            db, solve, Solvewoord.VoorNieuwen(solve.Staat, solve.Datum),
            new(nieuw, [.. bereik.Melders.Where(m => m.Wijze != Terugkoppelwijze.Niet && !gehoord.Contains(m.Persoon))], []), bezorging, ct);
        return bezorging;
    }

    internal async Task Bezorg(MaatwerkDb db, Bezorging bezorging, Solvestaat solve, Handeling handeling, CancellationToken ct)
    {
        foreach (var (casus, tekst) in bezorging.Casussen)
        {
            await casussen.SchrijfMee(db, casus, handeling, c => c.HoorVanSolve(solve.Nummer, solve.Beschrijving.Titel, tekst), ct);
        }

        foreach (var casus in bezorging.Los)
        {
            await casussen.SchrijfMee(db, casus, handeling, c => c.MaakLosVanSolve(solve.Nummer), ct);
        }

        await Postvak.Bezorg(
            db, versleuteling, db.Organisatie!, [.. bezorging.Berichten.Where(b => b.PersoonId != handeling.Door.PersoonId)], handeling.Tijdstip, ct);
    }

    /// <summary>Zet klaar wat deze melders horen, en legt bij de solve vast wie het hoorde; zonder melders is er niets vast te leggen.</summary>
    private static async Task Vertel(MaatwerkDb db, Solve solve, string tekst, Solvebereik bereik, Bezorging bezorging, CancellationToken ct)
    {
        var inbrengers = (await Casussen(db, [.. bereik.Casussen], ct)).Select(c => c.Melding.Inbrenger).ToArray();
        if (inbrengers.Length == 0 && bereik.Signalen == 0)
        {
            return;
        }

        var viaCasus = inbrengers.Select(i => i.Wie.PersoonId).OfType<Guid>().ToHashSet();
        // Wie meer dan één signaal gaf, hoort het één keer, zoals bij het laatste is gekozen.
        Signaalmelder[] melders = [.. bereik.Melders.GroupBy(m => m.Persoon).Where(g => !viaCasus.Contains(g.Key)).Select(g => g.MaxBy(m => m.Signaal)!)];
        var personen = melders.Select(m => m.Persoon).ToArray();
        var werkzaam = (await db.Set<Persoon>().AsNoTracking().Where(p => personen.Contains(p.Id) && p.Actief).Select(p => p.Id).ToListAsync(ct)).ToHashSet();
        var perWijze = melders.Where(m => werkzaam.Contains(m.Persoon)).ToLookup(m => m.Wijze);
        Signaalmelder[] lezen = [.. perWijze[Terugkoppelwijze.Bericht], .. perWijze[Terugkoppelwijze.Mail]];
        Guid[] bellen = [.. perWijze[Terugkoppelwijze.Bellen].Select(m => m.Persoon)];

        bezorging.Casussen.AddRange(bereik.Casussen.Order(StringComparer.Ordinal).Select(c => new Bezorgregel(c, tekst)));
        bezorging.Berichten.AddRange(lezen.Select(m => new NieuwBericht(m.Persoon, BerichtSoort.Solve, null, tekst)
        {
            Adres = $"/signalen/{m.Signaal}",
            Gekozen = m.Wijze == Terugkoppelwijze.Mail ? Bezorgwijze.PerMail : Bezorgwijze.InSysteem,
        }));
        if (bellen.Length > 0 && solve.Staat.Eigenaar.PersoonId is { } eigenaar)
        {
            bezorging.Berichten.Add(new(eigenaar, BerichtSoort.Solve, null, $"Er is nieuws over solve {solve.Staat.Nummer}. Wie wil dat je belt, staat bij de solve.") { Adres = $"/solves/{solve.Staat.Nummer}" });
        }

        solve.LichtMeldersIn(new(
            solve.Datum, tekst, [.. viaCasus.Concat(lezen.Select(m => m.Persoon))],
            inbrengers.Count(i => i.Wie.PersoonId is null && i.Contact is not null),
            inbrengers.Count(i => i.Wie.PersoonId is null && i.Contact is null))
        {
            Bellen = bellen,
            NietNodig = perWijze[Terugkoppelwijze.Niet].Count(),
            Vertrokken = melders.Length - werkzaam.Count,
            ZonderMens = bereik.ZonderMens,
        });
    }

    private static async Task<IReadOnlyList<CasusStaat>> Casussen(MaatwerkDb db, string[] nummers, CancellationToken ct) => nummers.Length == 0
        ? []
        : (await db.Set<CasusRij>().AsNoTracking().Where(c => nummers.Contains(c.Nummer)).Select(c => c.Staat).ToListAsync(ct)).ConvertAll(CasusProjectie.Lees);
}

/// <summary>Wat er bezorgd wordt als een solve verandert.</summary>
internal sealed class Bezorging
{
    public List<Bezorgregel> Casussen { get; } = [];

    /// <summary>Nummers van casussen die er niet meer bij horen.</summary>
    public List<string> Los { get; } = [];

    /// <summary>Voor wie een signaal gaf.</summary>
    public List<NieuwBericht> Berichten { get; } = [];
}

/// <summary>Een tekst voor wie deze casus inbracht.</summary>
internal sealed record Bezorgregel(string Casus, string Tekst);
