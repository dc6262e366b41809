using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>De casus is ingebracht.</summary>
/// <param name="WaaromWerkplaats">Waarom de Maatwerkplaats eigenaar is; leeg als de inbrenger het is, en bij casussen van voor dit gegeven.</param>
public sealed record Aangemeld(
    Guid CasusId, string Nummer, Melding Melding, Kenmerken Kenmerken, string Werkplaats, DateOnly Streefdatum, string? WaaromWerkplaats = null)
    : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Melding;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => new()
    {
        Id = CasusId,
        Nummer = Nummer,
        Versie = casus.Versie,
        Fase = Fase.Aangemeld,
        FaseSinds = handeling.Tijdstip,
        AangemeldOp = handeling.Tijdstip,
        Melding = Melding,
        Kenmerken = Kenmerken,
        Werkplaats = Werkplaats,
        Eigenaar = Melding.Inbrenger.KanEigenaarZijn
            ? new(Melding.Inbrenger.Wie, null, null)
            // Oudere gebeurtenissen zonder deze zin spelen af zoals toen: hun stand is al zo vastgelegd.
            : new(null, null, WaaromWerkplaats ?? Inbrenger.NietVanHier),
        Termijn = new(Streefdatum, null),
    };

    public override string Verhaal(Func<string, string> woord) => Melding.Inbrenger.IngevoerdDoor is null
        ? $"bracht de casus in bij Maatwerkplaats {woord(Werkplaats)}"
        : $"bracht de casus in namens {Melding.Inbrenger.Wie}, bij Maatwerkplaats {woord(Werkplaats)}";
}

/// <summary>De tekst van de melding is aangevuld of verbeterd.</summary>
public sealed record MeldingAangevuld(string Titel, string Buikpijn, string Gewenst, Urgentie Urgentie, string? UrgentieReden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Melding;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Melding = casus.Melding with { Titel = Titel, Buikpijn = Buikpijn, Gewenst = Gewenst, Urgentie = Urgentie, UrgentieReden = UrgentieReden },
    };

    public override string Verhaal(Func<string, string> woord) => "vulde de beschrijving aan";

    public override string Toelichting => Buikpijn;
}

/// <summary>Het BSN van de cliënt is vastgelegd of verbeterd.</summary>
public sealed record ClientVastgelegd(Versleuteld Client) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Melding;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Melding = casus.Melding with { Client = Client } };

    public override string Verhaal(Func<string, string> woord) => "legde vast om welke cliënt het gaat";
}

/// <summary>Waar de casus over gaat is vastgelegd of verbeterd.</summary>
public sealed record KenmerkenVastgesteld(Kenmerken Kenmerken) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Kenmerken;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Kenmerken = Kenmerken };

    public override string Verhaal(Func<string, string> woord) => "werkte bij waar de casus over gaat";

    public override string? Toelichting => Kenmerken.Wetten.Count == 0 ? null : string.Join(", ", Kenmerken.Wetten);
}
