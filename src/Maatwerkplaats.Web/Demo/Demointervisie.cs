using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Een intervisiegroep met leden uit vier plaatsen, een geplande bijeenkomst en een vraag uit een casus. Gemaakt met de diensten zelf.</summary>
internal static class Demointervisie
{
    private static readonly string[] Plaatsen = ["rijnmond", "utrecht", "zeeland", "limburg"];

    public static void VulAan(IServiceProvider diensten)
    {
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        if (db.Set<IntervisieRij>().Any())
        {
            return;
        }

        var mensen = db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Where(p => p.Actief && !p.Extern).OrderBy(p => p.Email).ToList();
        Gebruiker Persona(string sleutel) => Gebruiker.Van(mensen.Single(p => p.Aanmeldkenmerk == "demo:" + sleutel));
        Gebruiker[] anderen = [.. Plaatsen.Select(w => mensen.FirstOrDefault(p => p.Rollen.Any(r => r.Werkplaats == w))).OfType<Persoon>().Select(Gebruiker.Van)];
        Vul(diensten, Persona("contactpersoon"), Persona("coordinator-regio"), anderen, db).GetAwaiter().GetResult();
        db.Set<UitgaandeMail>().ExecuteDelete();
    }

    private static async Task Vul(IServiceProvider diensten, Gebruiker contactpersoon, Gebruiker coordinator, Gebruiker[] anderen, MaatwerkDb db)
    {
        var dienst = diensten.GetRequiredService<Intervisiedienst>();
        var vandaag = Kalender.DatumInNederland(diensten.GetRequiredService<TimeProvider>().Nu());
        var nummer = await dienst.Begin(coordinator, "Dinsdaggroep", Groepsoort.Intervisie, Nieuw());
        foreach (var lid in anderen.Append(contactpersoon))
        {
            await dienst.SluitAan(lid, nummer, Nieuw());
        }

        await dienst.Doe(coordinator, nummer, Nieuw(), g => g.Plan(new(Kalender.MomentVan(vandaag.PlusWerkdagen(6), new(10, 0)), 90), new("Kantoor Utrecht, zaal 2", "https://overleg.voorbeeld.nl/dinsdaggroep")));
        var casus = await db.Set<CasusRij>().AsNoTracking().Where(c => c.Fase == Fase.InBehandeling && c.Personen.Any(p => p.PersoonId == contactpersoon.Id && p.Relatie == CasusRelatie.Contactpersoon))
            .OrderBy(c => c.Nummer).Select(c => c.Nummer).FirstOrDefaultAsync();
        if (casus is not null)
        {
            await dienst.Vraag(contactpersoon, nummer, casus, "De cliënt wil zelf kiezen, de collega wil beschermen. Hoe houden jullie allebei aan tafel zonder zelf partij te worden?", Nieuw());
        }
    }

    private static Opdracht Nieuw() => new(Guid.CreateVersion7());
}
