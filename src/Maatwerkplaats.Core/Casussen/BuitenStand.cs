using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat wie van buiten inbracht over de casus mag weten: waar het staat en het antwoord, in gewone woorden. Niets anders.</summary>
/// <param name="Kop">Waar het staat, in enkele woorden.</param>
/// <param name="Uitleg">Wat dat betekent, in één of twee zinnen.</param>
/// <param name="Antwoord">Het antwoord van de Maatwerkplaats, zodra dat er is.</param>
/// <param name="Uiterlijk">Uiterste dag van het eerste antwoord; leeg als dat er al is.</param>
/// <param name="Sinds">Dag waarop dit zo werd.</param>
/// <param name="KanIntrekken">Of de melding nog ingetrokken kan worden.</param>
public sealed record BuitenStand(string Kop, string Uitleg, string? Antwoord, DateOnly? Uiterlijk, DateOnly Sinds, bool KanIntrekken)
{
    /// <summary>Wat er aan de oorzaak wordt gedaan, als dat zo is.</summary>
    public IReadOnlyList<Casussolve> Solves { get; init; } = [];

    /// <summary>Of de vraag om terug te kijken nog openstaat.</summary>
    public bool MagTerugkijken { get; init; }

    public static BuitenStand Van(CasusStaat casus)
    {
        var (kop, uitleg) = casus.Fase switch
        {
            Fase.Aangemeld => ("Ontvangen", "Uw melding is binnen. Iemand van de Maatwerkplaats leest haar."),
            Fase.Triage => ("We bekijken uw melding", "Een medewerker van de Maatwerkplaats bekijkt wat er nodig is en neemt contact met u op."),
            Fase.InBehandeling => ("We werken eraan", "De Maatwerkplaats zoekt met de juiste mensen naar een oplossing."),
            Fase.Heropend => ("We werken er weer aan", "Uw melding was afgesloten en is weer open."),
            Fase.Doorverwezen => ("U heeft antwoord", "De Maatwerkplaats heeft uw melding bekeken. Hieronder leest u het antwoord."),
            Fase.Ingetrokken => ("Ingetrokken", "De melding is ingetrokken. We doen er niets meer mee."),
            _ => ("Afgerond", "We zijn klaar. De cliënt heeft het besluit gehoord."),
        };
        return new(
            kop, uitleg, casus.Fase == Fase.Ingetrokken ? null : casus.Triage.Antwoord,
            casus.Fase.IsVoorTriage() ? casus.Termijn.Streefdatum : null, Kalender.DatumInNederland(casus.FaseSinds), casus.Fase.IsOpen())
        { Solves = casus.Fase == Fase.Ingetrokken ? [] : casus.Solves };
    }
}
