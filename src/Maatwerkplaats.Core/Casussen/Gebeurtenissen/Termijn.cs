using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>De klok staat stil.</summary>
public sealed record KlokGepauzeerd(string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Termijn;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Termijn = casus.Termijn with { Pauze = new(handeling.Datum, Reden) } };

    public override string Verhaal(Func<string, string> woord) => "zette de klok stil";

    public override string Toelichting => Reden;
}

/// <summary>De klok loopt weer; de streefdatum schuift op met de werkdagen die de pauze duurde.</summary>
/// <param name="Reden">Waarom het verder kan, als dat erbij is geschreven.</param>
public sealed record KlokHervat(DateOnly? Streefdatum, string? Reden = null) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Termijn;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Termijn = new(Streefdatum, null) };

    public override string Verhaal(Func<string, string> woord) => "liet de klok weer lopen";

    public override string? Toelichting => Reden;
}
