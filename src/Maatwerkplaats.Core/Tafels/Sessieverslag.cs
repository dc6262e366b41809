using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Het verslag van een maatwerksessie of solvetafel als Word-document, gemaakt uit wat er aan tafel is vastgelegd.</summary>
public sealed class Sessieverslag(Casuslezer casussen, Solvelezer solves, Solvetafellezer solvetafels, Tafellezer tafels, Inzagelog log, TimeProvider klok)
{
    private static readonly int[] Breedtes = [3600, 2000, 2000, 2000];

    /// <exception cref="NietGevonden">Als er geen gesloten sessie is, of de gebruiker niet van de casus mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de casus niet mag lezen.</exception>
    public async Task<Uitvoerbestand> Maak(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var (casus, inzicht) = await casussen.Lees(wie, nummer, CasusRecht.Lezen, ct);
        if (Tafelaar.Van(wie, casus, inzicht) is not { } tafelaar || await tafels.Vind(wie.Organisatie, casus.Id, ct) is not { Stand: Tafelstand.Gesloten } tafel)
        {
            throw new NietGevonden();
        }

        var beeld = await tafels.Lees(tafelaar, Tafelonderwerp.Van(casus), tafel, metGastnamen: false, ct);
        await log.Leg(wie, InzageSoort.Gedownload, casus.Id, "verslag van de maatwerksessie");
        return new($"maatwerksessie-{nummer}.docx", Worddocument.Inhoudstype, Schrijf(beeld, klok.Nu()));
    }

    /// <summary>Het verslag van een tafel over een solve.</summary>
    /// <exception cref="NietGevonden">Als er geen gesloten tafel is, of de gebruiker niet van de solve mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker niet aan deze tafel mag.</exception>
    public async Task<Uitvoerbestand> MaakVoorSolve(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var solve = await solves.Staat(wie, nummer, SolveRecht.Lezen, ct);
        var tafelaar = Tafelaar.Van(wie, solve, await solvetafels.VanSolve(wie.Organisatie, nummer, ct)) ?? throw new GeenToegang(TafelRegels.AlleenLedenAanTafel.Zin);
        if (await tafels.Vind(wie.Organisatie, solve.Id, ct) is not { Stand: Tafelstand.Gesloten } tafel)
        {
            throw new NietGevonden();
        }

        var beeld = await tafels.Lees(tafelaar, Tafelonderwerp.Van(solve, []), tafel, metGastnamen: false, ct);
        await log.Leg(wie, InzageSoort.Gedownload, solve.Id, "verslag van de solvetafel");
        return new($"solvetafel-{nummer}.docx", Worddocument.Inhoudstype, Schrijf(beeld, klok.Nu()));
    }

    internal static byte[] Schrijf(Tafelbeeld beeld, DateTime gemaakt)
    {
        var (tafel, onderwerp) = (beeld.Tafel, beeld.Onderwerp);
        var solve = onderwerp.Soort == Tafelsoort.Solve;
        var wat = solve ? "Solvetafel" : "Maatwerksessie";
        using var verslag = new Worddocument($"{wat} {onderwerp.Nummer}", gemaakt, new Dictionary<string, string> { [solve ? "Solvenummer" : "Casusnummer"] = onderwerp.Nummer });
        verslag.Kop(1, $"{wat} over {onderwerp.Nummer}");
        if (solve)
        {
            verslag.Regel("Solve:", onderwerp.Titel);
        }

        verslag.Regel("Gehouden op:", $"{Kalender.DatumInNederland(tafel.BegonnenOp!.Value):d MMMM yyyy}");
        verslag.Regel(solve ? "Voorzitter:" : "Procesbegeleider:", tafel.Zit(tafel.Procesbegeleider)!.Wie.Naam);
        verslag.Regel("Aan tafel:", string.Join(", ", tafel.Zitplaatsen.Select(z => $"{z.Wie.Naam} ({z.Rol.ToLowerInvariant()})")));
        if (tafel.ZonderInbrenger is { } zonder)
        {
            verslag.Regel(solve ? "Zonder eigenaar, omdat:" : "Zonder inbrenger, omdat:", zonder);
        }

        verslag.Kop(2, "Wat de tafel zag");
        verslag.Alinea(tafel.Samenvatting!);
        foreach (var perspectief in Enum.GetValues<Perspectief>().Where(p => Overname.Bevindingen(tafel, p).Length > 0))
        {
            verslag.Kop(3, perspectief.Label());
            verslag.Opsomming(Overname.Bevindingen(tafel, perspectief).Split('\n'));
        }

        verslag.Kop(2, "Hoe de tafel scoort");
        verslag.Tabel(new(
            "Per weg en perspectief hoeveel deelnemers onvoldoende, voldoende of goed kozen",
            ["Weg", .. Enum.GetValues<Perspectief>().Select(p => p.Label())],
            [.. onderwerp.Wegen.Select(a => new Wordrij([a.Omschrijving, .. Enum.GetValues<Perspectief>().Select(p => Spreiding(beeld.Stemming(p, a.Id)))]))],
            Breedtes));
        Punten(verslag, "Wie het anders ziet", tafel.AndereInzichten.Select(a => $"{a.Door.Naam}: {a.Reden}"));
        Punten(verslag, "Wat er wel kan", Van(tafel, Bijdragesoort.WatKanWel));
        Punten(verslag, "Wat we in de tussentijd doen", Van(tafel, Bijdragesoort.Tussentijd));
        Punten(verslag, "Nog open", Van(tafel, Bijdragesoort.Geparkeerd));
        Punten(verslag, "Afspraken", tafel.Afspraken.Select(a => $"{a.Wie.Naam}: {a.Wat}{(a.Voor is { } voor ? $" (voor {voor:d MMMM yyyy})" : "")}"));
        foreach (var deel in onderwerp.Uitkomst)
        {
            verslag.Kop(2, deel.Kop);
            verslag.Alinea(deel.Tekst);
        }

        if (tafel.Notities is { } notities)
        {
            verslag.Kop(2, "Meegeschreven");
            verslag.Alinea(notities);
        }

        Punten(verslag, "Wat de deelnemers van dit verslag vinden", tafel.Oordelen.Select(o => $"{o.Door.Naam}: {o.Opmerking ?? "klopt"}"));
        return verslag.Bytes();
    }

    private static void Punten(Worddocument verslag, string kop, IEnumerable<string> punten)
    {
        var lijst = punten.ToArray();
        if (lijst.Length > 0)
        {
            verslag.Kop(2, kop);
            verslag.Opsomming(lijst);
        }
    }

    private static IEnumerable<string> Van(Tafelstaat tafel, Bijdragesoort soort) =>
        tafel.Bijdragen.Where(b => b.Soort == soort).Select(b => $"{b.Tekst} ({b.Door.Naam})");

    private static string Spreiding(Stemming stemming) => stemming.Aantal == 0
        ? "geen scores"
        : $"{stemming.Onvoldoende} onvoldoende, {stemming.Voldoende} voldoende, {stemming.Goed} goed";
}
