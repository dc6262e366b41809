using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>
/// Een paar maatwerksessies van Maatwerkplaats Noord in verschillende standen, gemaakt met de dienst zelf op een eigen klok.
/// De mails die daarbij horen gaan nergens heen: de demo kent niemand buiten zichzelf.
/// </summary>
internal sealed class Demosessies
{
    private static readonly Sessieplek Zaal = new("Kantoor Groningen, zaal 2.14", null), Online = new(null, "https://overleg.voorbeeld.nl/maatwerk-noord");

    private readonly IServiceProvider _diensten;
    private readonly DateTime _nu;
    private readonly Gebruiker _bram;

    private Demosessies(IServiceProvider diensten, DateTime nu, Gebruiker bram) => (_diensten, _nu, _bram) = (diensten, nu, bram);

    public static void VulAan(IServiceProvider diensten)
    {
        var nu = diensten.GetRequiredService<TimeProvider>().Nu();
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        if (db.Set<SessieRij>().Any())
        {
            return;
        }

        var bram = Gebruiker.Van(db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Single(p => p.Aanmeldkenmerk == "demo:contactpersoon"));
        // Wat lang stilligt eerst: daar past een sessie uit het verleden in de geschiedenis.
        var casussen = db.Set<CasusRij>().AsNoTracking()
            .Where(c => c.Werkplaats == "noord" && (c.Fase == Fase.InBehandeling || c.Fase == Fase.Heropend) && c.EigenaarId != null)
            .OrderBy(c => c.GewijzigdOp).Select(c => new { c.Nummer, c.GewijzigdOp }).ToList();
        if (casussen.Count < 4)
        {
            return;
        }

        var demo = new Demosessies(diensten, nu, bram);
        demo.Vul([.. casussen.Select(c => c.Nummer)], casussen[0].GewijzigdOp < nu.AddDays(-12)).GetAwaiter().GetResult();
        db.Set<UitgaandeMail>().ExecuteDelete();
    }

    private async Task Vul(string[] casussen, bool metVerleden)
    {
        if (metVerleden)
        {
            var geweest = await ZetOp(casussen[0], -12, Zaal, -5, -4);
            await Doe(geweest, -11, s => s.Kies(s.Staat.Voorstellen[0].Id));
            await Doe(geweest, -2, s => s.LegGehoudenVast());
        }

        var gepland = await ZetOp(casussen[1], 0, Zaal, 1, 2, 3);
        await Dienst(0).ZetOpAgenda(_bram, gepland, casussen[2], 45, new(Guid.CreateVersion7()));
        await AntwoordAllen(gepland, 0);
        await Doe(gepland, 0, s => s.Kies(s.Staat.Voorstellen[0].Id));

        var prikken = await ZetOp(casussen[3], 0, Online, 6, 7, 8);
        await AntwoordAllen(prikken, 1);

        var afgezegd = await ZetOp(casussen[^1], 0, Online, 9);
        await Doe(afgezegd, 0, s => s.Kies(s.Staat.Voorstellen[0].Id));
        await Doe(afgezegd, 0, s => s.ZegAf("De betrokken collega van Bezwaar en Beroep is er die week niet. We prikken een nieuwe datum."));
    }

    private Task<string> ZetOp(string casus, int dag, Sessieplek plek, params int[] datums) => Dienst(dag).ZetOp(
        _bram, casus, [], [.. datums.Select((d, i) => new Sessiemoment(Kalender.MomentVan(Werkdag(d), new(9 + 2 * i, 30)), 90))], plek, new(Guid.CreateVersion7()));

    private async Task Doe(string sessie, int dag, Action<Maatwerksessie> daad) =>
        await Dienst(dag).Doe(_bram, sessie, SessieRecht.Leiden, new(Guid.CreateVersion7()), daad);

    /// <summary>Ieder antwoordt een beetje anders; wie als laatste op de lijst staat, soms nog niet.</summary>
    private async Task AntwoordAllen(string sessie, int zonder) => await Doe(sessie, 0, s =>
    {
        foreach (var (wie, plaats) in s.Staat.Genodigden.SkipLast(zonder).Select((g, i) => (g, i)).ToArray())
        {
            s.Beantwoord(wie.Id, s.Staat.Voorstellen.Select((v, i) => (v.Id, Kan: i == 0 ? Beschikbaar.Ja : (Beschikbaar)((plaats + i) % 3))).ToDictionary(a => a.Id, a => a.Kan));
        }
    });

    /// <summary>Zoveel werkdagen na vandaag, of ervoor als het aantal negatief is.</summary>
    private DateOnly Werkdag(int aantal)
    {
        var vandaag = Kalender.DatumInNederland(_nu);
        return aantal < 0 ? Werkdagen.Terug(vandaag, -aantal) : vandaag.PlusWerkdagen(aantal);
    }

    /// <summary>De dienst zoals die op een andere dag zou werken.</summary>
    private Sessiedienst Dienst(int dagen)
    {
        var klok = new Demoklok(new(_nu.AddDays(dagen), TimeSpan.Zero));
        var (databases, versleuteling, ketting) = (
            _diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>(), _diensten.GetRequiredService<Versleuteling>(), _diensten.GetRequiredService<Ketting>());
        return new(
            databases, new Casuslezer(databases, klok), new Casusdienst(databases, versleuteling, ketting, klok), _diensten.GetRequiredService<Collegas>(),
            _diensten.GetRequiredService<Sessiepost>(), ketting, versleuteling, klok);
    }
}
