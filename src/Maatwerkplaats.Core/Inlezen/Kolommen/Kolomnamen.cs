using System.Collections.Frozen;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Inlezen.Kolommen;

/// <summary>Wat er met een kolom gebeurt.</summary>
/// <param name="Veld">Het veld waar de waarden heen gaan; leeg als zij als opmerking bij de casus blijven.</param>
/// <param name="Zacht">Een waarde die niet in het veld past, blijft als opmerking; anders wordt de rij geweigerd.</param>
/// <param name="Overslaan">De kolom wordt helemaal niet overgenomen.</param>
public sealed record Kolombestemming(Registratieveld? Veld, bool Zacht = false, bool Overslaan = false)
{
    /// <summary>De waarden blijven als opmerking bij de casus.</summary>
    public static readonly Kolombestemming AlsOpmerking = new((Registratieveld?)null);

    /// <summary>De waarden worden niet overgenomen.</summary>
    public static readonly Kolombestemming Niet = new(null, Overslaan: true);
}

/// <summary>Herkent kolommen aan hun naam, van elke periode: volgorde, hoofdletters, accenten en leestekens maken niet uit.</summary>
public sealed class Kolomnamen
{
    /// <summary>De namen uit de registratiebestanden en formulieren die er zijn (evaluatie §6.2), met hun gangbare varianten.</summary>
    public static readonly Kolomnamen Standaard = new(Woordentabel.Lees("kolommen.tsv"));

    private readonly FrozenDictionary<string, Kolombestemming> _bekend;

    private Kolomnamen(IEnumerable<string[]> regels) => _bekend = regels
        .SelectMany(r => r[2].Split(';', StringSplitOptions.TrimEntries).Select(naam => (naam, Keuze: Keuze(r[0], r[1]))))
        .Concat(Enum.GetValues<Registratieveld>().Select(v => (naam: Woordvorm.Van(Naam(v)), Keuze: new Kolombestemming(v))))
        .DistinctBy(k => k.naam).ToFrozenDictionary(k => k.naam, k => k.Keuze);

    private Kolomnamen(FrozenDictionary<string, Kolombestemming> bekend) => _bekend = bekend;

    /// <summary>Andere kolommen dan die van een registratiebestand, alleen om de rij met koppen te herkennen.</summary>
    public static Kolomnamen Met(IEnumerable<string> namen) => new(namen.Select(Woordvorm.Van).Distinct().ToFrozenDictionary(naam => naam, _ => Kolombestemming.AlsOpmerking));

    /// <summary>De naam waaronder een veld altijd wordt herkend.</summary>
    public static string Naam(Registratieveld veld) => veld.Label();

    public bool Kent(string kop) => kop.Length is > 0 and < 200 && _bekend.ContainsKey(Woordvorm.Van(kop));

    /// <summary>Wat deze kop betekent; een onbekende kop blijft als opmerking bij de casus.</summary>
    public Kolombestemming Lees(string kop) => _bekend.GetValueOrDefault(Woordvorm.Van(kop)) ?? Kolombestemming.AlsOpmerking;

    private static Kolombestemming Keuze(string veld, string zacht) =>
        veld == "-" ? Kolombestemming.Niet : new(Enum.Parse<Registratieveld>(veld), Zacht: zacht.Length > 0);
}
