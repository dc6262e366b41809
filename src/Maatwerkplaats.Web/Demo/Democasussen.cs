using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Vult een lege database één keer met de democasussen, zodat elk scherm iets te laten zien heeft.</summary>
internal static class Democasussen
{
    /// <summary>Van wat in deze tijd gebeurde, staat er een bericht klaar.</summary>
    private static readonly TimeSpan BerichtenOver = TimeSpan.FromDays(14);

    public static void VulAan(IServiceProvider diensten)
    {
        var databases = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>();
        var nu = diensten.GetRequiredService<TimeProvider>().Nu();
        var versleuteling = diensten.GetRequiredService<Versleuteling>();
        using var db = databases.CreateDbContext();
        db.Organisatie = "uwv";
        if (db.Set<CasusRij>().Any())
        {
            return;
        }

        var teksten = Demobron.Lees();
        var plaatsen = db.Set<Werkplaats>().AsNoTracking().ToDictionary(w => w.Naam, w => w.Code);
        var collegas = new Democollegas(db, teksten, plaatsen);
        var gisteren = Werkdagen.Terug(Kalender.DatumInNederland(nu), 1);
        var verhalen = Demorooster.Maak(teksten)
            .Select(plan => new Demoverhaal(plan, plaatsen[plan.Tekst.Maatwerkplaats], collegas.Inbrenger(db, plan.Tekst.Inbrenger), collegas, versleuteling, gisteren))
            .OrderBy(v => v.Begin).ToArray();
        db.SaveChanges();
        var nummers = new Dictionary<int, int>();
        var verlopen = verhalen.Select(v => v.Vertel(Casusnummer.Maak(v.Begin.Year, nummers[v.Begin.Year] = nummers.GetValueOrDefault(v.Begin.Year) + 1))).ToArray();
        diensten.GetRequiredService<Casusopname>().Leg("uwv", verlopen, nu - BerichtenOver).GetAwaiter().GetResult();
    }
}
