namespace Maatwerkplaats.Core.Casussen;

/// <summary>Waar een casus staat in zijn leven.</summary>
public enum Fase
{
    /// <summary>Ingebracht; nog door niemand van de Maatwerkplaats opgepakt.</summary>
    Aangemeld,

    /// <summary>Iemand van de Maatwerkplaats bekijkt wat nodig is.</summary>
    Triage,

    /// <summary>Er wordt aan een oplossing gewerkt.</summary>
    InBehandeling,

    /// <summary>Klaar: de uitkomst voor de cliënt staat vast.</summary>
    Afgerond,

    /// <summary>Na triage buiten de Maatwerkplaats verder; de casus telt mee en blijft vindbaar.</summary>
    Doorverwezen,

    /// <summary>Door de inbrenger teruggenomen.</summary>
    Ingetrokken,

    /// <summary>Weer in behandeling na een eerder einde.</summary>
    Heropend,
}

/// <summary>Indeling van de fasen in wat er dan mag.</summary>
public static class FaseIndeling
{
    /// <summary>Er wordt aan de casus gewerkt: wegen, besluiten en afronden kunnen.</summary>
    public static bool IsInBehandeling(this Fase fase) => fase is Fase.InBehandeling or Fase.Heropend;

    /// <summary>Er moet nog bepaald worden of de casus in de Maatwerkplaats thuishoort.</summary>
    public static bool IsVoorTriage(this Fase fase) => fase is Fase.Aangemeld or Fase.Triage;

    /// <summary>Er gebeurt nog iets met de casus.</summary>
    public static bool IsOpen(this Fase fase) => fase.IsVoorTriage() || fase.IsInBehandeling();
}
