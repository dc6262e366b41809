using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Groepen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Verdeelt signalen in groepen die over hetzelfde gaan, met wat eraan twijfelachtig is en wat er net buiten valt; en wijst aan
/// wat op niets anders lijkt. Zonder database: alles staat in het geheugen.
/// </summary>
internal static class Signaalverdeling
{
    private const int MeesteTegenvoorbeelden = 3;

    // Zoveel teksten tegelijk ontleden houdt het geheugen laag.
    private const int PerKeer = 10_000;

    /// <param name="signalen">Hun plaats in de lijst is hun nummer in de uitkomst.</param>
    /// <param name="nieuwVanaf">Vanaf deze dag is een signaal dat nergens op lijkt nieuws.</param>
    /// <returns>De groepen, de grootste eerst, en dan wat voor het eerst voorkomt als groep van één.</returns>
    public static IReadOnlyList<Signaalgroep> Verdeel(IReadOnlyList<TeVerdelen> signalen, DateOnly nieuwVanaf)
    {
        if (signalen.Count == 0)
        {
            return [];
        }

        // Wat met dezelfde woorden is gezegd, is één tekst: anders zijn de naasten van honderd gelijke signalen elkaar en niets anders.
        var woorden = signalen.AsParallel().AsOrdered().Select(s => s.Woorden).ToArray();
        var gelijke = woorden.Select((w, n) => (n, w)).ToLookup(s => s.w.Length == 0 ? $"{s.n}" : string.Join(' ', s.w), s => s.n);
        var perTekst = gelijke.ToDictionary(g => (long)g.First(), g => g.ToArray());
        var teksten = perTekst.Keys.Order().ToArray();
        var weging = new Woordweging(teksten.SelectMany(n => woorden[n]).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal), teksten.Length);
        Document Document(long nummer) => new(nummer, signalen[(int)nummer].Secties);
        var geheugen = new Geheugenindex(Analyzer.Standaard, Begrippenlijst.Leeg, Document);
        foreach (var stuk in teksten.Chunk(PerKeer))
        {
            geheugen.Voegtoe([.. stuk.Select(n => Document(n))]);
        }

        var profielen = new Profielmaker(geheugen.Index, Analyzer.Standaard, geheugen);
        var vergelijker = new Vergelijker(geheugen.Index, Analyzer.Standaard, profielen, geheugen);
        var groepeerder = new Groepeerder(vergelijker, profielen, Document);
        var graaf = groepeerder.Verbind(teksten, (een, ander) => weging.Cosinus(woorden[een], woorden[ander]) >= Signaalgelijken.Gelijkend);
        var groepen = groepeerder.Verdeel(graaf).GroupBy(l => l.Value, l => l.Key)
            .Select(g => Maak(graaf, [.. g.Order()], perTekst, () => Groepsnaam.Maak([.. g.Order().Select(Document)], geheugen.Index, Analyzer.Standaard)))
            .Where(g => g.Leden.Count > 1).OrderByDescending(g => g.Leden.Count).ThenBy(g => g.Leden[0]);
        var eerste = teksten.Where(n => signalen[(int)n].Datum >= nieuwVanaf && perTekst[n].Length == 1 && Nieuwheid.IsNieuw(graaf.Naasten(n)))
            .Select(n => new Signaalgroep("", [(int)n], [], []));
        return [.. groepen, .. eerste];
    }

    private static Signaalgroep Maak(Burengraaf graaf, long[] teksten, Dictionary<long, int[]> gelijken, Func<string> naam)
    {
        int[] leden = [.. teksten.SelectMany(n => gelijken[n]).Order()];
        if (leden.Length == 1)
        {
            return new("", leden, [], []);
        }

        var groep = teksten.ToHashSet();
        // Wie aan niet meer dan één ander vastzit, hoort er misschien niet bij; in een groep van twee of drie is dat gewoon.
        var twijfels = teksten.Length < 4 ? [] : teksten.Where(n => graaf.Van(n).Count(b => groep.Contains(b.Nummer)) < 2).SelectMany(n => gelijken[n]);
        var buiten = teksten.SelectMany(n => graaf.Naasten(n)).Where(b => !groep.Contains(b.Nummer))
            .GroupBy(b => b.Nummer).OrderByDescending(g => g.Max(b => b.Gelijkenis)).ThenBy(g => g.Key).Take(MeesteTegenvoorbeelden).Select(g => (int)g.Key);
        return new(naam(), leden, [.. twijfels.Order()], [.. buiten]);
    }
}

/// <summary>Wat van een signaal nodig is om het te verdelen.</summary>
internal sealed record TeVerdelen(Guid Id, DateOnly Datum, string Tekst, string VoorWie, string Gevolg)
{
    /// <summary>Waaraan te zien is dat twee signalen met dezelfde woorden zijn gezegd.</summary>
    public string[] Woorden => [.. Signaalwoorden.Van($"{Tekst}\n{VoorWie}\n{Gevolg}").Order(StringComparer.Ordinal)];

    // Wat er aan de hand is zegt meer dan voor wie en waartoe het leidt.
    public Sectie[] Secties => [.. new Sectie[] { new("tekst", Tekst, 2), new("voor wie", VoorWie), new("gevolg", Gevolg) }.Where(s => s.Tekst.Length > 0)];
}

/// <summary>Signalen die over hetzelfde lijken te gaan; van één als het nergens op lijkt.</summary>
/// <param name="Woorden">De woorden die hen binden; leeg bij één.</param>
/// <param name="Leden">Nummers van de signalen, oplopend.</param>
/// <param name="Twijfels">Welke leden maar met één ander samenhangen.</param>
/// <param name="Buiten">Wat erop lijkt en er net buiten valt.</param>
internal sealed record Signaalgroep(string Woorden, IReadOnlyList<int> Leden, IReadOnlyList<int> Twijfels, IReadOnlyList<int> Buiten);
