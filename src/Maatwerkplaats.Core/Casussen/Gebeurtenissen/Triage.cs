using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>Iemand van de Maatwerkplaats begeleidt de casus vanaf nu.</summary>
/// <param name="Wie">De nieuwe contactpersoon; dezelfde als wie het doet wanneer iemand de casus zelf pakt.</param>
public sealed record ContactpersoonAangewezen(Betrokkene Wie, string? Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Triage;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Contactpersoon = Wie,
        Fase = casus.Fase == Fase.Aangemeld ? Fase.Triage : casus.Fase,
        FaseSinds = casus.Fase == Fase.Aangemeld ? handeling.Tijdstip : casus.FaseSinds,
    };

    public override string Verhaal(Func<string, string> woord) => $"maakte {Wie.Naam} contactpersoon";

    public override string? Toelichting => Reden;
}

/// <summary>De contactpersoon heeft de casus teruggelegd bij het team.</summary>
public sealed record Vrijgegeven(string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Triage;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Contactpersoon = null };

    public override string Verhaal(Func<string, string> woord) => "legde de casus terug bij het team";

    public override string Toelichting => Reden;
}

/// <summary>De casus is naar een andere Maatwerkplaats gegaan.</summary>
public sealed record Verplaatst(string Naar, string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Triage;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Werkplaats = Naar,
        MedeWerkplaatsen = [.. casus.MedeWerkplaatsen.Where(w => w != Naar)],
        Contactpersoon = null,
        Triage = casus.Triage with { Teamagenda = null },
    };

    public override string Verhaal(Func<string, string> woord) => $"bracht de casus over naar Maatwerkplaats {woord(Naar)}";

    public override string Toelichting => Reden;
}

/// <summary>Een tweede Maatwerkplaats doet mee.</summary>
public sealed record GezamenlijkOpgepakt(string Met, string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Triage;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { MedeWerkplaatsen = [.. casus.MedeWerkplaatsen, Met] };

    public override string Verhaal(Func<string, string> woord) => $"pakte de casus samen op met Maatwerkplaats {woord(Met)}";

    public override string Toelichting => Reden;
}

/// <summary>Er is twijfel: het team bespreekt de casus.</summary>
public sealed record OpTeamagendaGezet(string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Triage;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Triage = casus.Triage with { Teamagenda = Reden } };

    public override string Verhaal(Func<string, string> woord) => "zette de casus op de agenda van het team";

    public override string Toelichting => Reden;
}

/// <summary>De beoordeling is klaar en de inbrenger heeft antwoord.</summary>
/// <param name="Streefdatum">Tot wanneer de behandeling mag duren; leeg als de casus buiten de Maatwerkplaats verdergaat.</param>
public sealed record TriageAfgesloten(TriageUitkomst Uitkomst, string Reden, string? Doorverwijsplek, string Antwoord, DateOnly? Streefdatum) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Triage;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Fase = Uitkomst == TriageUitkomst.SpecifiekMaatwerk ? Fase.InBehandeling : Fase.Doorverwezen,
        FaseSinds = handeling.Tijdstip,
        Termijn = new(Streefdatum, null),
        Triage = new()
        {
            Uitkomst = Uitkomst,
            Reden = Reden,
            Doorverwijsplek = Doorverwijsplek,
            Antwoord = Antwoord,
            Door = handeling.Door,
            Op = handeling.Tijdstip,
        },
    };

    public override string Verhaal(Func<string, string> woord) => Doorverwijsplek is null
        ? $"sloot de triage af: {Uitkomst.Label().ToLowerInvariant()}"
        : $"sloot de triage af: {Uitkomst.Label().ToLowerInvariant()}, naar {woord(Doorverwijsplek)}";

    public override string Toelichting => Reden;
}
