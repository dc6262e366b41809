using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Wie casussen inbrengen, langs welke weg ze binnenkomen, en waar ze nu staan.</summary>
internal static class Inbrengers
{
    private static readonly string[] Kanaalnaam = [.. Enum.GetValues<Kanaal>().Select(k => k.ToString())];

    public static readonly Cijfertabel Onderdelen = new(
        "4.1", "Wie brengen casussen in?", Populatie.Ingebracht,
        "Alle ingebrachte casussen, naar het onderdeel of de organisatie van de inbrenger. Het percentage gaat over de casussen waarvan dat bekend is.")
    {
        Is = Uitsplitsing.Onderdeel,
        Rijen = OnderdeelRijen,
        Deel = (feit, woorden, sleutels) =>
        {
            if (Onderdeel(feit, woorden) is { } onderdeel)
            {
                sleutels.Add(onderdeel);
            }
        },
    };

    public static readonly Cijfertabel Bronnen = new(
        "bron", "Langs welke weg kwamen casussen binnen?", Populatie.Ingebracht,
        "Alle ingebrachte casussen. Van een casus uit een bestand is de weg niet bekend; die staat apart.")
    {
        Rijen = _ => [.. Enum.GetValues<Kanaal>().Select(k => new Tabelrij(k.ToString(), k.Label(), Altijd: k != Kanaal.Ingelezen))],
        Deel = (feit, _, sleutels) => sleutels.Add(Kanaalnaam[(int)feit.Kanaal]),
    };

    public static readonly Cijfertabel Standen = new(
        "stand", "Waar staan de ingebrachte casussen nu?", Populatie.Ingebracht,
        "Alle ingebrachte casussen, naar de stand van vandaag.")
    {
        Rijen = _ =>
        [
            new("open", "Nog open", Altijd: true),
            new("triage", "Nieuw of in triage", "open"),
            new("behandeling", "In behandeling", "open"),
            new("afgerond", "Afgerond", Altijd: true),
            new("doorverwezen", "Buiten de Maatwerkplaats verder", Altijd: true),
            new("ingetrokken", "Ingetrokken", Altijd: true),
        ],
        Deel = (feit, _, sleutels) => sleutels.Add(feit.Fase switch
        {
            Fase.Afgerond => "afgerond",
            Fase.Doorverwezen => "doorverwezen",
            Fase.Ingetrokken => "ingetrokken",
            var fase => fase.IsVoorTriage() ? "triage" : "behandeling",
        }),
    };

    /// <summary>De rij van de inbrenger; leeg als het onderdeel onbekend is.</summary>
    public static string? Onderdeel(Feit feit, Telwoorden woorden) => feit.InbrengerOnderdeel.Length == 0 ? null : woorden.Onderdeel(feit.InbrengerOnderdeel);

    /// <summary>De onderdelen, onder "Binnen UWV" en "Buiten UWV" zoals de groepen in de lijst heten.</summary>
    public static IReadOnlyList<Tabelrij> OnderdeelRijen(Telwoorden woorden)
    {
        var rijen = new List<Tabelrij>();
        foreach (var groep in woorden.Geordend(Lijst.Onderdeel).GroupBy(o => o.Groep))
        {
            var ouder = groep.Key.Length == 0 ? null : $"groep:{groep.Key}";
            if (ouder is not null)
            {
                rijen.Add(new(ouder, woorden.Lijsten.IsBuiten(groep.First().Code) ? groep.Key : $"Binnen {groep.Key}", Altijd: true));
            }

            rijen.AddRange(groep.Select(o => new Tabelrij(o.Code, Naam(o), ouder)));
        }

        rijen.Add(new(Telwoorden.NietInLijst, "Staat niet in de lijst"));
        return rijen;
    }

    /// <summary>Naam met de afkorting die iedereen gebruikt, als die in de uitleg staat.</summary>
    private static string Naam(Lijstwaarde onderdeel) =>
        onderdeel.Uitleg.Length is > 0 and <= 6 && !onderdeel.Label.Contains(onderdeel.Uitleg, StringComparison.Ordinal) ? $"{onderdeel.Label} ({onderdeel.Uitleg})" : onderdeel.Label;
}
