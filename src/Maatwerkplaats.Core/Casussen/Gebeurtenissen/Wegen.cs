using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>Vanuit één perspectief is gekeken.</summary>
/// <param name="Scores">Score per alternatief; een alternatief zonder score ontbreekt.</param>
public sealed record PerspectiefGewogen(Perspectief Perspectief, Blik Blik, IReadOnlyDictionary<Guid, Score> Scores) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Blik(Perspectief);

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Weging = casus.Weging with
        {
            Blikken = new Dictionary<Perspectief, Blik>(casus.Weging.Blikken) { [Perspectief] = Blik },
            Alternatieven = [.. casus.Weging.Alternatieven.Select(a => a with { Scores = MetScore(a) })],
        },
    };

    private Dictionary<Perspectief, Score> MetScore(Alternatief alternatief)
    {
        var scores = new Dictionary<Perspectief, Score>(alternatief.Scores);
        scores.Remove(Perspectief);
        if (Scores.TryGetValue(alternatief.Id, out var score))
        {
            scores[Perspectief] = score;
        }

        return scores;
    }

    public override string Verhaal(Func<string, string> woord) => $"woog het {Perspectief.Label().ToLowerInvariant()} perspectief";

    public override string Toelichting => string.Join("\n", new[]
    {
        Blik.Bevindingen,
        Blik.NietsDoen is null ? null : $"Als we niets doen: {Blik.NietsDoen}",
        Blik.KorteTermijn is null ? null : $"Op korte termijn: {Blik.KorteTermijn}",
        Blik.LangeTermijn is null ? null : $"Op lange termijn: {Blik.LangeTermijn}",
    }.OfType<string>());
}

/// <summary>Er is een weg bijgekomen om te wegen.</summary>
public sealed record AlternatiefBedacht(Guid Id, string Omschrijving) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Weging;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Weging = casus.Weging with { Alternatieven = [.. casus.Weging.Alternatieven, new(Id, Omschrijving)] },
    };

    public override string Verhaal(Func<string, string> woord) => "bedacht een alternatief";

    public override string Toelichting => Omschrijving;
}

/// <summary>Een weg is uit de weging gehaald.</summary>
public sealed record AlternatiefGeschrapt(Guid Id, string Omschrijving) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Weging;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Weging = casus.Weging with { Alternatieven = [.. casus.Weging.Alternatieven.Where(a => a.Id != Id)] },
    };

    public override string Verhaal(Func<string, string> woord) => "haalde een alternatief uit de weging";

    public override string Toelichting => Omschrijving;
}

/// <summary>De weging als geheel: wat gaf de doorslag, welke beginselen speelden mee, wat kan deze cliënt aan.</summary>
public sealed record WegingSamengevat(
    Perspectief? Doorslaggevend, IReadOnlyList<Beginsel> Beginselen, string? BeginselenToelichting, string? Doenvermogen, string Afweging, bool Kort)
    : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Weging;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Weging = casus.Weging with
        {
            Doorslaggevend = Doorslaggevend,
            Beginselen = Beginselen,
            BeginselenToelichting = BeginselenToelichting,
            Doenvermogen = Doenvermogen,
            Afweging = Afweging,
            Kort = Kort,
        },
    };

    public override string Verhaal(Func<string, string> woord) => "vatte de weging samen";

    public override string Toelichting => Afweging;
}

/// <summary>Iemand ziet het anders.</summary>
public sealed record AndersGeoordeeld(AnderOordeel Oordeel) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Weging = casus.Weging with { AndereOordelen = [.. casus.Weging.AndereOordelen, Oordeel] },
    };

    public override string Verhaal(Func<string, string> woord) => $"legde vast dat {Oordeel.Wie} er anders over denkt";

    public override string Toelichting => Oordeel.Reden;
}
