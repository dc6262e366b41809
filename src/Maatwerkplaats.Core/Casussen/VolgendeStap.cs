namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat er nu het beste kan gebeuren. Een wegwijzer, geen verplichting.</summary>
/// <param name="Wat">Zin in de gebiedende wijs.</param>
/// <param name="Plek">Laatste deel van het adres van de bladzijde waar dit kan.</param>
public sealed record VolgendeStap(string Wat, string Plek)
{
    /// <summary>De stappen die nu voor de hand liggen, de belangrijkste voorop.</summary>
    public static IReadOnlyList<VolgendeStap> Bij(CasusStaat casus) => casus.Fase switch
    {
        Fase.Aangemeld => [new("Pak de casus op", "beoordelen")],
        Fase.Triage => [new("Beoordeel de casus en geef de inbrenger antwoord", "beoordelen")],
        Fase.InBehandeling or Fase.Heropend => [.. Behandeling(casus)],
        _ => [],
    };

    private static IEnumerable<VolgendeStap> Behandeling(CasusStaat casus)
    {
        if (casus.Contactpersoon is null)
        {
            yield return new("Wijs een contactpersoon aan", "beoordelen");
        }

        foreach (var stap in NaarBesluit(casus))
        {
            yield return stap;
        }

        if (casus.Eigenaar is { IsWerkplaats: true, Voorgesteld: null })
        {
            yield return new("Zoek een logische eigenaar", "eigenaar");
        }
    }

    private static IEnumerable<VolgendeStap> NaarBesluit(CasusStaat casus)
    {
        if (casus.Besluit is null)
        {
            if (casus.Tussenmaatregelen.Count == 0)
            {
                yield return new("Bekijk wat er in de tussentijd al kan", "#tussentijd");
            }

            yield return casus.Weging.IsVolledig ? new("Leg het besluit vast", "besluiten") : new("Weeg de casus vanuit drie perspectieven", "wegen");
        }
        else
        {
            yield return casus.Besluit.Mededeling is null ? new("Vertel de cliënt het besluit", "besluiten") : new("Rond de casus af", "afronden");
        }
    }
}
