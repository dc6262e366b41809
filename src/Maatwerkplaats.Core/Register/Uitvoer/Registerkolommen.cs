using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>Wat er over de kolommen van de registeruitvoer vastligt.</summary>
public static class Registerkolommen
{
    public static readonly IReadOnlyList<Registerkolom> Alle = Enum.GetValues<Registerkolom>();

    /// <summary>Wat erin komt als iemand niets kiest: de kolommen van het registratiebestand, zonder namen van mensen.</summary>
    public static readonly IReadOnlyList<Registerkolom> Standaard =
    [
        Registerkolom.Nummer, Registerkolom.NaamCasus, Registerkolom.DatumBinnenkomst, Registerkolom.DatumOplossing, Registerkolom.Status,
        Registerkolom.InbrengerOnderdeel, Registerkolom.InbrengerFunctie, Registerkolom.Maatwerkplaats, Registerkolom.Wet, Registerkolom.Hoofdonderwerp,
        Registerkolom.Kernwoorden, Registerkolom.Casusbeschrijving, Registerkolom.NiveauProbleem, Registerkolom.AndereOrganisatie, Registerkolom.Procesgang,
        Registerkolom.Juridisch, Registerkolom.Economisch, Registerkolom.Maatschappelijk, Registerkolom.Oplossing, Registerkolom.NiveauOplossing,
        Registerkolom.Uitkomst,
    ];

    private static readonly HashSet<Registerkolom> Lang =
    [
        Registerkolom.Casusbeschrijving, Registerkolom.Reden, Registerkolom.Regels, Registerkolom.Proces, Registerkolom.Afweging, Registerkolom.Juridisch,
        Registerkolom.Economisch, Registerkolom.Maatschappelijk, Registerkolom.Oplossing, Registerkolom.Opmerkingen,
    ];

    /// <summary>De genoemde kolommen in vaste volgorde; wat niet (meer) bestaat telt niet mee. Zonder geldige naam: <see cref="Standaard"/>.</summary>
    public static IReadOnlyList<Registerkolom> Lees(IEnumerable<string>? namen)
    {
        var gekozen = (namen ?? []).Select(n => Enum.TryParse<Registerkolom>(n, out var k) && Enum.IsDefined(k) ? k : (Registerkolom?)null)
            .OfType<Registerkolom>().Distinct().Order().ToArray();
        return gekozen.Length == 0 ? Standaard : gekozen;
    }

    /// <summary>Hoe de kolom in een bestand staat.</summary>
    public static Kolomvorm Vorm(this Registerkolom kolom) => new(kolom.Label(), Breedte(kolom));

    private static int Breedte(Registerkolom kolom) => kolom switch
    {
        _ when Lang.Contains(kolom) => 60,
        Registerkolom.NaamCasus or Registerkolom.Kernwoorden => 36,
        Registerkolom.Nummer or Registerkolom.DatumBinnenkomst or Registerkolom.DatumOplossing or Registerkolom.Streefdatum or Registerkolom.Spoed => 15,
        _ => Math.Max(18, kolom.Label().Length + 2),
    };
}
