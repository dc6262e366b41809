using System.Collections.Frozen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>De codes bij een kolom, in het Nederlands en het Engels (engels.tsv).</summary>
internal static class Codewoorden
{
    private const string Onderwerpgroep = nameof(Onderwerpgroep);

    private static readonly FrozenDictionary<(string Soort, string Code), (string Nederlands, string Engels)> Engels = Lees();

    /// <summary>Alle codes die in deze kolom kunnen staan, op de volgorde van de lijst.</summary>
    public static IEnumerable<Codewoord> Van(Evaluatiekolom kolom, Lijsten woorden) =>
        [.. VanKeuzes(kolom.Keuzes), .. VanLijst(kolom.Codelijst, woorden), .. kolom.Groepen?.Invoke(woorden) ?? [], .. kolom.Vast ?? []];

    /// <summary>De groepen van de onderwerpen, zoals de kolom hoofdonderwerp ze schrijft.</summary>
    public static IEnumerable<Codewoord> Onderwerpgroepen(Lijsten woorden) => woorden.Waarden
        .Where(w => w.Lijst == Lijst.Onderwerp && w.Groep.Length > 0).Select(w => w.Groep).DistinctBy(g => g.ToLowerInvariant())
        .Select(groep => new Codewoord(groep.ToLowerInvariant(), groep, Vertaal(Onderwerpgroep, groep.ToLowerInvariant(), groep)));

    private static IEnumerable<Codewoord> VanLijst(Lijst? lijst, Lijsten woorden) => woorden.Waarden.Where(w => w.Lijst == lijst)
        .Select(w => new Codewoord(w.Code, w.Label, Vertaal(lijst!.Value.ToString(), w.Code, w.Label)));

    private static IEnumerable<Codewoord> VanKeuzes(Type? keuzes) => keuzes is null ? [] : Enum.GetValues(keuzes).Cast<Enum>().Select(keuze =>
    {
        var (code, label) = (keuze.ToString().ToLowerInvariant(), keuze is Fase fase ? fase.Label(null) : keuze.Label());
        return new Codewoord(code, label, Vertaal(keuzes.Name, code, label));
    });

    /// <summary>Wat een organisatie zelf toevoegde of anders noemde, heeft geen vertaling; dat staat er dan, met haar eigen woord.</summary>
    internal static string Vertaal(string soort, string code, string label) =>
        Engels.TryGetValue((soort, code), out var woord) && (woord.Nederlands.Length == 0 || woord.Nederlands == label)
            ? woord.Engels
            : $"Term of the organisation, not translated: {label}";

    private static FrozenDictionary<(string Soort, string Code), (string Nederlands, string Engels)> Lees()
    {
        using var stroom = typeof(Codewoorden).Assembly.GetManifestResourceStream("engels.tsv")!;
        using var lezer = new StreamReader(stroom);
        lezer.ReadLine();
        var woorden = new Dictionary<(string Soort, string Code), (string Nederlands, string Engels)>();
        while (lezer.ReadLine()?.Split('\t') is { Length: 4 } regel)
        {
            woorden.Add((regel[0], regel[1]), (regel[2], regel[3]));
        }

        return woorden.ToFrozenDictionary();
    }
}
