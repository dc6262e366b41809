using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>Wat deze casus liet zien, wordt structureel aangepakt; wie hem inbracht, leest hoe dat gaat.</summary>
/// <param name="Solve">Nummer van de solve.</param>
/// <param name="Tekst">In gewone woorden, ook voor wie van buiten inbracht.</param>
public sealed record SolveNieuws(string Solve, string Titel, string Tekst) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) =>
        casus with { Solves = [.. casus.Solves.Where(s => s.Nummer != Solve), new(Solve, Titel, Tekst, handeling.Datum)] };

    public override string Verhaal(Func<string, string> woord) => $"gaf nieuws over solve {Solve}: {Titel}";

    public override string Toelichting => Tekst;
}

/// <summary>De casus hoort toch niet bij de solve.</summary>
public sealed record SolveLos(string Solve) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Solves = [.. casus.Solves.Where(s => s.Nummer != Solve)] };

    public override string Verhaal(Func<string, string> woord) => $"haalde de casus van solve {Solve}";
}

/// <summary>Iemand liep deze casus na en vond er niets structureels achter.</summary>
public sealed record GeenSolveNodig(string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { GeenSolve = Reden };

    public override string Verhaal(Func<string, string> woord) => "liep de casus na: er zit niets structureels achter";

    public override string Toelichting => Reden;
}
