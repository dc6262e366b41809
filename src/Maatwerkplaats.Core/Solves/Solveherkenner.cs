using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Herkent of een tekst over iets gaat waar al een solve voor loopt. Telt welk deel van de woorden die een solve kenmerken in
/// de tekst terugkomt; een woord dat in weinig solves staat, weegt zwaarder (idf). Rekent alleen.
/// </summary>
public sealed class Solveherkenner
{
    /// <summary>Vanaf dit deel (0 tot 1) van het gewicht van een solve is zij het tonen waard.</summary>
    public const double Lat = 0.18;

    /// <summary>Eén gedeeld woord zegt te weinig.</summary>
    public const int MinsteWoorden = 2;

    private const int Titelgewicht = 3;
    private const int MeesteWoorden = 5;

    private readonly Analyzer _analyzer = Analyzer.Standaard;
    private readonly List<(Solvestaat Solve, Dictionary<string, double> Woorden)> _solves;

    public Solveherkenner(IReadOnlyList<Solvestaat> solves)
    {
        var geteld = solves.Select(s => (Solve: s, Woorden: Tel(s))).ToList();
        var inHoeveel = geteld.SelectMany(g => g.Woorden.Keys).CountBy(w => w).ToDictionary();
        _solves = geteld.ConvertAll(g => (g.Solve, g.Woorden.ToDictionary(
            w => w.Key, w => Math.Log(1 + w.Value) * Math.Log(1 + ((double)solves.Count / inHoeveel[w.Key])))));
    }

    /// <summary>De solves waar deze tekst over lijkt te gaan, de meest gelijkende eerst.</summary>
    public IReadOnlyList<HerkendeSolve> Zoek(string tekst, IReadOnlyCollection<string> wetten)
    {
        var woorden = Lemmas(tekst).DistinctBy(w => w.Lemma).ToDictionary(w => w.Lemma, w => w.Woord);
        return
        [
            .. from s in _solves
               let gedeeld = s.Woorden.Where(w => woorden.ContainsKey(w.Key)).OrderByDescending(w => w.Value).ToArray()
               where gedeeld.Length >= MinsteWoorden
               where wetten.Count == 0 || s.Solve.Beschrijving.Wetten.Count == 0 || s.Solve.Beschrijving.Wetten.Intersect(wetten).Any()
               let score = gedeeld.Sum(w => w.Value) / s.Woorden.Values.Sum()
               where score >= Lat
               orderby score descending
               select new HerkendeSolve(s.Solve, score, [.. gedeeld.Take(MeesteWoorden).Select(w => woorden[w.Key])]),
        ];
    }

    private Dictionary<string, double> Tel(Solvestaat s)
    {
        var telling = new Dictionary<string, double>();
        foreach (var (tekst, gewicht) in new[] { (s.Beschrijving.Titel, Titelgewicht), (s.Beschrijving.Probleem, 1), (s.Beschrijving.Geraakten ?? "", 1) })
        {
            foreach (var (lemma, _) in Lemmas(tekst))
            {
                telling[lemma] = telling.GetValueOrDefault(lemma) + gewicht;
            }
        }

        return telling;
    }

    private IEnumerable<(string Lemma, string Woord)> Lemmas(string tekst) =>
        _analyzer.Analyseer(tekst).Select(t => t.Vorm).Where(v => !v.IsStopwoord && !v.IsVerwijzing && v.Woord.Length > 2).Select(v => (v.Lemma, v.Woord));
}

/// <summary>Een solve waar een tekst over lijkt te gaan.</summary>
/// <param name="Score">Deel van de kenmerkende woorden dat terugkomt, 0 tot 1.</param>
/// <param name="Woorden">De meest zeggende gedeelde woorden.</param>
public sealed record HerkendeSolve(Solvestaat Solve, double Score, IReadOnlyList<string> Woorden);
