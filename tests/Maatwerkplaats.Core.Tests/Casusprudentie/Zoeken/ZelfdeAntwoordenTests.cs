using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.TestCommon.Voorbeelden;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Zoeken;

/// <summary>
/// Dezelfde casussen in het geheugen, in één keer, en in de database, in stukken, herzien en samengevoegd: elke vraag geeft
/// dezelfde uitspraken met dezelfde scores, tot op de laatste bit.
/// </summary>
public sealed class ZelfdeAntwoordenTests
{
    [Theory, OpElkeDatabase]
    public async Task Zoek_WhateverTheStorage_GivesTheSameCasesAndScores(Database database)
    {
        await using var register = await InStukken(database);
        var geheugen = InGeheugen();
        var opdrachten = Opdrachten().ToList();
        opdrachten.Count.ShouldBeGreaterThan(400);
        foreach (var opdracht in opdrachten)
        {
            var (links, rechts) = (await register.Register.Zoek("uwv", opdracht), await geheugen.Zoek(opdracht));
            Treffers(links).ShouldBe(Treffers(rechts), opdracht.ToString());
            links.Totaal.ShouldBe(rechts.Totaal, opdracht.ToString());
            Facetten(links).ShouldBe(Facetten(rechts), opdracht.ToString());
            links.Toelichting.ShouldBe(rechts.Toelichting, opdracht.ToString());
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Vergelijk_WhateverTheStorage_GivesTheSameCasesScoresAndReasons(Database database)
    {
        await using var register = await InStukken(database);
        var geheugen = InGeheugen();
        foreach (var casus in Voorbeeldregister.Casussen)
        {
            foreach (var inhoud in (Uitspraakinhoud[])[casus.Inhoud, new() { Probleem = casus.Inhoud.Probleem[..Math.Min(120, casus.Inhoud.Probleem.Length)] }])
            {
                var (links, rechts) = (await register.Register.Vergelijk("uwv", inhoud, 10), await geheugen.Vergelijk(inhoud, 10));
                links.Count.ShouldBe(10);
                links.Select(Regel).ShouldBe(rechts.Select(Regel), casus.Herkomst);
            }
        }
    }

    /// <summary>Elke vraag zoals hij is, en als frase, met alle woorden, half getypt, met een tikfout, gefilterd en op datum.</summary>
    private static IEnumerable<Zoekopdracht> Opdrachten()
    {
        var wia = new Dictionary<string, IReadOnlyList<string>> { ["wet"] = ["WIA", "WW"] };
        foreach (var (i, vraag) in Voorbeeldregister.Vragen.Index())
        {
            var woorden = vraag.Split(' ');
            yield return new(vraag) { MetFragmenten = false };
            yield return new(vraag) { AlleWoorden = i % 2 == 0, Volgorde = Volgorde.NieuwsteEerst, MetFragmenten = false };
            yield return new(vraag[..^Math.Min(3, vraag.Length - 1)]) { Typend = true, Overslaan = i % 30, MetFragmenten = false };
            yield return (i % 4) switch
            {
                0 => new(vraag) { Filters = wia, MetFragmenten = false },
                1 => new($"\"{string.Join(' ', woorden.Take(2))}\"") { MetFragmenten = false },
                2 => new($"{vraag} -{woorden[0]}") { MetFragmenten = false },
                _ => new(vraag.Remove(vraag.Length / 2, 1)) { MetFragmenten = false },
            };
        }

        yield return new("") { Aantal = 200, MetFragmenten = false };
        yield return new(" ") { Filters = wia, Volgorde = Volgorde.NieuwsteEerst, MetFragmenten = false };
    }

    private static async Task<Proefregister> InStukken(Database database)
    {
        var register = Proefregister.Nieuw(database);
        var casussen = Voorbeeldregister.Casussen;
        // De volgorde van publicatie is de volgorde van de nummers; daarna pas herzien en intrekken.
        await register.Publiceer([.. casussen.Take(60).Select((c, i) => i % 7 == 0 ? Proefregister.Casus(c.Herkomst, "Voorlopig", "Een voorlopige tekst over een olifant.") : c)]);
        foreach (var casus in casussen.Skip(60).Take(10))
        {
            await register.Publiceer(casus);
        }

        await register.Publiceer([.. casussen.Skip(70)]);
        await register.Publiceer([.. Enumerable.Range(0, 12).Select(i => Proefregister.Casus($"WEG{i}", "Wordt ingetrokken", "Voorschot, boete, jobcoach, giraf."))]);
        await register.Publiceer([.. casussen]);
        await register.TrekIn([.. Enumerable.Range(0, 12).Select(i => $"WEG{i}")]);
        await register.Onderhoud.Doe("uwv");
        return register;
    }

    private static Registerzoeker InGeheugen()
    {
        var jaar = DateTime.UtcNow.Year;
        var vermeldingen = new Lijst([.. Voorbeeldregister.Casussen.Select((c, i) => new Vermelding(Uitspraakdocument.Nummer(jaar, i + 1), $"MCP:NL:UWV:{jaar}:{i + 1}", c.Herkomst, default, c.Inhoud))]);
        var index = new Geheugenindex(Analyzer.Standaard, Begrippenlijst.Standaard);
        index.Voegtoe([.. vermeldingen.Alle.Select(v => v.Document())]);
        return new(index.Index, vermeldingen);
    }

    private static IEnumerable<string> Treffers(Zoekantwoord antwoord) => antwoord.Treffers.Select(t => $"{t.Vermelding.Casusprudentie} {t.Vermelding.Herkomst} {t.Score:R}");

    private static IEnumerable<string> Facetten(Zoekantwoord antwoord) =>
        antwoord.Facetten.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}: {string.Join(' ', f.Value)}");

    private static string Regel(GelijkGeval geval) => $"{geval.Vermelding.Herkomst} {geval.Score:R} {string.Join(';', geval.Waarom)}";

    private sealed class Lijst(IReadOnlyList<Vermelding> alle) : Vermeldingen
    {
        public IReadOnlyList<Vermelding> Alle => alle;

        public override ValueTask<IReadOnlyDictionary<long, Vermelding>> Haal(IReadOnlyCollection<long> nummers, CancellationToken ct = default) =>
            new(alle.Where(v => nummers.Contains(v.Zoeknummer)).ToDictionary(v => v.Zoeknummer));
    }
}
