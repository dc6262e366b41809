using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>
/// Wie er aan tafel misschien ontbreekt (domein §3: het hele systeem in de kamer). Een tabel om te lezen: naam, wat er speelt,
/// wie het opvult, de zin. Rekent alleen, beslist niets en houdt niemand tegen.
/// </summary>
public static class Blindevlekken
{
    private const string Vaktechniek = "Vraag het de vaktechniek of staf van dat onderdeel.";

    /// <summary>De vaste regels; wie bij een onderwerp hoort en wie mag beslissen.</summary>
    public static IReadOnlyList<Vlekregel> Regels { get; } =
    [
        new("onderdeel:uitkeren", b => b.Onderwerpen("terugvordering", "verrekening", "voorschot", "schuld"), b => b.IsErIemandVan("uitkeren"),
            "Niemand van Uitkeren, terwijl de vordering daar ligt.",
            new("Uitvoerder van de oplossing", Vaktechniek) { Onderdeel = "uitkeren" }),

        new("mandaat:kwijtschelding", b => b.Onderwerpen("terugvordering").Concat(b.Genoemd("kwijtscheld", "kwijtschelding", "niet terug te vragen", "niet terugvorderen")), b => b.IsErMandaat(Mandaatladder.Leidinggevende),
            "Niemand met mandaat voor kwijtschelding.",
            new("Mandaathouder", "Vraag de leidinggevende van Uitkeren wie hierover mag beslissen.") { Onderdeel = "uitkeren", Mandaat = Mandaatladder.Leidinggevende }),

        new("onderdeel:handhaving", b => b.Onderwerpen("boete"), b => b.IsErIemandVan("handhaving"),
            "Niemand van Handhaving, terwijl het om een boete of maatregel gaat.",
            new("Deskundige", Vaktechniek) { Onderdeel = "handhaving" }),

        new("deskundigheid:medisch", b => b.Onderwerpen("sociaal-medisch"), b => b.Aanwezigen.Any(a => a.IsMedisch),
            "Geen arts of arbeidsdeskundige, terwijl het om een sociaal-medische beoordeling gaat.",
            new("Deskundige", "Vraag het de staf van Sociaal Medische Zaken.") { Medisch = true }),

        new("onderdeel:werkbedrijf", b => b.Onderwerpen("re-integratie", "traject", "jobcoach", "proefplaatsing", "voorziening", "no-riskpolis", "loonkostenvoordeel", "scholing"), b => b.IsErIemandVan("werkbedrijf"),
            "Niemand van het Werkbedrijf, terwijl de weg naar werk daar ligt.",
            new("Uitvoerder van de oplossing", Vaktechniek) { Onderdeel = "werkbedrijf" }),

        new("onderdeel:kens", b => b.Onderwerpen("bejegening"), b => b.IsErIemandVan("kens"),
            "Niemand van Klant en Service, terwijl het gaat over hoe de cliënt is behandeld.",
            new("Deskundige", "Vraag het de klachtenambassadeur.") { Onderdeel = "kens" }),

        new("onderdeel:gegevensdiensten", b => b.Onderwerpen("gegevensuitwisseling"), b => b.IsErIemandVan("gegevensdiensten"),
            "Niemand van Gegevensdiensten, terwijl de gegevens niet kloppen of niet aankwamen.",
            new("Deskundige", "Gebruik de Murphy-knop, of vraag het de staf van Gegevensdiensten.") { Onderdeel = "gegevensdiensten" }),

        new("onderdeel:benb", b => b.Genoemd("bezwaar", "in beroep"), b => b.IsErIemandVan("benb"),
            "Niemand van Bezwaar en Beroep, terwijl er een bezwaar of beroep speelt.",
            new("Deskundige", "Vraag het het kernteam van Bezwaar en Beroep.") { Onderdeel = "benb" }),

        new("deskundigheid:juridisch", b => b.Kenmerken.Niveaus.Intersect(["wet", "beleid"]).Concat(Tegen(b)), b => b.Aanwezigen.Any(a => a.IsJuridisch),
            "Geen juridische deskundigheid, terwijl de wet of het beleid zelf knelt.",
            new("Jurist", "Vraag het het Juridisch Kenniscentrum.") { Juridisch = true }),

        new("mandaat:directie", Tegen, b => b.IsErMandaat(Mandaatladder.Directie),
            "Niemand van de directie, terwijl de oplossing tegen de letter van de wet in gaat. Daarover beslist de directie, en SZW moet het weten.",
            new("Mandaathouder", "Vraag de landelijk coördinator de weg naar de directie en naar SZW.") { Mandaat = Mandaatladder.Directie }),
    ];

    /// <summary>Wat er ontbreekt, volgens de casus zelf en volgens wat gelijke gevallen leerden. Elke naam komt één keer voor.</summary>
    public static IReadOnlyList<Blindevlek> Vind(Tafelbezetting beeld, GelijkeErvaring ervaring) =>
    [
        .. Regels.Where(r => r.Rol.Onderdeel.Length == 0 || beeld.Lijsten.Kent(Lijst.Onderdeel, r.Rol.Onderdeel)).Select(r => r.Bekijk(beeld)).OfType<Blindevlek>()
            .Concat(beeld.EigenOnderdelen.Where(o => !beeld.IsErIemandVan(o)).Select(o => Eigen(o, beeld.Lijsten)))
            .Concat(beeld.AndereOrganisaties.Where(o => !beeld.IsErIemandVanBuiten(o)).Select(o => VanBuiten(o, beeld)))
            .Concat(ervaring.Vlekken(beeld))
            .DistinctBy(v => v.Naam),
    ];

    internal static Tafelrol RolVan(string onderdeel) => new("Deskundige", Vaktechniek) { Onderdeel = onderdeel };

    internal static Tafelrol RolVanBuiten(string organisatie) =>
        new("Externe partij", "Zoek het loket van deze organisatie op, of vraag de landelijk coördinator.") { Organisatie = organisatie };

    private static IEnumerable<string> Tegen(Tafelbezetting beeld) => beeld.ContraLegem ? ["contra legem"] : [];

    private static Blindevlek Eigen(string onderdeel, Lijsten lijsten) =>
        new($"onderdeel:{onderdeel}", $"Niemand van {Van(onderdeel, lijsten)}, terwijl het probleem daar speelt.", onderdeel, RolVan(onderdeel));

    private static Blindevlek VanBuiten(string organisatie, Tafelbezetting beeld)
    {
        var (naam, mag) = (Van(organisatie, beeld.Lijsten), beeld.MagDelenMet(organisatie));
        return new(
            $"organisatie:{organisatie}",
            $"{char.ToUpperInvariant(naam[0])}{naam[1..]} is erbij betrokken, maar niemand van {naam} doet mee; {(mag ? "de toestemming van de cliënt is er al." : "daarvoor is toestemming van de cliënt nodig.")}",
            organisatie,
            RolVanBuiten(organisatie));
    }

    /// <summary>De naam in een zin, met lidwoord waar dat hoort.</summary>
    internal static string Van(string code, Lijsten lijsten) => code switch
    {
        "gemeente" => "de gemeente",
        "belastingdienst" => "de Belastingdienst",
        "svb" => "de SVB",
        "szw" => "het ministerie van SZW",
        "vws" => "het ministerie van VWS",
        "werkgever" => "de werkgever",
        "reintegratiebureau" => "het re-integratiebureau of de opleider",
        "werkbedrijf" => "het Werkbedrijf",
        _ => lijsten.Label(code),
    };
}
