using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Zegt wat er al bekend is van wat iemand aan het opschrijven is: hoeveel signalen erop lijken, bij welke thema's die horen en welke
/// solves ervoor lopen. Zonder de tekst van een ander signaal: die is niet voor iedereen.
/// </summary>
public sealed class Signaalbekendheid(IDbContextFactory<MaatwerkDb> databases, Signaalgelijken gelijken, LopendeSolves lopend)
{
    /// <summary>Zoveel signalen die erop lijken worden geteld.</summary>
    public const int MeesteGelijken = 25;

    private const int MeesteThemas = 3;
    private const int KorteTekst = 15;

    /// <param name="tekst">Wat er tot nu toe staat; wordt niet bewaard.</param>
    public async Task<AlBekend> BijTekst(Gebruiker wie, string tekst, IReadOnlyCollection<string> wetten, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Melden);
        if (tekst.Trim().Length < KorteTekst)
        {
            return AlBekend.Niets;
        }

        var erop = await gelijken.Zoek(wie.Organisatie, tekst, aantal: MeesteGelijken, ct: ct);
        var nummers = erop.Select(g => g.Thema).OfType<string>().Distinct().ToArray();
        await using var db = await databases.Open(wie.Organisatie, ct);
        var namen = await db.Set<ThemaRij>().AsNoTracking().Where(t => nummers.Contains(t.Nummer) && t.Stand == Themastand.Open).ToDictionaryAsync(t => t.Nummer, t => t.Naam, ct);
        var themas = erop.Select(g => g.Thema).OfType<string>().Where(namen.ContainsKey).GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MeesteThemas);
        return new(erop.Count, [.. themas.Select(g => namen[g.Key])], await lopend.BijTekst(wie, tekst, wetten, ct));
    }
}

/// <summary>Wat er al bekend is.</summary>
/// <param name="Gelijken">Zoveel signalen van het laatste jaar lijken erop, hoogstens <see cref="Signaalbekendheid.MeesteGelijken"/>.</param>
/// <param name="Themas">Namen van de thema's waar die bij horen, de meest voorkomende eerst.</param>
public sealed record AlBekend(int Gelijken, IReadOnlyList<string> Themas, IReadOnlyList<LopendeSolve> Lopend)
{
    public static readonly AlBekend Niets = new(0, [], []);
}
