namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Op welk niveau het probleem zit en waar de oplossing is gevonden: wet, beleid, uitvoering, of samen.</summary>
internal static class Niveaus
{
    private static readonly Tabelrij[] Rijen =
    [
        new("uitvoering", "Uitvoering", Altijd: true),
        new("wet", "Wet", Altijd: true),
        new("beleid", "Beleid", Altijd: true),
        new("wet+beleid", "Wet en beleid", Altijd: true),
        new("wet+beleid+uitvoering", "Wet, beleid en uitvoering", Altijd: true),
        new("wet+uitvoering", "Wet en uitvoering", Altijd: true),
        new("beleid+uitvoering", "Beleid en uitvoering", Altijd: true),
        new("anders", "Een ander niveau"),
    ];

    public static readonly Cijfertabel Probleem = new(
        "4.3", "Op welk niveau zit het probleem?", Populatie.Afgerond,
        "Afgeronde casussen. Elke casus staat één keer, ook als het probleem op meer niveaus zit. Het percentage gaat over de casussen waarvan het niveau bekend is.")
    {
        Rijen = _ => Rijen,
        Deel = (feit, _, sleutels) => Deel(feit.ProbleemNiveaus, sleutels),
    };

    public static readonly Cijfertabel Oplossing = new(
        "4.7", "Op welk niveau is de oplossing gevonden?", Populatie.Afgerond,
        "Afgeronde casussen. Elke casus staat één keer, ook als de oplossing op meer niveaus ligt. Het percentage gaat over de casussen waarvan het niveau bekend is.")
    {
        // De evaluatie zet hier "wet en beleid" voor "beleid".
        Rijen = _ => [Rijen[0], Rijen[1], Rijen[3], Rijen[2], .. Rijen[4..]],
        Deel = (feit, _, sleutels) => Deel(feit.OplossingNiveaus, sleutels),
    };

    private static void Deel(IReadOnlyList<string> niveaus, List<string> sleutels)
    {
        if (niveaus.Count > 0)
        {
            var (wet, beleid, uitvoering) = (niveaus.Contains("wet"), niveaus.Contains("beleid"), niveaus.Contains("uitvoering"));
            var bekend = (wet ? 1 : 0) + (beleid ? 1 : 0) + (uitvoering ? 1 : 0);
            sleutels.Add(bekend != niveaus.Count ? "anders" : (wet, beleid, uitvoering) switch
            {
                (true, true, true) => "wet+beleid+uitvoering",
                (true, true, _) => "wet+beleid",
                (true, _, true) => "wet+uitvoering",
                (_, true, true) => "beleid+uitvoering",
                (true, _, _) => "wet",
                (_, true, _) => "beleid",
                _ => "uitvoering",
            });
        }
    }
}
