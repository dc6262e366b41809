using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>De casus staat op de agenda van een maatwerksessie met een datum.</summary>
/// <param name="Sessie">Nummer van de sessie.</param>
/// <param name="Begin">Moment in UTC waarop de sessie begint.</param>
public sealed record SessieGepland(string Sessie, DateTime Begin) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) =>
        casus with { Sessies = [.. casus.Sessies.Where(s => s.Nummer != Sessie), new(Sessie, Begin, Casussessiestand.Gepland)] };

    public override string Verhaal(Func<string, string> woord) => $"plande maatwerksessie {Sessie} op {Kalender.TijdInNederland(Begin):d MMMM yyyy 'om' HH:mm}";
}

/// <summary>De maatwerksessie is op een ander moment.</summary>
public sealed record SessieVerplaatst(string Sessie, DateTime Begin) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) =>
        casus with { Sessies = [.. casus.Sessies.Select(s => s.Nummer == Sessie ? s with { Begin = Begin } : s)] };

    public override string Verhaal(Func<string, string> woord) => $"verplaatste maatwerksessie {Sessie} naar {Kalender.TijdInNederland(Begin):d MMMM yyyy 'om' HH:mm}";
}

/// <summary>De maatwerksessie over deze casus gaat niet door.</summary>
public sealed record SessieAfgezegd(string Sessie, string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) =>
        casus with { Sessies = [.. casus.Sessies.Select(s => s.Nummer == Sessie ? s with { Stand = Casussessiestand.Afgezegd } : s)] };

    public override string Verhaal(Func<string, string> woord) => $"zegde maatwerksessie {Sessie} af";

    public override string Toelichting => Reden;
}

/// <summary>De maatwerksessie over deze casus is gehouden.</summary>
public sealed record SessieGehouden(string Sessie) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) =>
        casus with { Sessies = [.. casus.Sessies.Select(s => s.Nummer == Sessie ? s with { Stand = Casussessiestand.Gehouden } : s)] };

    public override string Verhaal(Func<string, string> woord) => $"hield maatwerksessie {Sessie}";
}

/// <summary>Iemand bereidde de maatwerksessie voor.</summary>
public sealed record SessieVoorbereid(Voorbereiding Voorbereiding) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Voorbereiding;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Voorbereiding = Voorbereiding };

    public override string Verhaal(Func<string, string> woord) => "bereidde de maatwerksessie voor";

    public override string Toelichting => Voorbereiding.Verhaal;
}
