using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Tests.Zoeken;

/// <summary>A small register of our own.</summary>
internal static class Voorbeelden
{
    public static readonly IReadOnlyList<Document> Documenten =
    [
        Maak(1, "WIA-voorschot moet terug", "Na een te late keuring door de verzekeringsarts worden alle voorschotten teruggevorderd. Art. 77 WIA.", "WIA"),
        Maak(2, "Voorschotten kwijtgescholden", "Het UWV was te laat met de sociaal-medische beoordeling; kwijtschelding van de terugvordering van het voorschot op grond van art. 77 WIA.", "WIA"),
        Maak(3, "Boete voor niet gemelde nevenwerkzaamheden", "De klant meldde zijn inkomsten uit nevenwerkzaamheden niet; inlichtingenplicht, artikel 25 WW, bestuurlijke boete.", "WW"),
        Maak(4, "Bestuurlijke boete en vrijwilligerswerk", "Een vergoeding van de voetbalclub was niet opgegeven. De boete volgt uit de inlichtingenplicht van art. 25 WW.", "WW"),
        Maak(5, "Loonkostenvoordeel te laat aangevraagd", "De werkgever vroeg de doelgroepverklaring vier dagen te laat aan; geen loonkostenvoordeel.", "Wtl"),
        Maak(6, "Doelgroepverklaring geweigerd", "Door een fout in de brief vroeg de werkgever te laat om een doelgroepverklaring voor het loonkostenvoordeel.", "Wtl"),
        Maak(7, "Jobcoach voor een jonggehandicapte", "De begeleiding op de werkplek stopt terwijl de jongere net goed draait bij de bakker.", "Wajong"),
        Maak(8, "Ondersteuning van een Wajonger door een jobcoach", "Begeleiding op de werkplek van een jonggehandicapte wordt niet verlengd.", "Wajong"),
    ];

    public static Geheugenindex Geheugen()
    {
        var geheugen = Leeg();
        geheugen.Voegtoe(Documenten);
        return geheugen;
    }

    public static Geheugenindex Leeg() => new(Analyzer.Standaard, Begrippenlijst.Standaard);

    public static Document? Bron(long nummer) => Documenten.FirstOrDefault(document => document.Nummer == nummer);

    public static Document Maak(long nummer, string titel, string tekst, string wet) =>
        new(nummer, [new("titel", titel, 3), new("probleem", tekst), new("wetten", wet)]) { Facetten = new Dictionary<string, IReadOnlyList<string>> { ["wet"] = [wet] } };
}
