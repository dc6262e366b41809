using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Wie besliste, in welke lijn, en of het ook gewoon had gekund.</summary>
internal static class Besluiten
{
    private const string Ja = "ja", Nee = "nee", Onbekend = "onbekend";

    public static readonly Cijfertabel Regulier = new(
        "regulier", "Had gewoon vakwerk het ook kunnen oplossen?", Populatie.Afgerond,
        "Alle afgeronde casussen, naar het antwoord op: had regulier maatwerk dit ook kunnen oplossen? Onbekend telt mee in het percentage.")
    {
        Rijen = _ => [new(Ja, "Ja, regulier maatwerk had gekund", Altijd: true), new(Nee, "Nee", Altijd: true), new(Onbekend, "Onbekend", Altijd: true)],
        Deel = (feit, _, sleutels) => sleutels.Add(AlsSleutel(feit.RegulierMogelijk)),
    };

    public static readonly Cijfertabel ContraLegem = new(
        "contra-legem", "Hoe vaak is tegen de letter van de wet besloten?", Populatie.Afgerond,
        "Alle afgeronde casussen. Onder Ja staat het mandaat van wie besliste. Onbekend telt mee in het percentage.")
    {
        Rijen = woorden =>
        [
            new(Ja, "Ja", Altijd: true),
            .. Mandaatrijen(woorden, Ja, alleenVolledig: true),
            new("mandaat-onbekend", "Mandaat niet bekend", Ja, AlleenVolledig: true),
            new(Nee, "Nee", Altijd: true),
            new(Onbekend, "Onbekend", Altijd: true),
        ],
        Deel = (feit, woorden, sleutels) => sleutels.Add(
            feit.ContraLegem != true ? AlsSleutel(feit.ContraLegem) : feit.Mandaat.Length == 0 ? "mandaat-onbekend" : woorden.Mandaat(feit.Mandaat)),
    };

    public static readonly Cijfertabel Mandaten = new(
        "mandaat", "Op welk niveau is besloten?", Populatie.Afgerond,
        "Afgeronde casussen, naar het mandaat van wie besliste. Het percentage gaat over de casussen waarvan dat bekend is.")
    {
        Rijen = woorden => Mandaatrijen(woorden, null, alleenVolledig: false),
        Deel = (feit, woorden, sleutels) =>
        {
            if (feit.Mandaat.Length > 0)
            {
                sleutels.Add(woorden.Mandaat(feit.Mandaat));
            }
        },
    };

    public static readonly Cijfertabel Lijn = new(
        "lijn", "Is in de gewone lijn besloten?", Populatie.Afgerond,
        "Alle afgeronde casussen. Buiten de gewone lijn is er een akkoord van iemand anders. Onbekend telt mee in het percentage.")
    {
        Rijen = _ => [new(Ja, "Ja, in de gewone lijn", Altijd: true), new(Nee, "Nee, met akkoord van een ander", Altijd: true), new(Onbekend, "Onbekend", Altijd: true)],
        Deel = (feit, _, sleutels) => sleutels.Add(AlsSleutel(feit.GebruikelijkeLijn)),
    };

    private static string AlsSleutel(bool? antwoord) => antwoord switch { true => Ja, false => Nee, null => Onbekend };

    private static Tabelrij[] Mandaatrijen(Telwoorden woorden, string? ouder, bool alleenVolledig) =>
    [
        .. woorden.Geordend(Lijst.Mandaat).Select(m => new Tabelrij(m.Code, m.Label, ouder, Altijd: ouder is null, AlleenVolledig: alleenVolledig)),
        new(Telwoorden.NietInLijst, "Staat niet in de lijst", ouder, AlleenVolledig: alleenVolledig),
    ];
}
