namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Om welke uitkering het gaat.</summary>
internal static class Wetten
{
    /// <summary>De volgorde van de evaluatie; andere groepen volgen in de volgorde van de lijst.</summary>
    private static readonly string[] Eerst = ["WIA/WGA", "WW", "Wajong", "Ziektewet"];

    public static readonly Cijfertabel Kern = new(
        "4.2", "Om welke uitkering gaat het in de kern?", Populatie.Afgerond,
        "Afgeronde casussen, naar de wet die bij de kern van het probleem hoort. Het percentage gaat over de casussen waarvan de wet bekend is.")
    {
        Is = Uitsplitsing.Wet,
        Rijen = Groepen,
        Deel = DeelKern,
    };

    public static readonly Cijfertabel Vermeldingen = new(
        "4.2-totaal", "Welke uitkeringen spelen mee?", Populatie.Afgerond,
        "Afgeronde casussen, elke wet die meespeelt, ook als bijzaak. Een casus kan in meer rijen staan; het percentage gaat over alle vermeldingen samen.")
    {
        PerVermelding = true,
        NietBeschermd = true,
        Rijen = Groepen,
        Deel = (feit, woorden, sleutels) => sleutels.AddRange(feit.Wetten.Select(woorden.Wetgroep).Distinct()),
    };

    public static readonly Cijfertabel Doorverwezen = new(
        "doorverwezen-wet", "Om welke uitkering ging het?", Populatie.Doorverwezen,
        "Casussen die na de triage elders verder gingen, naar de belangrijkste wet. Het percentage gaat over de casussen waarvan de wet bekend is.")
    {
        Is = Uitsplitsing.Wet,
        GeheelAls = ("triage", Triages.Elders),
        Rijen = Groepen,
        Deel = DeelKern,
    };

    /// <summary>De groep van de belangrijkste wet; leeg als er geen wet bekend is.</summary>
    public static string? Groep(Feit feit, Telwoorden woorden) => feit.Wetten.Count == 0 ? null : woorden.Wetgroep(feit.Wetten[0]);

    public static IReadOnlyList<Tabelrij> Groepen(Telwoorden woorden) =>
    [
        .. Eerst.Where(woorden.Wetgroepen.Contains)
            .Concat(woorden.Wetgroepen.Where(g => g != Telwoorden.Overig && !Eerst.Contains(g)))
            .Append(Telwoorden.Overig)
            .Select(g => new Tabelrij(g, g, Altijd: true)),
    ];

    private static void DeelKern(Feit feit, Telwoorden woorden, List<string> sleutels)
    {
        if (Groep(feit, woorden) is { } groep)
        {
            sleutels.Add(groep);
        }
    }
}
