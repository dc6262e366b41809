using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Wat de triage opleverde, ook voor wat niet in de Maatwerkplaats paste.</summary>
internal static class Triages
{
    /// <summary>Sleutel van de rij voor alles wat elders verder ging.</summary>
    public const string Elders = "elders";

    private const string GeenPlek = "geen-plek";

    public static readonly Cijfertabel Uitkomst = new(
        "triage", "Wat was het antwoord na de triage?", Populatie.Beoordeeld,
        "Alle casussen waarvan de triage is afgesloten, op de dag van het antwoord. Onder Doorverwezen staat waarheen. Wie later is heropend, telt hier nog mee.")
    {
        Rijen = woorden =>
        [
            new(nameof(TriageUitkomst.SpecifiekMaatwerk), "Behandeld in de Maatwerkplaats", Altijd: true),
            new(Elders, "Elders verder", Altijd: true),
            new(nameof(TriageUitkomst.Regulier), TriageUitkomst.Regulier.Label(), Elders, Altijd: true),
            new(nameof(TriageUitkomst.Vraag), TriageUitkomst.Vraag.Label(), Elders, Altijd: true),
            new(nameof(TriageUitkomst.HoortBijSolve), TriageUitkomst.HoortBijSolve.Label(), Elders, Altijd: true),
            new(nameof(TriageUitkomst.Doorverwezen), TriageUitkomst.Doorverwezen.Label(), Elders, Altijd: true),
            .. woorden.Geordend(Lijst.Doorverwijsplek).Select(p => new Tabelrij(p.Code, p.Label, nameof(TriageUitkomst.Doorverwezen))),
            new(Telwoorden.NietInLijst, "Plek staat niet in de lijst", nameof(TriageUitkomst.Doorverwezen)),
            new(GeenPlek, "Plek niet bekend", nameof(TriageUitkomst.Doorverwezen), AlleenNaastAnderen: true),
        ],
        Deel = (feit, woorden, sleutels) => sleutels.Add(feit.TriageUitkomst switch
        {
            TriageUitkomst.SpecifiekMaatwerk => nameof(TriageUitkomst.SpecifiekMaatwerk),
            TriageUitkomst.Regulier => nameof(TriageUitkomst.Regulier),
            TriageUitkomst.Vraag => nameof(TriageUitkomst.Vraag),
            TriageUitkomst.HoortBijSolve => nameof(TriageUitkomst.HoortBijSolve),
            _ => feit.Doorverwijsplek.Length == 0 ? GeenPlek : woorden.Doorverwijsplek(feit.Doorverwijsplek),
        }),
    };
}
