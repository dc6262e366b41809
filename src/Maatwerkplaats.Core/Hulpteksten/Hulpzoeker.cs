using System.Collections.Concurrent;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>
/// Zoekt in de hulpteksten, per deel onder een tussenkop. De index past in het geheugen en wordt opnieuw gemaakt zodra er een
/// tekst veranderde, op welke node ook.
/// </summary>
public sealed class Hulpzoeker(Hulptekstlezer lezer)
{
    /// <summary>Langste vraag, in tekens.</summary>
    public const int LangsteVraag = 200;

    private const int MeesteTreffers = 20;
    private readonly ConcurrentDictionary<string, (string Stand, Hulpindex Index)> _indexen = new();

    /// <summary>Wat het best past eerst; niets bij een lege vraag.</summary>
    public async Task<Hulpvondsten> Zoek(string organisatie, string? vraag, CancellationToken ct = default)
    {
        var tekst = vraag?.Trim() ?? "";
        if (tekst.Length == 0)
        {
            return new([], []);
        }

        var (bladen, stand) = await lezer.MetStand(organisatie, ct);
        if (!_indexen.TryGetValue(organisatie, out var bekend) || bekend.Stand != stand)
        {
            _indexen[organisatie] = bekend = (stand, new(bladen));
        }

        return bekend.Index.Zoek(tekst.Length > LangsteVraag ? tekst[..LangsteVraag] : tekst);
    }

    /// <summary>De delen van alle hulpteksten op één moment, om in te zoeken.</summary>
    private sealed class Hulpindex
    {
        private readonly Geheugenindex _index = new(Analyzer.Standaard, Begrippenlijst.Standaard);
        private readonly (Hulpblad Blad, Hulpdeel? Deel, IReadOnlyList<Sectie> Secties)[] _delen;

        public Hulpindex(IReadOnlyList<Hulpblad> bladen)
        {
            _delen = [.. bladen.SelectMany(b => b.Delen.Select(d => (b, (Hulpdeel?)d, Secties(b.Titel, d.Kop, d.Tekst))).Prepend((b, null, Secties(b.Titel, "", b.Kort))))];
            _index.Voegtoe([.. _delen.Select((d, nummer) => new Document(nummer, d.Secties))]);
        }

        public Hulpvondsten Zoek(string tekst)
        {
            var vraag = new Zoekvraag(tekst) { Top = MeesteTreffers };
            var uitslag = _index.Index.Zoek(vraag);
            var uitleg = _index.Index.Uitleg(vraag);
            return new(
                [
                    .. uitslag.Treffers.Select(t => _delen[t.Nummer]).Select(d => new Hulptreffer(
                        d.Blad, d.Deel, Fragmentkiezer.Kies([.. d.Secties.Where(s => s.Naam == "regels").Select(s => (s, uitleg.Markeer(s.Tekst)))]) is [var eerste, ..] ? eerste : null)),
                ],
                [.. uitslag.Verbeteringen.Select(v => v.Beter[0])]);
        }

        private static IReadOnlyList<Sectie> Secties(string titel, string kop, string tekst) =>
            [.. new Sectie[] { new("titel", titel, 2), new("kop", kop, 3), new("regels", string.Join(' ', Hulpblad.Regels(tekst))) }.Where(s => s.Tekst.Length > 0)];
    }
}

/// <summary>Wat er in de hulpteksten is gevonden.</summary>
/// <param name="Bedoeld">Woorden die misschien bedoeld zijn, als een woord niet bekend is.</param>
public sealed record Hulpvondsten(IReadOnlyList<Hulptreffer> Treffers, IReadOnlyList<string> Bedoeld);

/// <summary>Een gevonden deel van een hulptekst.</summary>
/// <param name="Deel">Leeg als het begin van de tekst is gevonden.</param>
/// <param name="Fragment">Het stuk dat laat zien waarom; leeg als alleen de titel past.</param>
public sealed record Hulptreffer(Hulpblad Blad, Hulpdeel? Deel, Fragment? Fragment)
{
    public string Adres => $"/hulp/{Blad.Code}{(Deel is null ? "" : $"#{Deel.Anker}")}";
}
