using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>De casus is ingelezen uit een bestand, met wat daarin stond en niet meer.</summary>
/// <param name="Streefdatum">Tot wanneer de behandeling mag duren, als de casus nog open is.</param>
public sealed record CasusIngelezen(Guid CasusId, string Nummer, string Werkplaats, DateOnly Streefdatum, Inlezing Inlezing) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Melding;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling)
    {
        var gelezen = Inlezing.Gelezen;
        var ingebracht = gelezen.Ingebracht is { } dag ? Kalender.BeginVan(dag) : handeling.Tijdstip;
        var casusMetBron = Registratiestaat.Neem(gelezen, new CasusStaat
        {
            Id = CasusId,
            Nummer = Nummer,
            Versie = casus.Versie,
            Fase = Fase.InBehandeling,
            AangemeldOp = ingebracht,
            FaseSinds = gelezen.Afgehandeld is { } klaar ? Kalender.BeginVan(klaar) : ingebracht,
            Werkplaats = Werkplaats,
            Melding = new("", "", "", new(Registratiestaat.Inbrenger(gelezen), Kanaal.Ingelezen)),
            Eigenaar = new(null, null, "De casus is ingelezen uit een bestand; er is nog geen eigenaar met een account."),
        });
        return casusMetBron with { Ingelezen = Inlezing, Termijn = new(casusMetBron.Fase.IsOpen() ? Streefdatum : null, null) };
    }

    public override string Verhaal(Func<string, string> woord) => $"las de casus in uit {Inlezing.Bestand} ({Inlezing.Herkomst})";
}

/// <summary>Een nieuwere versie van de bron is ingelezen; alleen wat daarin veranderde is overgenomen.</summary>
/// <param name="Overgenomen">De velden die de bron veranderde, elk met de nieuwe waarde; een leeg veld bleef gelijk.</param>
/// <param name="Streefdatum">Tot wanneer de behandeling mag duren, als de bron de casus weer opent.</param>
public sealed record CasusBijgelezen(Inlezing Inlezing, Registratie Overgenomen, DateOnly? Streefdatum = null) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Melding;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling)
    {
        // Een casus die hier is ontstaan, wordt uit een bestand aangevuld maar komt er niet vandaan.
        var nieuw = Registratiestaat.Neem(Overgenomen, casus) with { Ingelezen = casus.Ingelezen is null ? null : Inlezing };
        if (Overgenomen.Ingebracht is { } ingebracht)
        {
            nieuw = nieuw with { AangemeldOp = Kalender.BeginVan(ingebracht) };
        }

        return nieuw.Fase == casus.Fase ? nieuw : nieuw with
        {
            FaseSinds = Overgenomen.Afgehandeld is { } klaar ? Kalender.BeginVan(klaar) : handeling.Tijdstip,
            Termijn = !nieuw.Fase.IsOpen() ? new(null, null) : casus.Fase.IsOpen() ? nieuw.Termijn : new(Streefdatum, null),
        };
    }

    public override string Verhaal(Func<string, string> woord) => $"las een nieuwere versie in uit {Inlezing.Bestand}";
}
