using System.Collections.Frozen;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Signalen.Inlezen;

/// <summary>Herkent de kolommen van een bestand met signalen aan hun naam; een onbekende kolom wordt overgeslagen.</summary>
internal static class Signaalkolommen
{
    private static readonly (string Veld, string[] Namen)[] Velden =
    [
        ("Bron", ["bron"]),
        ("Kenmerk", ["kenmerk", "nummer", "id", "kenmerk van de bron"]),
        ("Tekst", ["tekst", "signaal", "omschrijving", "wat gaat er niet goed", "wat gaat er niet goed?"]),
        ("VoorWie", ["voor wie", "voor wie of waar", "waar", "doelgroep"]),
        ("Gevolg", ["gevolg"]),
        ("Klantreis", ["klantreis"]),
        ("Moment", ["moment", "moment in de klantreis"]),
        ("Datum", ["datum", "dag"]),
        ("Wetten", ["wet", "wetten"]),
        ("Onderwerp", ["onderwerp"]),
        ("Onderdeel", ["onderdeel", "organisatieonderdeel", "divisie"]),
        ("Werkplaats", ["maatwerkplaats", "werkplaats"]),
        ("Plaats", ["plaats"]),
    ];

    private static readonly FrozenDictionary<string, string> PerNaam =
        Velden.SelectMany(v => v.Namen.Select(naam => (Naam: Woordvorm.Van(naam), v.Veld))).DistinctBy(v => v.Naam).ToFrozenDictionary(v => v.Naam, v => v.Veld);

    /// <summary>Om de rij met koppen te vinden.</summary>
    public static Kolomnamen Koppen { get; } = Kolomnamen.Met(Velden.SelectMany(v => v.Namen));

    /// <summary>De waarden van een rij per veld; van een dubbele kolom telt de eerste.</summary>
    public static IReadOnlyDictionary<string, Bronwaarde> Lees(Bronrij rij)
    {
        var waarden = new Dictionary<string, Bronwaarde>();
        foreach (var waarde in rij.Waarden)
        {
            if (PerNaam.TryGetValue(Woordvorm.Van(waarde.Kop), out var veld))
            {
                waarden.TryAdd(veld, waarde);
            }
        }

        return waarden;
    }
}
