using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>
/// Vult een inbreng in met wat al bekend is van een solve of thema. Van een casus komt er niets mee; een voorbeeld komt uit een
/// signaal waarin niets van een mens staat.
/// </summary>
public sealed class Knelpuntvoorstel(IDbContextFactory<MaatwerkDb> databases, Solvelezer solves, Themalezer themas, TimeProvider klok)
{
    /// <summary>Zoveel signalen worden hoogstens bekeken om een voorbeeld te vinden.</summary>
    private const int MeesteSignalen = 500;

    /// <exception cref="NietGevonden">Als de solve er niet is, of de gebruiker er niet van mag weten.</exception>
    public async Task<Knelpunttekst> UitSolve(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var solve = (await solves.Lees(wie, nummer, SolveRecht.Lezen, ct)).Solve;
        var b = solve.Beschrijving;
        string[] bronnen = [.. solve.Kenmerken(Koppelsoort.Thema)];
        var (signalen, sleutels) = (Array.Empty<SignaalRij>(), solve.Kenmerken(Koppelsoort.Signaal).Select(k => Guid.TryParse(k, out var id) ? id : Guid.Empty).ToArray());
        if (bronnen.Length + sleutels.Length > 0)
        {
            signalen = await Signalen(wie, s => s.Where(x => bronnen.Contains(x.Thema) || sleutels.Contains(x.Id)), ct);
        }

        var voorbeeld = Voorbeeld(signalen) ?? await UitCasusprudentie(wie, solve.Kenmerken(Koppelsoort.Uitspraak), ct);
        return new(
            Ingekort(b.Titel), b.Botsing is null ? b.Probleem : $"{b.Probleem}\n{b.Botsing}", b.Geraakten, b.Schatting, voorbeeld, b.Gevolgen,
            solve.Besluit?.Inhoud ?? Tekst(string.Join("\n", solve.Wegen.Skip(1).Select(w => w.Wat))), b.Wetten);
    }

    /// <exception cref="NietGevonden">Als het thema er niet is.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker geen thema's mag zien.</exception>
    public async Task<Knelpunttekst> UitThema(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var thema = (await themas.Lees(wie, nummer, ct)).Thema;
        var signalen = await Signalen(wie, s => s.Where(x => x.Thema == nummer), ct);
        var jaar = Kalender.DatumInNederland(klok.Nu()).AddYears(-1);
        var aantal = signalen.Count(s => s.Datum >= jaar);
        return new(
            Ingekort(thema.Naam), thema.Omschrijving.Length > 0 ? thema.Omschrijving : thema.Naam, Meest(signalen.Select(s => s.VoorWie)),
            aantal == 0 ? null : new(aantal, aantal, Schattingswijze.Afgeleid, "Zoveel signalen kwamen er het laatste jaar; niet iedereen meldt het."),
            Voorbeeld(signalen), Meest(signalen.Select(s => s.Gevolg)), null,
            [.. signalen.SelectMany(s => s.Wetten.Split(' ', StringSplitOptions.RemoveEmptyEntries)).CountBy(w => w).OrderByDescending(w => w.Value).Take(3).Select(w => w.Key)]);
    }

    private async Task<SignaalRij[]> Signalen(Gebruiker wie, Func<IQueryable<SignaalRij>, IQueryable<SignaalRij>> welke, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await welke(db.Set<SignaalRij>().AsNoTracking().Zichtbaar(wie)).OrderByDescending(s => s.Datum).ThenByDescending(s => s.Id).Take(MeesteSignalen).ToArrayAsync(ct);
    }

    /// <summary>Wat er in een gekoppelde uitspraak speelde; daar is al nagekeken dat er niemand in staat.</summary>
    private async Task<string?> UitCasusprudentie(Gebruiker wie, IEnumerable<string> kenmerken, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        foreach (var kenmerk in kenmerken)
        {
            if (kenmerk.Split(':') is [.., var jaar, var nummer] && int.TryParse(jaar, out var j) && int.TryParse(nummer, out var n)
                && await db.Set<Uitspraak>().AsNoTracking().FirstOrDefaultAsync(u => u.Jaar == j && u.Nummer == n && u.Stand == Uitspraakstand.Geldig, ct) is { } uitspraak
                && Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud)).Probleem is { Length: > 0 and <= RondeRegels.LangsteTekst } probleem)
            {
                return probleem;
            }
        }

        return null;
    }

    /// <summary>Het langste signaal waarin niets van een mens is gevonden of vervangen.</summary>
    private static string? Voorbeeld(IEnumerable<SignaalRij> signalen) => signalen
        .Where(s => s is { Aanleiding: null, Vervangen: 0, Twijfels: 0, Tekst.Length: > 0 }).OrderByDescending(s => s.Tekst.Length).Select(s => s.Tekst)
        .FirstOrDefault(t => Mensentoets.Kijk(t) is { IsZeker: false, Twijfels.Count: 0 });

    private static string? Meest(IEnumerable<string> teksten) => teksten.Where(t => t.Length > 0).CountBy(t => t).OrderByDescending(t => t.Value).Select(t => t.Key).FirstOrDefault();

    private static string? Tekst(string tekst) => tekst.Length == 0 ? null : tekst;

    private static string Ingekort(string titel) => titel.Length <= RondeRegels.LangsteTitel ? titel : titel[..RondeRegels.LangsteTitel];
}
