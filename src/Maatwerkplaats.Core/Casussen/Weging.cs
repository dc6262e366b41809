using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De perspectiefcirkel van deze casus: wat elk perspectief liet zien, welke wegen er waren en hoe die scoren.</summary>
public sealed record Weging
{
    /// <summary>De korte vorm voor een eenvoudige casus: één zin per perspectief volstaat.</summary>
    public bool Kort { get; init; }

    public IReadOnlyDictionary<Perspectief, Blik> Blikken { get; init; } = new Dictionary<Perspectief, Blik>();

    /// <summary>De mogelijke wegen; de eerste is de beslissing zoals die nu ligt.</summary>
    public IReadOnlyList<Alternatief> Alternatieven { get; init; } = [new(Alternatief.Huidig, "De beslissing zoals die nu ligt")];

    public Perspectief? Doorslaggevend { get; init; }

    public IReadOnlyList<Beginsel> Beginselen { get; init; } = [];

    public string? BeginselenToelichting { get; init; }

    /// <summary>Wat deze cliënt aankan: kennen én kunnen.</summary>
    public string? Doenvermogen { get; init; }

    /// <summary>De afweging zelf: waarom deze kant op.</summary>
    public string? Afweging { get; init; }

    public IReadOnlyList<AnderOordeel> AndereOordelen { get; init; } = [];

    /// <summary>De gemiddeld hoogste weg is geen antwoord: elk perspectief moet minstens voldoende zijn.</summary>
    public bool IsRechtvaardigEnRechtmatig(Guid alternatief) =>
        Enum.GetValues<Perspectief>().All(p => IsGewogen(p) && ScoreVan(alternatief, p) >= Score.Voldoende);

    /// <summary>De perspectieven die deze weg nog in de weg staan: onvoldoende, of nog niet gewogen en gescoord.</summary>
    public IReadOnlyList<Perspectief> StaanInDeWeg(Guid alternatief) =>
        [.. Enum.GetValues<Perspectief>().Where(p => !IsGewogen(p) || !(ScoreVan(alternatief, p) >= Score.Voldoende))];

    /// <summary>De weg die het verst is: zo veel mogelijk perspectieven minstens voldoende, en liever anders dan het nu ligt.</summary>
    public Alternatief MeestBelovend => Alternatieven
        .OrderBy(a => StaanInDeWeg(a.Id).Count).ThenBy(a => a.Id == Alternatief.Huidig).First();

    /// <summary>De wegen naast de beslissing zoals die nu ligt.</summary>
    public IEnumerable<Alternatief> AndereWegen => Alternatieven.Where(a => a.Id != Alternatief.Huidig);

    public bool IsGewogen(Perspectief perspectief) =>
        Blikken.TryGetValue(perspectief, out var blik) && !string.IsNullOrWhiteSpace(blik.Bevindingen);

    /// <summary>De drie bevindingen achter elkaar; leeg zolang niet alle drie de perspectieven zijn gewogen.</summary>
    public string? BlikkenBijElkaar => IsVolledig
        ? string.Join('\n', Enum.GetValues<Perspectief>().Select(p => $"{p.Label()}: {Blikken[p].Bevindingen}"))
        : null;

    public bool IsVolledig => Enum.GetValues<Perspectief>().All(IsGewogen);

    public Score? ScoreVan(Guid alternatief, Perspectief perspectief) =>
        Alternatieven.FirstOrDefault(a => a.Id == alternatief)?.Scores.TryGetValue(perspectief, out var score) == true ? score : null;
}

/// <summary>Wat er vanuit één perspectief te zien is.</summary>
/// <param name="NietsDoen">Wat er gebeurt als niemand iets doet.</param>
public sealed record Blik(string Bevindingen, string? NietsDoen = null, string? KorteTermijn = null, string? LangeTermijn = null);

/// <summary>Een mogelijke weg, met een score per perspectief.</summary>
public sealed record Alternatief(Guid Id, string Omschrijving)
{
    /// <summary>Vaste sleutel van de beslissing zoals die nu ligt.</summary>
    public static readonly Guid Huidig = new("00000000-0000-0000-0000-000000000001");

    public IReadOnlyDictionary<Perspectief, Score> Scores { get; init; } = new Dictionary<Perspectief, Score>();
}

/// <summary>Iemand ziet het anders; de reden blijft bij de casus staan.</summary>
public sealed record AnderOordeel(string Wie, string Reden);
