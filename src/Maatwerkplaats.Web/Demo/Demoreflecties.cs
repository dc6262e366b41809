using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Een gehouden reflectiegesprek met twee lessen waarvan er één is gedeeld, en een gesprek dat nog komt. Gemaakt met de dienst zelf, op een eigen klok.</summary>
internal static class Demoreflecties
{
    private const int Dagen = 12;

    public static void VulAan(IServiceProvider diensten)
    {
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        var casussen = db.Set<CasusRij>().AsNoTracking().Where(c => c.Fase == Fase.Afgerond && c.Werkplaats == "noord").OrderBy(c => c.AfgerondOp).Select(c => c.Nummer).Take(3).ToArray();
        if (casussen.Length < 3 || db.Set<ReflectieRij>().Any())
        {
            return;
        }

        Gebruiker Persona(string sleutel) => Gebruiker.Van(db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Single(p => p.Aanmeldkenmerk == "demo:" + sleutel));
        Vul(diensten, casussen, Persona).GetAwaiter().GetResult();
        db.Set<UitgaandeMail>().ExecuteDelete();
    }

    private static async Task Vul(IServiceProvider diensten, string[] casussen, Func<string, Gebruiker> persona)
    {
        var (bram, nu) = (persona("contactpersoon"), diensten.GetRequiredService<TimeProvider>().Nu());
        var (eerder, toen, vandaag) = (Dienst(diensten, nu.AddDays(-Dagen - 10)), Dienst(diensten, nu.AddDays(-Dagen)), Dienst(diensten, nu));
        var plek = new Sessieplek("Kantoor Leeuwarden, kamer 2.11", null);
        var geweest = await eerder.Plan(bram, Reflectiesoort.Betrokkenen, [casussen[0]], Moment(nu.AddDays(-Dagen)), plek, Nieuw());
        await eerder.Doe(bram, geweest, ReflectieRecht.Leiden, Nieuw(), g =>
        {
            g.NodigUit(persona("inbrenger").AlsBetrokkene(), "inbrenger");
            g.NodigUit(persona("deelnemer").AlsBetrokkene(), "SMZ");
        });
        await toen.Noteer(bram, geweest, Reflectiestap.Verwonderen, "Het kantelde toen iemand belde in plaats van schreef. Daarna lag alles binnen een week op tafel.");
        await toen.Noteer(persona("inbrenger"), geweest, Reflectiestap.Dromen, "Dat je vooraf weet wie je kunt bellen bij een ander onderdeel.");
        await toen.Doe(bram, geweest, ReflectieRecht.Leiden, Nieuw(), g =>
        {
            g.LegGehoudenVast(ClientNu.Beter);
            g.Leer("Bel voordat je een terugvordering uitlegt. In vijf minuten weet je wat de brief niet zegt.", "een voorschot dat terug moet na een late keuring", Lesorde.Eerste, casussen[0]);
            g.Leer("We vragen of iemand kan betalen. We zouden moeten vragen van wie de vertraging was.", "een vordering waar de cliënt niets aan kon doen", Lesorde.Tweede, casussen[0]);
        });
        var les = (await new Reflectielezer(diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>(), toen, Klok(nu.AddDays(-Dagen))).Lees(bram, geweest, ReflectieRecht.Meedoen)).Gesprek.Lessen[0];
        await toen.DeelLes(bram, geweest, les.Id, new(null, null, "besluiten"), nagekeken: true, Nieuw());

        var straks = await vandaag.Plan(bram, Reflectiesoort.Dwarsdoorsnede, casussen[1..], Moment(nu.AddDays(9)), plek, Nieuw());
        await vandaag.Doe(bram, straks, ReflectieRecht.Leiden, Nieuw(), g =>
        {
            g.NodigUit(persona("coordinator-landelijk").AlsBetrokkene(), "landelijke Maatwerkplaats");
            g.NodigOrganisatieUit("cliëntenraad", null);
            g.NodigOrganisatieUit("SZW", vandaag.VersleutelAdres("reflectie@szw.voorbeeld.nl"));
        });
    }

    private static Sessiemoment Moment(DateTime dag) => new(Kalender.MomentVan(Kalender.DatumInNederland(dag).PlusWerkdagen(0), new(13, 30)), 90);

    private static Demoklok Klok(DateTime op) => new(new(op, TimeSpan.Zero));

    /// <summary>De dienst zoals die op een andere dag zou werken.</summary>
    private static Reflectiedienst Dienst(IServiceProvider diensten, DateTime op)
    {
        var databases = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>();
        return new(
            databases, new Casuslezer(databases, Klok(op)), diensten.GetRequiredService<Publicatiekast>(), diensten.GetRequiredService<Reflectiepost>(), diensten.GetRequiredService<Versleuteling>(),
            diensten.GetRequiredService<Ketting>(), Klok(op));
    }

    private static Opdracht Nieuw() => new(Guid.CreateVersion7());
}
