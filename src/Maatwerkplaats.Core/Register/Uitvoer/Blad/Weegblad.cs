using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer.Blad;

/// <summary>
/// De weging van een casus op één A4: de cirkel, de wegen met hun scores, wat elk perspectief liet zien en wie er meededen. Een
/// lange tekst wordt ingekort zodat alles op het blad past; de hele tekst staat bij de casus.
/// </summary>
public sealed record Weegblad
{
    /// <summary>Zoveel wegen passen er in de tabel.</summary>
    public const int MeesteWegen = 5;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private bool _ingekort;

    private Weegblad(CasusStaat casus, Lijsten woorden)
    {
        var weging = casus.Weging;
        Nummer = casus.Nummer;
        Titel = Kort(casus.Melding.Titel, 110);
        Voorop = weging.Alternatieven.FirstOrDefault(a => a.Id == casus.Besluit?.Alternatief) ?? weging.MeestBelovend;
        Wegen = [.. Gekozen(weging).Select(a => new Weegbladweg(Kort(a.Omschrijving, 150), a.Scores, Oordeel(weging, a)))];
        NogMeerWegen = weging.Alternatieven.Count - Wegen.Count;
        Delen = [.. Enum.GetValues<Perspectief>().Select(p => new Weegbladdeel(p, weging.IsGewogen(p), weging.ScoreVan(Voorop.Id, p), Blik(weging, p)))];
        Regels = [.. Onder(casus, woorden).Where(r => r.Tekst.Length > 0)];
    }

    public string Nummer { get; }

    public string Titel { get; }

    /// <summary>De weg waarvan de scores in de cirkel staan: de gekozen weg, of anders de weg die het verst is.</summary>
    public Alternatief Voorop { get; }

    public IReadOnlyList<Weegbladweg> Wegen { get; }

    /// <summary>Zoveel wegen pasten niet meer op het blad.</summary>
    public int NogMeerWegen { get; }

    public IReadOnlyList<Weegbladdeel> Delen { get; }

    /// <summary>Wat er verder is gezegd: doorslag, beginselen, afweging, wie meededen, het besluit.</summary>
    public IReadOnlyList<Weegbladregel> Regels { get; }

    /// <summary>Of er tekst is ingekort.</summary>
    public bool IsIngekort => _ingekort || NogMeerWegen > 0;

    public static Weegblad Van(CasusStaat casus, Lijsten woorden) => new(casus, woorden);

    /// <summary>De weg die voorop staat en de eerste andere.</summary>
    private IEnumerable<Alternatief> Gekozen(Weging weging) =>
        weging.Alternatieven.Where((a, i) => a.Id == Voorop.Id || i < MeesteWegen - 1 || (i == MeesteWegen - 1 && weging.Alternatieven.Take(MeesteWegen).Any(b => b.Id == Voorop.Id)));

    private Weegbladregel[] Blik(Weging weging, Perspectief perspectief) => !weging.IsGewogen(perspectief) ? [] :
    [
        .. new Weegbladregel[]
        {
            new("", Kort(weging.Blikken[perspectief].Bevindingen, 430)),
            new("Als we niets doen", Kort(weging.Blikken[perspectief].NietsDoen, 170)),
            new("Op korte termijn", Kort(weging.Blikken[perspectief].KorteTermijn, 130)),
            new("Op lange termijn", Kort(weging.Blikken[perspectief].LangeTermijn, 130)),
        }.Where(r => r.Tekst.Length > 0),
    ];

    private IEnumerable<Weegbladregel> Onder(CasusStaat casus, Lijsten woorden)
    {
        var weging = casus.Weging;
        yield return new("Gaf de doorslag", weging.Doorslaggevend?.Label() ?? "");
        yield return new("Beginselen", Kort(string.Join(". ", new[] { string.Join(", ", weging.Beginselen.Select(b => b.Label())), weging.BeginselenToelichting ?? "" }.Where(t => t.Length > 0)), 220));
        yield return new("Doenvermogen", Kort(weging.Doenvermogen, 180));
        yield return new("Afweging", Kort(weging.Afweging, 480));
        yield return new("Denkt er anders over", Kort(string.Join("; ", weging.AndereOordelen.Select(o => $"{o.Wie}: {o.Reden}")), 280));
        yield return new("Maatwerksessie", Kort(string.Join("; ", casus.Contactmomenten.Where(c => c.Soort == ContactSoort.Sessie).OrderBy(c => c.Op).Select(Sessie)), 300));
        yield return new("Aan tafel", Kort(string.Join("; ", casus.Deelnemers.Select(d => Deelnemer(d, woorden))), 280));
        yield return new("Besluit", Kort(casus.Besluit is { } besluit ? Besluit(besluit) : "", 360));
    }

    private static string Besluit(Besluit besluit)
    {
        var door = besluit.Beslisser is { } b ? $" Door {b.Naam} ({b.Functie}){(besluit.Op is { } dag ? $", {Dag(dag)}" : "")}." : "";
        return $"{(besluit.Oordeel is { } oordeel ? oordeel.Label() + ". " : "")}{besluit.Inhoud}{door}";
    }

    private static string Sessie(Contactmoment sessie) => $"{Dag(sessie.Op)} met {sessie.Met}: {sessie.Verslag}";

    private static string Deelnemer(Deelnemer deelnemer, Lijsten woorden) =>
        string.Join(", ", new[] { deelnemer.IsExtern ? "" : deelnemer.Wie.Naam, woorden.Label(deelnemer.Rol), woorden.Label(deelnemer.Wie.Onderdeel) }.Where(d => d.Length > 0));

    private static string Oordeel(Weging weging, Alternatief weg) =>
        weging.IsRechtvaardigEnRechtmatig(weg.Id) ? "Mogelijk" : weg.Scores.Values.Contains(Score.Onvoldoende) ? "Nee" : "Nog niet bekend";

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);

    /// <summary>Maakt er één regel van, van hoogstens <paramref name="meest"/> tekens, afgebroken na een heel woord.</summary>
    private string Kort(string? tekst, int meest)
    {
        var regel = string.Join(' ', (tekst ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (regel.Length <= meest)
        {
            return regel;
        }

        _ingekort = true;
        var knip = regel.LastIndexOf(' ', meest - 2);
        return regel[..(knip > meest / 2 ? knip : meest - 2)] + " …";
    }
}

/// <summary>Een weg in de tabel.</summary>
/// <param name="Mogelijk">Of de weg rechtvaardig en rechtmatig is, in een paar woorden.</param>
public sealed record Weegbladweg(string Omschrijving, IReadOnlyDictionary<Perspectief, Score> Scores, string Mogelijk);

/// <summary>Eén perspectief op het blad.</summary>
/// <param name="Score">De score van de weg die voorop staat; leeg als die er niet is.</param>
/// <param name="Bevindingen">Wat er te zien was; de eerste regel heeft geen naam.</param>
public sealed record Weegbladdeel(Perspectief Perspectief, bool IsGewogen, Score? Score, IReadOnlyList<Weegbladregel> Bevindingen)
{
    /// <summary>Hoe het perspectief ervoor staat, in een paar woorden.</summary>
    public string Stand => !IsGewogen ? "nog niet gewogen" : Score is { } score ? score.Label().ToLowerInvariant() : "nog geen score";
}

/// <summary>Een regel met een naam ervoor.</summary>
public sealed record Weegbladregel(string Naam, string Tekst);
