using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Demo;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Toegang;

/// <summary>De casussen waarlangs de wandeling gaat, en de mensen die erlangs lopen.</summary>
internal sealed class Proefcasussen
{
    /// <summary>Een nummer dat zou kunnen bestaan.</summary>
    public const string Geraden = "MWP-2001-9999";

    private static readonly Lock Slot = new();
    private static readonly Dictionary<Database, Proefcasussen> Gemaakt = [];

    private Proefcasussen(IReadOnlyDictionary<string, Gebruiker> mensen, Sessiestaat sessie, Solvestaat solve, CasusStaat eigen, CasusStaat vreemd, CasusStaat afgerond) =>
        (Mensen, Sessie, Solve, Eigen, Vreemd, Afgerond) = (mensen, sessie, solve, eigen, vreemd, afgerond);

    /// <summary>De personas van de demo, op sleutel.</summary>
    public IReadOnlyDictionary<string, Gebruiker> Mensen { get; }

    /// <summary>In Noord: Sanne bracht in, Bram begeleidt, Femke denkt mee, Mirjam doet met toestemming mee, Tom is als eigenaar gevraagd.</summary>
    public CasusStaat Eigen { get; }

    /// <summary>In Zeeland, van mensen die niet meelopen.</summary>
    public CasusStaat Vreemd { get; }

    /// <summary>In Zeeland, afgerond en misschien structureel.</summary>
    public CasusStaat Afgerond { get; }

    /// <summary>Een geplande maatwerksessie over <see cref="Eigen"/>, met iedereen van die casus.</summary>
    public Sessiestaat Sessie { get; }

    /// <summary>Een solve met <see cref="Eigen"/> eronder, van het solveteam.</summary>
    public Solvestaat Solve { get; }

    public static Proefcasussen Op(Database database)
    {
        lock (Slot)
        {
            return Gemaakt.TryGetValue(database, out var er) ? er : Gemaakt[database] = Maak(Testsite.Op(database));
        }
    }

    private static Proefcasussen Maak(Testsite site)
    {
        using var db = site.Databases.CreateDbContext();
        db.Organisatie = "uwv";
        // Alleen de personas: een andere test maakt ook mensen die kunnen inloggen, en laat ze weer vertrekken.
        var personas = Persona.Alle.Select(p => "demo:" + p.Sleutel).ToArray();
        var mensen = db.Set<Persoon>().Include(p => p.Rollen).Where(p => personas.Contains(p.Aanmeldkenmerk!))
            .AsEnumerable().ToDictionary(p => p.Aanmeldkenmerk![5..], Gebruiker.Van);
        var geheim = site.Dienst<Versleuteling>();
        Betrokkene Wie(string sleutel) => mensen[sleutel].AlsBetrokkene();
        var vreemde = new Betrokkene(Guid.CreateVersion7(), "Joost Onbekend", "adviseur", "uitkeren");
        var ander = new Betrokkene(Guid.CreateVersion7(), "Anna Onbekend", "jurist", "benb");

        var eigen = Vul(Nieuw(Wie("inbrenger"), "noord", 1), Wie("contactpersoon"), Wie("deelnemer"), Wie("inbrenger-extern"), geheim)
            .Doe(c => c.StelEigenaarVoor(Wie("lezer"), "Kent de cliënt"), Wie("contactpersoon"));
        var vreemd = Vul(Nieuw(vreemde, "zeeland", 2), ander, ander, null, geheim);
        var afgerond = Nieuw(vreemde, "zeeland", 3).HeleLeven(JaNeeMisschien.Misschien);
        site.Dienst<Casusopname>().Leg("uwv", [eigen.Verloop, vreemd.Verloop, afgerond.Verloop], DateTime.MaxValue.ToUniversalTime()).GetAwaiter().GetResult();
        var sessie = MetSessie(site, mensen["contactpersoon"], eigen.Staat.Nummer);
        var solve = MetSolve(site, mensen, eigen.Staat.Nummer);
        return new(mensen, sessie, solve, MetDocument(site, mensen["contactpersoon"], eigen), MetDocument(site, AlsGebruiker(ander), vreemd), afgerond.Staat);
    }

    private static Sessiestaat MetSessie(Testsite site, Gebruiker wie, string casus)
    {
        var dienst = site.Dienst<Sessiedienst>();
        var nummer = dienst.ZetOp(wie, casus, [], [new(DateTime.UtcNow.Date.AddDays(10), 60)], new("Zaal 1", null), new(Guid.CreateVersion7())).GetAwaiter().GetResult();
        return dienst.Doe(wie, nummer, SessieRecht.Leiden, new(Guid.CreateVersion7()), s => s.Kies(s.Staat.Voorstellen[0].Id)).GetAwaiter().GetResult();
    }

    private static Solvestaat MetSolve(Testsite site, Dictionary<string, Gebruiker> mensen, string casus)
    {
        var dienst = site.Dienst<Solvedienst>();
        var nummer = dienst.Begin(mensen["solve"], new("Toegang", "Wie mag wat", null, null, null, null, [], [], [], null, null), [], new(Guid.CreateVersion7())).GetAwaiter().GetResult();
        return dienst.Koppel(mensen["coordinator-landelijk"], nummer, new(Koppelsoort.Casus, casus), new(Guid.CreateVersion7())).GetAwaiter().GetResult();
    }

    private static CasusStaat MetDocument(Testsite site, Gebruiker wie, TestCasus casus)
    {
        site.Dienst<Documentkluis>().VoegToe(
            wie, casus.Staat.Nummer, "brief.txt", "Een brief."u8.ToArray(), Zichtbaarheid.Betrokkenen, new(Guid.CreateVersion7())).GetAwaiter().GetResult();
        return site.Dienst<Casuslezer>().Lees(wie, casus.Staat.Nummer, CasusRecht.Lezen).GetAwaiter().GetResult().Casus;
    }

    private static Gebruiker AlsGebruiker(Betrokkene wie) => new(wie.PersoonId!.Value, "uwv", wie.Naam, wie.Functie, wie.Onderdeel, false, []);

    private static TestCasus Nieuw(Betrokkene inbrenger, string plaats, int nummer) =>
        TestCasus.Nieuw(inbrenger, plaats, Casusnummer.Maak(2001, nummer), DateTime.UtcNow.Date.AddDays(-20).AddHours(9));

    private static TestCasus Vul(TestCasus casus, Betrokkene contact, Betrokkene deelnemer, Betrokkene? extern_, Versleuteling geheim)
    {
        var toestemming = Guid.Empty;
        casus.Doe(c => c.PakOp(), contact)
            .Doe(c => c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past", null, "We beginnen", casus.Vandaag.PlusWerkdagen(30)), contact)
            .Doe(c => c.LegClientVast(geheim.Versleutel("999993653", Casusdienst.DoelBsn)), contact)
            .Doe(c => c.HaalCollegaErbij(deelnemer, "Deskundige", null, null), contact)
            .Doe(c => toestemming = c.LegToestemmingVast("Gemeente", "Wet SUWI", "Inkomen", casus.Vandaag, "1", "mondeling", null), contact)
            .Doe(c => c.LaatExterneToe(extern_ ?? new(null, "", "", "gemeente"), geheim.Versleutel("M. Kok", Casusdienst.DoelContact), "Externe partij", toestemming), contact)
            .Doe(c => c.SpreekActieAf("Bellen", deelnemer, null), contact)
            .Doe(c => c.RegelVoorDeTussentijd("Uitstel", casus.Vandaag, null), contact)
            .Gewogen();
        return casus;
    }
}
