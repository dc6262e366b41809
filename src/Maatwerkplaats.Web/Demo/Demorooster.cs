using static Maatwerkplaats.Web.Demo.Demostand;

namespace Maatwerkplaats.Web.Demo;

/// <summary>
/// Verdeelt de democasussen over standen, per Maatwerkplaats een beetje anders. Steeds dezelfde verdeling: wie de demo
/// opnieuw start, vindt dezelfde casussen terug.
/// </summary>
internal static class Demorooster
{
    private static readonly Demostand[] Dicht = [Afgerond, Afgerond, Doorverwezen, Afgerond, Heropend, Afgerond, Ingetrokken, Afgerond, Doorverwezen, Afgerond];
    private static readonly Demostand[] Open = [Nieuw, InBehandeling, Triage, OverTijd, Besloten, Gepauzeerd, Nieuw, Teamagenda, Gewogen, InBehandeling];

    public static IReadOnlyList<Demoplan> Maak(IEnumerable<Demotekst> teksten) =>
        [.. teksten.Select((tekst, nummer) => (tekst, nummer)).GroupBy(t => t.tekst.Maatwerkplaats).SelectMany((plaats, index) => VanPlaats([.. plaats], index))];

    private static IEnumerable<Demoplan> VanPlaats((Demotekst Tekst, int Nummer)[] casussen, int plaats)
    {
        var verschuiving = 3 * plaats;
        // Een casus waarvan de afloop nog niet bekend is, kan niet zijn afgerond.
        var opVolgorde = casussen.OrderBy(c => c.Tekst.IsAfgelopen ? 0 : 1).ToArray();
        var dicht = Math.Min(casussen.Length / 2, opVolgorde.Count(c => c.Tekst.IsAfgelopen));
        for (var i = 0; i < opVolgorde.Length; i++)
        {
            var stand = i < dicht ? Dicht[(i + verschuiving) % Dicht.Length] : Open[(i - dicht + verschuiving) % Open.Length];
            var (tekst, nummer) = opVolgorde[i];
            yield return new(tekst, nummer, i, stand == Besloten && !tekst.IsAfgelopen ? InBehandeling : stand);
        }
    }
}

/// <summary>Wat er met één democasus moet gebeuren.</summary>
/// <param name="Nummer">Plaats in het bestand; bepaalt alles wat per casus verschilt.</param>
/// <param name="Volgorde">Plaats binnen de Maatwerkplaats.</param>
internal sealed record Demoplan(Demotekst Tekst, int Nummer, int Volgorde, Demostand Stand)
{
    /// <summary>Zoveel werkdagen geleden is de casus ingebracht.</summary>
    public int WerkdagenGeleden => Stand switch
    {
        Nieuw => 1 + Nummer * 5 % 5,
        Triage => 2 + Nummer % 2,
        Teamagenda => 3 + Nummer % 3,
        InBehandeling => 6 + Nummer * 7 % 22,
        OverTijd => 37 + Nummer * 11 % 20,
        Gepauzeerd => 16 + Nummer % 10,
        Gewogen => 14 + Nummer % 12,
        Besloten => 18 + Nummer % 12,
        Afgerond => 45 + Nummer * 13 % 400,
        Doorverwezen => 6 + Nummer * 9 % 120,
        Ingetrokken => 12 + Nummer * 9 % 90,
        _ => 60 + Nummer * 5 % 60,
    };
}
