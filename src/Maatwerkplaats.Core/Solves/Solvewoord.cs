namespace Maatwerkplaats.Core.Solves;

/// <summary>Wat de melders te lezen krijgen als er iets met een solve gebeurt: gewone woorden, ook te begrijpen voor wie van buiten meldde.</summary>
public static class Solvewoord
{
    /// <summary>Nieuws voor iedereen die iets onder deze solve meldde.</summary>
    /// <returns><c>null</c> als er niets gebeurde dat een melder raakt.</returns>
    public static string? VoorAllen(IReadOnlyList<Solvegebeurtenis> gebeurtenissen, Solvestaat solve)
    {
        var zinnen = gebeurtenissen.Select(g => g switch
        {
            SolveVerder { Stand: Solvestand.Opgelost } v => $"Het is opgelost. {v.Uitleg}",
            SolveVerder { Stand: Solvestand.GaatNietDoor } v => $"We gaan hier niet mee door. {v.Uitleg}",
            SolveVerder { Stand: Solvestand.Opgepakt } v => $"Het is opgepakt. {v.Uitleg}",
            SolveVerder { Stand: Solvestand.InUitvoering } v => $"Het wordt nu uitgevoerd. {v.Uitleg}",
            SolveVerder v => v.Uitleg,
            SolveBesloten b => $"Er is besloten: {b.Besluit.Inhoud}",
            SolveOverbrugd o => $"Tot het is opgelost, kan dit: {o.Tussenregeling.Wat} Voor wie: {o.Tussenregeling.VoorWie}",
            SolveOverbruggingGestopt s => $"Wat in de tussentijd kon, is gestopt. {s.Reden}",
            _ => null,
        }).OfType<string>().ToArray();
        return zinnen.Length == 0 ? null : $"Nieuws over ‘{solve.Beschrijving.Titel}’, waar deze melding bij hoort. {string.Join(' ', zinnen)}";
    }

    /// <summary>Nieuws voor wie zijn melding er net bij zag komen.</summary>
    public static string VoorNieuwen(Solvestaat solve, DateOnly vandaag) =>
        $"Wat hier is gemeld, staat niet op zichzelf. Het wordt meegenomen in ‘{solve.Beschrijving.Titel}’: daar zoeken we naar een oplossing voor iedereen die dit raakt. Is er nieuws, dan volgt bericht."
        + (solve.Tussenregeling is { } tussen && tussen.Geldt(vandaag) ? $" Tot die tijd kan dit: {tussen.Wat}" : "");
}
