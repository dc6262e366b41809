using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Leesgebruik;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>
/// Verzonnen terugblikken van twee halfjaren, een open vraag bij wat net is afgerond, en hoe collega's de casusprudentie lazen en
/// doorzochten. Een antwoord is hier alleen een telling, zoals overal.
/// </summary>
internal sealed class Demoterugblikken
{
    /// <summary>Hoe vaak elk antwoord kwam: eerst dit halfjaar, dan het vorige.</summary>
    private static readonly (string Vraag, Enum Antwoord, int Nu, int Toen)[] Antwoorden =
    [
        (Antwoordtelling.Geholpen, Terugblikoordeel.Ja, 48, 31), (Antwoordtelling.Geholpen, Terugblikoordeel.Deels, 21, 17), (Antwoordtelling.Geholpen, Terugblikoordeel.Nee, 11, 12),
        (Antwoordtelling.Veilig, Terugblikoordeel.Ja, 57, 38), (Antwoordtelling.Veilig, Terugblikoordeel.Deels, 13, 12), (Antwoordtelling.Veilig, Terugblikoordeel.Nee, 4, 6),
        (Antwoordtelling.Tijd, Terugblikoordeel.Ja, 52, 33), (Antwoordtelling.Tijd, Terugblikoordeel.Deels, 19, 14), (Antwoordtelling.Tijd, Terugblikoordeel.Nee, 10, 10),
        (Antwoordtelling.Zelf, Zelfdoen.Niets, 14, 21), (Antwoordtelling.Zelf, Zelfdoen.Wegen, 19, 15), (Antwoordtelling.Zelf, Zelfdoen.Mensen, 17, 11),
        (Antwoordtelling.Zelf, Zelfdoen.Oplossing, 12, 6), (Antwoordtelling.Zelf, Zelfdoen.Alles, 5, 2),
    ];

    private static readonly (string Woorden, int Keer)[] Gezocht =
        [("zwangerschapsverlof", 6), ("zwangerschapsverloven", 2), ("tegemoetkoming arbeidsongeschikten", 4), ("buitenlandse studiefinanciering", 3), ("pleegouderverlof", 2), ("zeevarenden", 1)];

    /// <summary>Hoeveel verschillende collega's een uitspraak lazen, per uitspraak.</summary>
    private static readonly int[] Lezers = [31, 24, 19, 15, 12, 7, 3];

    private readonly IServiceProvider _diensten;
    private readonly DateTime _nu;
    private readonly Halfjaar _half;

    private Demoterugblikken(IServiceProvider diensten, DateTime nu) =>
        (_diensten, _nu, _half) = (diensten, nu, Halfjaar.Keuzes(Kalender.DatumInNederland(nu))[0]);

    private IDbContextFactory<MaatwerkDb> Databases => _diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>();

    public static void VulAan(IServiceProvider diensten)
    {
        using (var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext())
        {
            db.Organisatie = "uwv";
            if (db.Set<Antwoordtelling>().Any())
            {
                return;
            }
        }

        new Demoterugblikken(diensten, diensten.GetRequiredService<TimeProvider>().Nu()).Vul().GetAwaiter().GetResult();
    }

    private async Task Vul()
    {
        await using var db = await Databases.Open("uwv");
        var uitspraken = await db.Set<Uitspraak>().AsNoTracking().OrderBy(u => u.Jaar).ThenBy(u => u.Nummer).Take(Lezers.Length).ToListAsync();
        foreach (var (vraag, antwoord, nu, toen) in Antwoorden)
        {
            db.Add(Telling(vraag, "", antwoord.ToString(), _half, nu));
            db.Add(Telling(vraag, "", antwoord.ToString(), _half.Vorige, toen));
        }

        foreach (var (uitspraak, lezers) in uitspraken.Zip(Lezers))
        {
            db.Add(Telling(Antwoordtelling.Lezen, uitspraak.Kenmerk, Leesvraag.Ja, _half, (lezers + 1) / 2));
            db.Add(Telling(Antwoordtelling.Lezen, uitspraak.Kenmerk, Leesvraag.Nee, _half, (lezers + 3) / 6));
        }

        await Vragen(db);
        await db.SaveChangesAsync();
        await Lees(await db.Set<Persoon>().AsNoTracking().Where(p => !p.Extern).OrderBy(p => p.Id).Take(Lezers[0]).ToListAsync(), uitspraken);
        foreach (var woorden in Gezocht.SelectMany(g => Enumerable.Repeat(g.Woorden, g.Keer)))
        {
            await _diensten.GetRequiredService<Zoekmisserboek>().Noteer("uwv", woorden);
        }
    }

    /// <summary>De personas bij een casus die net is afgerond, kunnen erop terugkijken.</summary>
    private async Task Vragen(MaatwerkDb db)
    {
        var personas = await db.Set<Persoon>().Where(p => p.Aanmeldkenmerk != null).Select(p => p.Id).ToListAsync();
        var bij = await db.Set<CasusRij>().AsNoTracking().Where(c => c.Fase == Fase.Afgerond).OrderByDescending(c => c.AfgerondOp).ThenBy(c => c.Nummer)
            .SelectMany(c => c.Personen, (c, p) => new { c.Id, p.PersoonId, p.Relatie })
            .Where(p => p.Relatie != CasusRelatie.Contactpersoon && personas.Contains(p.PersoonId)).ToListAsync();
        db.AddRange(bij.DistinctBy(b => b.PersoonId).Select(b => new Terugblikvraag
        {
            Id = Guid.NewGuid(),
            Organisatie = "uwv",
            CasusId = b.Id,
            Weg = Terugblikweg.Account,
            VoorWie = b.PersoonId,
            GesteldOp = _nu.AddDays(-3),
        }));
    }

    private async Task Lees(IReadOnlyList<Persoon> mensen, IReadOnlyList<Uitspraak> uitspraken)
    {
        await using var log = new Inzagelog(Databases, _diensten.GetRequiredService<Ketting>(), new Demoklok(new(_half.Tot.AddDays(-20).ToDateTime(new(10, 0)), TimeSpan.Zero)));
        await Task.WhenAll(uitspraken.Zip(Lezers).SelectMany(u => mensen.Take(u.Second).Select(m => log.Leg("uwv", m.Id, m.Naam, InzageSoort.CasusprudentieGelezen, u.First.Id))));
    }

    private static Antwoordtelling Telling(string vraag, string onderwerp, string antwoord, Halfjaar half, int aantal) =>
        new() { Organisatie = "uwv", Vraag = vraag, Onderwerp = onderwerp, Jaar = half.Jaar, Helft = half.Helft, Antwoord = antwoord, Aantal = aantal };
}
