using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>
/// Wat SBK bij een signaal, thema of solve bijhoudt: waar het bekend is, op welk niveau het speelt en wie het volgt. Het punt
/// zelf blijft waar het is.
/// </summary>
public sealed class Agendapunt : Verloop<Agendastaat, Agendagebeurtenis>
{
    private Agendapunt(Agendastaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Agendapunt Open(Agendastaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Agendastaat Herhaal(IEnumerable<Agendagebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Agendastaat(), Volgende);

    /// <summary>Begint bij te houden wat er van dit punt bekend is.</summary>
    public static Agendapunt Begin(Guid id, Agendasoort soort, string kenmerk, Handeling handeling)
    {
        var punt = new Agendapunt(new(), handeling);
        punt.Gebeurt(new AgendapuntBegonnen(id, soort, kenmerk));
        return punt;
    }

    /// <summary>Legt vast waar dit bekend is.</summary>
    public void MaakBekend(Vermeldplek plek, int? jaar, string? kenmerk, DateOnly? op) =>
        Gebeurt(new BekendGemaakt(Nagelopen(Guid.CreateVersion7(Handeling.Tijdstip), plek, jaar, kenmerk, op)));

    /// <summary>Verbetert wat er was vastgelegd.</summary>
    public void Verbeter(Guid id, Vermeldplek plek, int? jaar, string? kenmerk, DateOnly? op)
    {
        EisEr(id);
        Gebeurt(new BekendVerbeterd(Nagelopen(id, plek, jaar, kenmerk, op)));
    }

    public void HaalWeg(Guid id)
    {
        EisEr(id);
        Gebeurt(new BekendWeggehaald(id));
    }

    /// <summary>Wie dit punt volgt; leeg om het weer vrij te geven. Een solve heeft haar eigen eigenaar.</summary>
    public void GeefAan(Betrokkene? wie)
    {
        AgendaRegels.SolveHeeftEigenEigenaar.Eis(Staat.Soort != Agendasoort.Solve);
        if (wie?.PersoonId != Staat.Eigenaar?.PersoonId)
        {
            Gebeurt(new AgendapuntAangegeven(wie));
        }
    }

    /// <summary>Op welk niveau dit speelt, voor een signaal of thema dat dat zelf niet zegt.</summary>
    public void ZetNiveaus(IReadOnlyList<string> niveaus)
    {
        if (!niveaus.SequenceEqual(Staat.Niveaus))
        {
            Gebeurt(new AgendaniveausGezet(niveaus));
        }
    }

    private Bekendmaking Nagelopen(Guid id, Vermeldplek plek, int? jaar, string? kenmerk, DateOnly? op)
    {
        var (dag, tekst) = (op ?? Handeling.Datum, string.IsNullOrWhiteSpace(kenmerk) ? null : kenmerk.Trim());
        AgendaRegels.BekendLigtNietInDeToekomst.Eis(dag <= Handeling.Datum);
        AgendaRegels.BriefHeeftEenJaar.Eis(plek != Vermeldplek.Knelpuntenbrief || (jaar is >= RondeRegels.EersteJaar && jaar <= Handeling.Datum.Year));
        AgendaRegels.KamerbriefHeeftEenKenmerk.Eis(plek != Vermeldplek.Kamerbrief || tekst is not null);
        AgendaRegels.EldersZegtWaar.Eis(plek != Vermeldplek.Elders || tekst is not null);
        AgendaRegels.KenmerkIsKort.Eis(tekst is null || tekst.Length <= AgendaRegels.LangsteKenmerk);
        AgendaRegels.KenmerkNoemtGeenMensen.Eis(!Mensentoets.Kijk(tekst).IsZeker);
        return new(id, plek, plek == Vermeldplek.Knelpuntenbrief ? jaar : null, tekst, dag, Handeling.Door.Naam);
    }

    private void EisEr(Guid id) => AgendaRegels.BekendmakingIsEr.Eis(Staat.Bekend.Any(b => b.Id == id));

    protected override Agendastaat Na(Agendagebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Agendastaat Volgende(Agendastaat staat, Agendagebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };
}

/// <summary>Alles wat SBK nu van één punt bijhoudt: de optelsom van de gebeurtenissen.</summary>
public sealed record Agendastaat
{
    public Guid Id { get; init; }

    public Agendasoort Soort { get; init; }

    /// <summary>Nummer van het thema of de solve, of de sleutel van het signaal.</summary>
    public string Kenmerk { get; init; } = "";

    public int Versie { get; init; }

    public IReadOnlyList<Bekendmaking> Bekend { get; init; } = [];

    public Betrokkene? Eigenaar { get; init; }

    /// <summary>Codes: wet, beleid, uitvoering.</summary>
    public IReadOnlyList<string> Niveaus { get; init; } = [];
}
