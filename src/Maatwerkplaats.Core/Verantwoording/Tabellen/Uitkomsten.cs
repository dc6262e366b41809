using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Waar casussen over gingen en wat het voor de cliënt opleverde.</summary>
internal static class Uitkomsten
{
    public static readonly Cijfertabel Client = new(
        "uitkomst", "Wat leverde het de cliënt op?", Populatie.Afgerond,
        "Alle afgeronde casussen. Onbekend komt alleen voor bij casussen uit een bestand, en telt mee in het percentage.")
    {
        Rijen = _ =>
        [
            new("opgelost-of-deels", "Geheel of deels opgelost", Altijd: true),
            new("opgelost", "Opgelost", "opgelost-of-deels"),
            new("deels", "Deels opgelost", "opgelost-of-deels"),
            new("niet-verdeeld", "Geheel of deels, niet uitgesplitst", "opgelost-of-deels", AlleenNaastAnderen: true),
            new("niet", "Niet opgelost", Altijd: true),
            new("onbekend", "Onbekend", Altijd: true),
        ],
        Deel = (feit, _, sleutels) => sleutels.Add(feit.Uitkomst switch
        {
            ClientUitkomst.Opgelost => "opgelost",
            ClientUitkomst.Deels => "deels",
            ClientUitkomst.GeheelOfDeels => "niet-verdeeld",
            ClientUitkomst.Niet => "niet",
            _ => "onbekend",
        }),
    };

    public static readonly Cijfertabel Onderwerp = Onderwerpen(
        "onderwerp", "Waar gingen casussen over?", Populatie.Afgerond,
        "Afgeronde casussen waarvan het onderwerp bekend is. Een casus met meer onderwerpen staat bij elk daarvan, dus samen kan het meer dan 100% zijn.");

    public static readonly Cijfertabel Doorverwezen = Onderwerpen(
        "doorverwezen-onderwerp", "Waar ging het over?", Populatie.Doorverwezen,
        "Casussen die na de triage elders verder gingen en waarvan het onderwerp bekend is. Een casus met meer onderwerpen staat bij elk daarvan.")
        with
    { GeheelAls = ("triage", Triages.Elders) };

    private static Cijfertabel Onderwerpen(string code, string titel, Populatie populatie, string uitleg) => new(code, titel, populatie, uitleg)
    {
        Meervoudig = new("meer", "Meer dan één onderwerp"),
        Rijen = woorden => [.. woorden.Onderwerpgroepen.Where(g => g != Telwoorden.Overig).Select(g => new Tabelrij(g, g, Altijd: true)), new(Telwoorden.Overig, Telwoorden.Overig)],
        Deel = (feit, woorden, sleutels) =>
        {
            foreach (var onderwerp in feit.Onderwerpen)
            {
                var groep = woorden.Onderwerpgroep(onderwerp);
                if (!sleutels.Contains(groep))
                {
                    sleutels.Add(groep);
                }
            }
        },
    };
}
