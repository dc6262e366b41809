using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Tijd in het laatste kwartaal dat dicht is en het kwartaal ervoor, en wat de contactpersoon deze week schreef. Gemaakt met de dienst zelf.</summary>
internal static class Demotijd
{
    private const int PerOnderdeel = 6;

    private static readonly string[] Soorten = [Tijdsoorten.Casus, Tijdsoorten.Sessie, "tijd-overleg"];

    public static void VulAan(IServiceProvider diensten)
    {
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        if (db.Set<TijdboekRij>().Any())
        {
            return;
        }

        var mensen = db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Where(p => p.Actief && !p.Extern).OrderBy(p => p.Email).ToList().ConvertAll(Gebruiker.Van);
        Gebruiker[] schrijvers =
        [
            .. mensen.Where(m => m.Werkplaatsen.Any(w => w is "noord" or "rijnmond" or "utrecht")),
            .. mensen.Where(m => m.Rollen.Count == 0 && m.Onderdeel is ("uitkeren" or "werkbedrijf")).GroupBy(m => m.Onderdeel).SelectMany(g => g.Take(PerOnderdeel)),
        ];
        Vul(diensten, schrijvers, mensen.Single(m => m.Id == db.Set<Persoon>().Single(p => p.Aanmeldkenmerk == "demo:contactpersoon").Id), db).GetAwaiter().GetResult();
    }

    private static async Task Vul(IServiceProvider diensten, Gebruiker[] schrijvers, Gebruiker contactpersoon, MaatwerkDb db)
    {
        var nu = diensten.GetRequiredService<TimeProvider>().Nu();
        var dicht = Kwartaal.LaatsteDichte(Kalender.DatumInNederland(nu));
        foreach (var kwartaal in new[] { dicht.Vorige, dicht })
        {
            var dienst = Dienst(diensten, kwartaal.Tot);
            foreach (var (wie, nummer) in schrijvers.Select((w, i) => (w, i)))
            {
                for (var keer = 0; keer < Soorten.Length; keer++)
                {
                    await dienst.Schrijf(wie, Tijdplek.Los, 240 + (nummer * 7 + keer * 11 + kwartaal.Nummer * 5) % 9 * 45, Soorten[keer], kwartaal.Van.AddDays(9 + nummer % 20 + keer * 21), new(Guid.CreateVersion7()));
                }
            }
        }

        var nieuw = diensten.GetRequiredService<Tijddienst>();
        var casussen = await db.Set<CasusRij>().AsNoTracking().Where(c => c.Personen.Any(p => p.PersoonId == contactpersoon.Id && p.Relatie == CasusRelatie.Contactpersoon)).OrderBy(c => c.Nummer).Select(c => c.Nummer).Take(3).ToListAsync();
        foreach (var (casus, nummer) in casussen.Select((c, i) => (c, i)))
        {
            await nieuw.Schrijf(contactpersoon, new(Tijdplaats.Casus, casus), 15 * (nummer + 1), null, null, new(Guid.CreateVersion7()));
        }
    }

    /// <summary>De dienst zoals die op de laatste dag van een kwartaal werkte.</summary>
    private static Tijddienst Dienst(IServiceProvider diensten, DateOnly dag) => new(
        diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>(), diensten.GetRequiredService<Casuslezer>(), diensten.GetRequiredService<Sessielezer>(), diensten.GetRequiredService<Solvetafellezer>(),
        diensten.GetRequiredService<Lijstenbron>(), diensten.GetRequiredService<Ketting>(), new Demoklok(new(Kalender.MomentVan(dag, new(12, 0)), TimeSpan.Zero)));
}
