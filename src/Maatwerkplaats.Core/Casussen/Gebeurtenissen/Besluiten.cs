using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>Er is besloten, of een eerder besluit is herzien.</summary>
public sealed record BesluitGenomen(Besluit Besluit) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Besluit;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Besluit = Besluit };

    public override string Verhaal(Func<string, string> woord) =>
        $"legde het besluit vast van {Besluit.Beslisser!.Naam} ({Besluit.Beslisser.Functie})";

    public override string Toelichting => Besluit.Inhoud;
}

/// <summary>Welke casusprudentie het besluit noemt, is verbeterd.</summary>
public sealed record AanhalingenVerbeterd(IReadOnlyList<Aanhaling> Aanhalingen) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Besluit;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Besluit = casus.Besluit! with { Aanhalingen = Aanhalingen } };

    public override string Verhaal(Func<string, string> woord) => "verbeterde welke casusprudentie het besluit noemt";

    public override string? Toelichting =>
        Aanhalingen.Count == 0 ? "Het besluit noemt geen casusprudentie meer." : string.Join("; ", Aanhalingen.Select(a => $"{a.Kenmerk} ({a.Gebruik.Label().ToLowerInvariant()})"));
}

/// <summary>De cliënt weet het besluit.</summary>
public sealed record BesluitVerteld(Mededeling Mededeling) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Besluit;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Besluit = casus.Besluit! with { Mededeling = Mededeling } };

    public override string Verhaal(Func<string, string> woord) => $"vertelde het besluit aan de cliënt ({Mededeling.Hoe.Label().ToLowerInvariant()})";
}

/// <summary>De casus is klaar.</summary>
public sealed record CasusAfgerond(Afronding Afronding) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Fase;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Fase = Fase.Afgerond,
        FaseSinds = handeling.Tijdstip,
        Afronding = Afronding,
        Termijn = new(null, null),
    };

    public override string Verhaal(Func<string, string> woord) => $"rondde de casus af: {Afronding.Uitkomst.Label().ToLowerInvariant()}";

    public override string? Toelichting => Afronding.Les;
}

/// <summary>De casus is weer open.</summary>
public sealed record CasusHeropend(string Reden, DateOnly Streefdatum) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Fase;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Fase = Fase.Heropend,
        FaseSinds = handeling.Tijdstip,
        Afronding = null,
        RedenEinde = Reden,
        Termijn = new(Streefdatum, null),
    };

    public override string Verhaal(Func<string, string> woord) => "heropende de casus";

    public override string Toelichting => Reden;
}

/// <summary>De inbrenger neemt de casus terug.</summary>
public sealed record CasusIngetrokken(string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Fase;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Fase = Fase.Ingetrokken,
        FaseSinds = handeling.Tijdstip,
        RedenEinde = Reden,
        Termijn = new(null, null),
    };

    public override string Verhaal(Func<string, string> woord) => "trok de casus in";

    public override string Toelichting => Reden;
}
