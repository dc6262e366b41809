using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Tests.Solves;

/// <summary>Een solve om in een test mee te werken, en de mensen eromheen.</summary>
internal static class Proefsolve
{
    public static readonly DateTime Nu = new(2026, 5, 6, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Vandaag = new(2026, 5, 6);
    public static readonly Betrokkene Noor = new(Guid.CreateVersion7(), "Noor de Bie", "adviseur", "sbk");
    public static readonly Betrokkene Tom = new(Guid.CreateVersion7(), "Tom Blaak", "jurist", "sbk");

    public static readonly Solvebeschrijving Beschrijving =
        new("Voorschot terug", "Alles moet in één keer terug.", null, null, null, null, [], [], ["WIA"], null, null);

    public static Handeling Handeling(int dag = 0) => new(Guid.CreateVersion7(), Nu.AddDays(dag), Noor);

    public static Solve Begin(params Koppeling[] koppelingen) => Solve.Begin("SLV-2026-0001", Beschrijving, koppelingen, Handeling());

    public static Solve Nieuw(params Action<Solve>[] daden) => Verder(Begin().Staat, daden);

    /// <summary>De solve na deze daden, klaar voor de volgende.</summary>
    public static Solve Verder(Solvestaat staat, params Action<Solve>[] daden)
    {
        foreach (var daad in daden)
        {
            var solve = Solve.Open(staat, Handeling());
            daad(solve);
            staat = solve.Staat;
        }

        return Solve.Open(staat, Handeling());
    }

    public static void Besluit(Solve s) => s.Besluit("We vorderen niet terug.", "de directeur", "directie", Vandaag, null);

    public static void Groep(Solve s) => s.BeschrijfGroep("Wie wachtte.", "Beslisdatum na de termijn.", 3_500, "Bellen mag.");

    public static Solveweg Weg(string wat) => new(Guid.Empty, wat, null, null) { Scores = new Dictionary<Perspectief, Score> { [Perspectief.Juridisch] = Score.Goed } };
}
