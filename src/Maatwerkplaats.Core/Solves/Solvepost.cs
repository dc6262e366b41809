using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Het woord terug: wie een casus of signaal onder een solve meldde, hoort wat ermee gebeurt. Bij een casus komt het in het
/// verhaal van die casus, en langs die weg bij de inbrenger, met of zonder account.
/// </summary>
public sealed class Solvepost(Casusdienst casussen)
{
    /// <summary>Zoekt uit wie wat moet horen, en legt dat vast bij de solve zelf.</summary>
    internal static async Task<Bezorging> Bereid(MaatwerkDb db, Solvestaat vorige, Solve solve, CancellationToken ct)
    {
        var (allen, los) = (Solvewoord.VoorAllen(solve.Nieuw, solve.Staat), solve.Nieuw.OfType<SolveLosgekoppeld>().Select(l => l.Koppeling).ToArray());
        var nieuw = solve.Staat.Koppelingen.Where(k => !vorige.Koppelingen.Any(v => v.Is(k))).ToArray();
        var meldingen = new List<Bezorgregel>();
        if (nieuw.Length > 0)
        {
            var welkom = Solvewoord.VoorNieuwen(solve.Staat, solve.Datum);
            meldingen.AddRange(nieuw.Where(k => k.Soort == Koppelsoort.Casus).Select(k => new Bezorgregel(k.Kenmerk, welkom)));
            await LegVast(db, solve, welkom, nieuw, ct);
        }

        if (allen is not null)
        {
            meldingen.AddRange(vorige.Kenmerken(Koppelsoort.Casus).Where(k => los.All(l => l.Kenmerk != k)).Select(k => new Bezorgregel(k, allen)));
            await LegVast(db, solve, allen, vorige.Koppelingen, ct);
        }

        return new(meldingen, [.. los.Where(l => l.Soort == Koppelsoort.Casus).Select(l => l.Kenmerk)]);
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
    }

    /// <summary>Legt bij de solve vast hoeveel melders dit horen; zonder melders is er niets vast te leggen.</summary>
    private static async Task LegVast(MaatwerkDb db, Solve solve, string tekst, IReadOnlyCollection<Koppeling> koppelingen, CancellationToken ct)
    {
        var nummers = koppelingen.Where(k => k.Soort == Koppelsoort.Casus).Select(k => k.Kenmerk).ToArray();
        var inbrengers = (await db.Set<CasusRij>().AsNoTracking().Where(c => nummers.Contains(c.Nummer)).Select(c => c.Staat).ToListAsync(ct))
            .ConvertAll(s => CasusProjectie.Lees(s).Melding.Inbrenger);
        if (inbrengers.Count > 0)
        {
            solve.LichtMeldersIn(
                tekst,
                [.. inbrengers.Select(i => i.Wie.PersoonId).OfType<Guid>().Distinct()],
                inbrengers.Count(i => i.Wie.PersoonId is null && i.Contact is not null),
                inbrengers.Count(i => i.Wie.PersoonId is null && i.Contact is null));
        }
    }
}

/// <summary>Wat er bij de casussen onder een solve bezorgd wordt.</summary>
/// <param name="Los">Nummers van casussen die er niet meer bij horen.</param>
internal sealed record Bezorging(IReadOnlyList<Bezorgregel> Casussen, IReadOnlyList<string> Los);

/// <summary>Een tekst voor wie deze casus inbracht.</summary>
internal sealed record Bezorgregel(string Casus, string Tekst);
