using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Pages.Casussen.Bekijken;

/// <summary>De termijn van een casus in gewone woorden.</summary>
public static class Termijntekst
{
    /// <returns>Leeg als er geen termijn loopt.</returns>
    public static string? Van(CasusStaat casus, DateOnly vandaag) => casus.Termijn switch
    {
        _ when !casus.Fase.IsOpen() => null,
        { Pauze: { } pauze } => $"De klok staat stil sinds {pauze.Sinds:d MMMM}: {pauze.Reden}",
        { Streefdatum: { } dag } => $"Uiterlijk {dag:d MMMM yyyy} ({Afstand(vandaag.WerkdagenTot(dag))})",
        _ => null,
    };

    private static string Afstand(int werkdagen) => werkdagen switch
    {
        0 => "vandaag",
        1 => "nog 1 werkdag",
        > 1 => $"nog {werkdagen} werkdagen",
        -1 => "1 werkdag te laat",
        _ => $"{-werkdagen} werkdagen te laat",
    };
}
