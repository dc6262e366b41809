using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Brengt wat de tafel opleverde naar de solve: weging, wie het anders ziet, besluit en volgende stap. Niemand typt iets over.</summary>
internal static class Solveovername
{
    public static void Op(Solve solve, Tafelstaat tafel, Solveuitkomst uitkomst)
    {
        var blikken = Enum.GetValues<Perspectief>().ToDictionary(p => p, p => Samen(solve.Staat.Blikken.GetValueOrDefault(p) ?? "", Overname.Bevindingen(tafel, p)));
        solve.Weeg(blikken, [.. solve.Staat.Wegen.Select(w => w with { Scores = Scores(w, tafel) })]);
        foreach (var anders in tafel.AndereInzichten)
        {
            solve.LegAnderOordeelVast(tafel.Zit(anders.Van) is { } zit ? $"{anders.Door.Naam}, {zit.Rol.ToLowerInvariant()}" : anders.Door.Naam, anders.Reden);
        }

        solve.ZetOpTijdlijn(null, $"Solvetafel: {tafel.Samenvatting}");
        if (uitkomst.IsBesloten)
        {
            solve.Besluit(uitkomst.Besluit, uitkomst.Door, uitkomst.Waar, null, uitkomst.Weg);
        }

        if (uitkomst.HeeftStap)
        {
            solve.SpreekStapAf(uitkomst.Stap, uitkomst.StapVoor, null);
        }
    }

    /// <summary>De middelste score van de tafel; waar niemand scoorde, blijft wat er stond.</summary>
    private static Dictionary<Perspectief, Score> Scores(Solveweg weg, Tafelstaat tafel) => Enum.GetValues<Perspectief>()
        .Select(p => (Perspectief: p, Score: Stembus.Tel(tafel.Stemmen, p, weg.Id).Middelste ?? (weg.Scores.TryGetValue(p, out var score) ? score : (Score?)null)))
        .Where(s => s.Score is not null).ToDictionary(s => s.Perspectief, s => s.Score!.Value);

    private static string Samen(string eerder, string nu) => nu.Length == 0 || eerder == nu ? eerder : eerder.Length == 0 ? nu : $"{eerder}\n{nu}";
}

/// <summary>Wat er bij het sluiten van een tafel over een solve is besloten en afgesproken.</summary>
/// <param name="Waar">Code van het mandaatniveau.</param>
/// <param name="Weg">De gekozen weg.</param>
public sealed record Solveuitkomst(string? Besluit, string? Door, string? Waar, Guid? Weg, string? Stap, DateOnly? StapVoor)
{
    public static readonly Solveuitkomst Geen = new(null, null, null, null, null, null);

    public bool IsBesloten => !string.IsNullOrWhiteSpace(Besluit);

    public bool HeeftStap => !string.IsNullOrWhiteSpace(Stap) || StapVoor is not null;
}
