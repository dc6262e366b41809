using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Analyse.Wetten;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>Says in plain Dutch what a text shares with others: articles of law, laws, and the most telling words.</summary>
internal sealed class Redenen
{
    private const int MeesteWoorden = 5;
    private readonly Analyzer analyzer;
    private readonly HashSet<string> artikelen;
    private readonly HashSet<string> wetten;
    private readonly List<(string Lemma, string Woord)> woorden;

    public Redenen(Document tekst, Analyzer analyzer, Woordenschat schat)
    {
        this.analyzer = analyzer;
        var termen = Termen(tekst).ToList();
        artikelen = [.. Artikelen(termen)];
        wetten = [.. Wetten(termen)];
        woorden = [.. from term in termen
                      where !term.IsStopwoord && !term.IsVerwijzing && term.Woord.Length > 2 && Wet.Afkorting(term.Woord) is null
                      group term.Woord by term.Lemma into zelfde
                      let frequentie = schat.Frequentie(Veld.Lemma, zelfde.Key)
                      where frequentie > 0
                      orderby Math.Log(1 + zelfde.Count()) * Math.Log((schat.Stand.Levend + 1.0) / frequentie) descending, zelfde.Key
                      select (zelfde.Key, zelfde.First())];
    }

    /// <summary>The reasons, strongest kind first; empty when nothing telling is shared.</summary>
    public IReadOnlyList<string> Met(Document ander)
    {
        var termen = Termen(ander).ToList();
        var lemmas = termen.Select(term => term.Lemma).ToHashSet();
        var redenen = new List<string>();
        Voegtoe(redenen, "zelfde artikel: ", artikelen.Intersect(Artikelen(termen)).Select(Verwijzing).Order(StringComparer.Ordinal));
        Voegtoe(redenen, "zelfde wet: ", wetten.Intersect(Wetten(termen)).Select(Hoofdletters).Order(StringComparer.Ordinal));
        Voegtoe(redenen, "gaat ook over: ", woorden.Where(woord => lemmas.Contains(woord.Lemma)).Take(MeesteWoorden).Select(woord => woord.Woord));
        return redenen;
    }

    private static void Voegtoe(List<string> redenen, string aanhef, IEnumerable<string> delen)
    {
        var tekst = string.Join(", ", delen);
        if (tekst.Length > 0) redenen.Add(aanhef + tekst);
    }

    private IEnumerable<Woordvorm> Termen(Document document) =>
        document.Secties.SelectMany(sectie => analyzer.Analyseer(sectie.Tekst)).Select(term => term.Vorm);

    // The paragraph is left out: the same article is reason enough.
    private static IEnumerable<string> Artikelen(IEnumerable<Woordvorm> termen) =>
        termen.Where(term => term.IsVerwijzing && !termen.Any(ander => ander.IsVerwijzing && ander != term && term.Woord.StartsWith(ander.Woord + ":", StringComparison.Ordinal))).Select(term => term.Woord).Distinct();

    private static IEnumerable<string> Wetten(IEnumerable<Woordvorm> termen) => termen.Select(term => Wet.Afkorting(term.Woord)).OfType<string>().Distinct();

    private static string Verwijzing(string woord)
    {
        var delen = woord.Split(':', 2);
        return $"art. {delen[1]} {Hoofdletters(delen[0])}";
    }

    private static string Hoofdletters(string wet) => wet switch
    {
        "awb" => "Awb",
        "wajong" => "Wajong",
        "wazo" => "Wazo",
        "wtl" => "Wtl",
        "pw" => "Participatiewet",
        _ when wet.Length <= 4 => wet.ToUpperInvariant(),
        _ => char.ToUpperInvariant(wet[0]) + wet[1..],
    };
}
