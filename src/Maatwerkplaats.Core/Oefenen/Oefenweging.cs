using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Hoe één persoon een casus weegt bij het oefenen; alles mag nog ontbreken.</summary>
public sealed record Oefenweging
{
    public static readonly IReadOnlyList<Perspectief> Kanten = Enum.GetValues<Perspectief>();

    /// <summary>Wat iemand van elke kant ziet, in een paar zinnen.</summary>
    public IReadOnlyDictionary<Perspectief, string> Bevindingen { get; init; } = new Dictionary<Perspectief, string>();

    /// <summary>Hoe niets doen scoort.</summary>
    public IReadOnlyDictionary<Perspectief, Score> NietsDoen { get; init; } = new Dictionary<Perspectief, Score>();

    /// <summary>De weg die iemand zelf bedacht.</summary>
    public string Weg { get; init; } = "";

    /// <summary>Hoe de eigen weg scoort.</summary>
    public IReadOnlyDictionary<Perspectief, Score> EigenWeg { get; init; } = new Dictionary<Perspectief, Score>();

    public string Besluit { get; init; } = "";

    public string Motivering { get; init; } = "";

    public Perspectief? Doorslaggevend { get; init; }

    /// <summary>Wat iemand meeneemt; altijd alleen voor diegene zelf.</summary>
    public string Meegenomen { get; init; } = "";

    /// <summary>Alles wat hier in eigen woorden staat, om te vergelijken met wat er toen werd gezegd.</summary>
    public string EigenWoorden => string.Join('\n', [.. Bevindingen.Values, Weg, Besluit, Motivering]);

    /// <summary>Of er bij deze stap niets meer ontbreekt.</summary>
    public bool IsKlaar(Oefenstap stap) => stap switch
    {
        Oefenstap.Weg => Weg.Length > 0 && Kanten.All(EigenWeg.ContainsKey),
        Oefenstap.Besluit => Besluit.Length > 0 && Motivering.Length > 0 && Doorslaggevend is not null,
        _ => stap.Perspectief() is { } kant && Bevindingen.ContainsKey(kant) && NietsDoen.ContainsKey(kant),
    };

    public bool IsCompleet => Oefenstappen.Alle.All(IsKlaar);

    /// <summary>Een weg kan door als hij van alle kanten minstens voldoende is; een gemiddelde telt niet.</summary>
    public static bool IsOveralVoldoende(IReadOnlyDictionary<Perspectief, Score> scores) => Kanten.All(k => scores.TryGetValue(k, out var score) && score >= Score.Voldoende);

    /// <summary>Neemt over wat bij één stap is ingevuld; de andere stappen blijven zoals ze waren.</summary>
    /// <exception cref="RegelOvertreden">Als een tekst te lang is of een BSN bevat.</exception>
    public Oefenweging Met(Oefenstap stap, Oefenantwoord antwoord) => stap switch
    {
        Oefenstap.Weg => this with { Weg = Tekst(antwoord.Weg, nameof(Oefenantwoord.Weg)), EigenWeg = antwoord.Scores.Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!.Value) },
        Oefenstap.Besluit => this with
        {
            Besluit = Tekst(antwoord.Besluit, nameof(Oefenantwoord.Besluit)),
            Motivering = Tekst(antwoord.Motivering, nameof(Oefenantwoord.Motivering)),
            Doorslaggevend = antwoord.Doorslaggevend,
        },
        _ => MetKant(stap.Perspectief()!.Value, Tekst(antwoord.Bevindingen, nameof(Oefenantwoord.Bevindingen)), antwoord.NietsDoen),
    };

    /// <exception cref="RegelOvertreden">Als de tekst te lang is of een BSN bevat.</exception>
    public Oefenweging MetNotitie(string? tekst) => this with { Meegenomen = Tekst(tekst, nameof(Meegenomen)) };

    /// <exception cref="RegelOvertreden">Als er nog iets ontbreekt om te kunnen vergelijken.</exception>
    public void EisCompleet()
    {
        OefenRegels.ElkPerspectiefIsBekeken.Eis(Oefenstappen.Alle.Where(s => s.Perspectief() is not null).All(IsKlaar));
        OefenRegels.ErIsEenAndereWeg.Eis(IsKlaar(Oefenstap.Weg));
        OefenRegels.ErIsEenEigenBesluit.Eis(IsKlaar(Oefenstap.Besluit));
    }

    private Oefenweging MetKant(Perspectief kant, string bevindingen, Score? nietsDoen) => this with
    {
        Bevindingen = Zet(Bevindingen, kant, bevindingen.Length > 0, bevindingen),
        NietsDoen = Zet(NietsDoen, kant, nietsDoen is not null, nietsDoen ?? default),
    };

    private static Dictionary<Perspectief, T> Zet<T>(IReadOnlyDictionary<Perspectief, T> oud, Perspectief kant, bool gevuld, T waarde)
    {
        var nieuw = oud.Where(o => o.Key != kant).ToDictionary();
        if (gevuld)
        {
            nieuw[kant] = waarde;
        }

        return nieuw;
    }

    private static string Tekst(string? tekst, string veld)
    {
        var schoon = tekst?.Trim() ?? "";
        (OefenRegels.TekstIsNietTeLang with { Veld = veld }).Eis(schoon.Length <= OefenRegels.MeesteTekens);
        (OefenRegels.ErStaatGeenBsnIn with { Veld = veld }).Eis(!Bsn.StaatIn(schoon));
        return schoon;
    }
}

/// <summary>Wat iemand bij één stap invulde; elke stap vult zijn eigen deel.</summary>
public sealed record Oefenantwoord
{
    public string? Bevindingen { get; init; }

    public Score? NietsDoen { get; init; }

    public string? Weg { get; init; }

    public IReadOnlyDictionary<Perspectief, Score?> Scores { get; init; } = new Dictionary<Perspectief, Score?>();

    public string? Besluit { get; init; }

    public string? Motivering { get; init; }

    public Perspectief? Doorslaggevend { get; init; }
}
