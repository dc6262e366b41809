using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Een structurele oplossing: de oorzaak wegnemen in plaats van één cliënt helpen. Elke methode is één daad: eerst de regels,
/// dan de gebeurtenis.
/// </summary>
public sealed partial class Solve : Verloop<Solvestaat, Solvegebeurtenis>
{
    private Solve(Solvestaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    /// <summary>De dag waarop dit gebeurt.</summary>
    public DateOnly Datum => Handeling.Datum;

    /// <summary>Pakt een bestaande solve op om er iets mee te doen.</summary>
    public static Solve Open(Solvestaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Solvestaat Herhaal(IEnumerable<(Solvegebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis) =>
        geschiedenis.Aggregate(new Solvestaat(), (staat, stap) => Volgende(staat, stap.Gebeurtenis, stap.Handeling));

    /// <summary>Draagt iets structureels aan. Wie aandraagt, is eigenaar tot iemand anders het trekt.</summary>
    public static Solve Begin(string nummer, Solvebeschrijving beschrijving, IReadOnlyList<Koppeling> koppelingen, Handeling handeling)
    {
        var solve = new Solve(new(), handeling);
        solve.Gebeurt(new SolveBegonnen(solve.NieuweSleutel(), nummer, Nagelopen(beschrijving), handeling.Door, [.. koppelingen.DistinctBy(k => (k.Soort, k.Kenmerk))]));
        return solve;
    }

    public void Beschrijf(Solvebeschrijving beschrijving)
    {
        EisOpen();
        var nieuw = Nagelopen(beschrijving);
        if (!Gelijk(nieuw, Staat.Beschrijving))
        {
            Gebeurt(new SolveBeschreven(nieuw));
        }
    }

    public void Koppel(Koppeling koppeling)
    {
        EisOpen();
        SolveRegels.KoppelingIsTeVinden.Eis(!string.IsNullOrWhiteSpace(koppeling.Kenmerk));
        SolveRegels.KoppelingIsNieuw.Eis(!Staat.Koppelingen.Any(k => k.Is(koppeling)));
        Gebeurt(new SolveGekoppeld(koppeling));
    }

    public void MaakLos(Koppeling koppeling, string? reden)
    {
        EisOpen();
        var bestaand = Staat.Koppelingen.FirstOrDefault(k => k.Is(koppeling));
        SolveRegels.KoppelingIsTeVinden.Eis(bestaand is not null);
        Gebeurt(new SolveLosgekoppeld(bestaand!, SolveRegels.LosmakenHeeftEenReden.EisTekst(reden)));
    }

    /// <summary>Legt vast wat elk perspectief laat zien en hoe de wegen scoren. Laten zoals het is, blijft altijd een van de wegen.</summary>
    /// <param name="wegen">Met een lege sleutel voor een weg die er nog niet was.</param>
    public void Weeg(IReadOnlyDictionary<Perspectief, string> blikken, IReadOnlyList<Solveweg> wegen)
    {
        EisOpen();
        SolveRegels.NietTeVeelWegen.Eis(wegen.Count <= SolveRegels.MeesteWegen);
        SolveRegels.WegHeeftEenOmschrijving.Eis(wegen.All(w => !string.IsNullOrWhiteSpace(w.Wat)));
        var huidig = wegen.FirstOrDefault(w => w.Id == Alternatief.Huidig) ?? Staat.Wegen[0];
        Solveweg[] nieuw =
        [
            huidig with { Wat = Staat.Wegen[0].Wat },
            .. wegen.Where(w => w.Id != Alternatief.Huidig).Select(w => w.Id == Guid.Empty ? w with { Id = NieuweSleutel(), Wat = w.Wat.Trim() } : w with { Wat = w.Wat.Trim() }),
        ];
        Gebeurt(new SolveGewogen(
            blikken.Where(b => !string.IsNullOrWhiteSpace(b.Value)).ToDictionary(b => b.Key, b => b.Value.Trim()), nieuw));
    }

    public void Besluit(string? inhoud, string? doorWie, string? waar, DateOnly? op, Guid? weg)
    {
        EisOpen();
        var dag = op ?? Handeling.Datum;
        SolveRegels.BesluitLigtNietInDeToekomst.Eis(dag <= Handeling.Datum);
        Gebeurt(new SolveBesloten(new(
            SolveRegels.BesluitHeeftInhoud.EisTekst(inhoud), SolveRegels.BesluitHeeftEenBeslisser.EisTekst(doorWie),
            SolveRegels.BesluitLigtErgens.EisTekst(waar), dag, Staat.Wegen.Any(w => w.Id == weg) ? weg : null)));
    }

    protected override Solvestaat Na(Solvegebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis, Handeling);

    private static Solvestaat Volgende(Solvestaat staat, Solvegebeurtenis gebeurtenis, Handeling handeling) =>
        gebeurtenis.Op(staat, handeling) with { Versie = staat.Versie + 1 };

    private static bool Gelijk(Solvebeschrijving een, Solvebeschrijving ander) =>
        een == ander with { Niveaus = een.Niveaus, Soorten = een.Soorten, Wetten = een.Wetten }
        && een.Niveaus.SequenceEqual(ander.Niveaus) && een.Soorten.SequenceEqual(ander.Soorten) && een.Wetten.SequenceEqual(ander.Wetten);

    private static Solvebeschrijving Nagelopen(Solvebeschrijving b)
    {
        if (b.Schatting is { } schatting)
        {
            SolveRegels.SchattingHeeftEenBandbreedte.Eis(schatting.Van >= 1 && schatting.Van <= schatting.Tot && schatting.Tot <= SolveRegels.MeesteMensen);
        }

        return b with
        {
            Titel = SolveRegels.SolveHeeftEenNaam.EisTekst(b.Titel),
            Probleem = SolveRegels.SolveHeeftEenProbleem.EisTekst(b.Probleem),
            Botsing = Tekst(b.Botsing),
            Geraakten = Tekst(b.Geraakten),
            Gevolgen = Tekst(b.Gevolgen),
            Draagvlak = Tekst(b.Draagvlak),
            Uitvoerbaarheid = Tekst(b.Uitvoerbaarheid),
            Niveaus = [.. b.Niveaus.Distinct()],
            Soorten = [.. b.Soorten.Distinct()],
            Wetten = [.. b.Wetten.Distinct()],
        };
    }

    private static string? Tekst(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    private void EisOpen() => SolveRegels.SolveIsOpen.Eis(Staat.IsOpen);
}
