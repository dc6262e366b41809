using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Maatwerkplaats.Bench.Web;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Bench.Tafels;

/// <summary>Een zaal vol tafels, elk met een eigen casus en eigen deelnemers, verdeeld over de nodes.</summary>
internal sealed class Zaal : IDisposable
{
    private readonly List<Tafelgast> _gasten = [];
    private readonly ConcurrentDictionary<string, int> _bevestigd = new();
    private readonly Opslag _opslag;
    private readonly int _mensen;

    private Zaal(Opslag opslag, int mensen) => (_opslag, _mensen) = (opslag, mensen);

    public Wachttijden Tijden { get; } = new();

    public static async Task<Zaal> Maak(Opslag opslag, int sessies, int mensen, Uri een, Uri twee)
    {
        var zaal = new Zaal(opslag, mensen);
        await using var diensten = new ServiceCollection().AddLogging().AddMaatwerkplaats(opslag.AlsInstellingen()).BuildServiceProvider();
        await using var db = opslag.Open();
        for (var tafel = 0; tafel < sessies; tafel++)
        {
            var personen = Enumerable.Range(0, mensen).Select(i => NieuwPersoon(db, tafel, i)).ToArray();
            await db.SaveChangesAsync();
            var nummer = await Casus(diensten, [.. personen.Select(p => Gebruiker.Van(p.Persoon))]);
            var (dienst, leider) = (diensten.GetRequiredService<Tafeldienst>(), Gebruiker.Van(personen[0].Persoon));
            var id = await dienst.Dek(leider, nummer, new(Guid.CreateVersion7()));
            var (casus, inzicht) = await diensten.GetRequiredService<Casuslezer>().Lees(leider, nummer, null);
            foreach (var (persoon, sleutel) in personen)
            {
                var wie = Gebruiker.Van(persoon);
                var tafelaar = Tafelaar.Van(wie, casus, CasusToegang.Voor(wie, casus, DateOnly.FromDateTime(DateTime.UtcNow)))!;
                await dienst.Doe(tafelaar, id, Guid.CreateVersion7(), t => t.SchuifAan(tafelaar));
                zaal._gasten.Add(new(zaal._gasten.Count % 2 == 0 ? een : twee, nummer, id, sleutel, zaal.Tijden));
            }

            var voor = Tafelaar.Van(leider, casus, inzicht)!;
            await dienst.Doe(voor, id, Guid.CreateVersion7(), t => t.Begin(voor, "Voor de meting."));
        }

        await Parallel.ForEachAsync(zaal._gasten, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (gast, _) => await gast.Kom());
        return zaal;
    }

    public async Task Zeg(int tafel, int nummer)
    {
        var tekst = $"bericht-{nummer}-";
        await _gasten[(tafel * _mensen) + (nummer % _mensen)].Zeg(tekst);
        _bevestigd.AddOrUpdate(tekst, 1, (_, n) => n + 1);
    }

    public void Verbreek(int gast) => _gasten[gast].Verbreek();

    public void Verhuis(Uri naar) => _gasten.ForEach(g => g.Verhuis(naar));

    public void Dispose() => _gasten.ForEach(g => g.Dispose());

    /// <summary>Telt na wat er aan de tafels is blijven staan.</summary>
    public async Task<(int Gezegd, int Kwijt, int Dubbel)> Reken()
    {
        await using var db = _opslag.Open();
        var staten = await db.Set<Tafelrij>().AsNoTracking().Select(t => t.Staat).ToListAsync();
        var gezegd = staten.SelectMany(s => Bericht.In(s)).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        return (_bevestigd.Count, _bevestigd.Keys.Count(t => !gezegd.ContainsKey(t)), gezegd.Values.Count(n => n > 1));
    }

    private static (Persoon Persoon, string Sleutel) NieuwPersoon(MaatwerkDb db, int tafel, int i)
    {
        var (nu, sleutel) = (DateTime.UtcNow, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
        var persoon = new Persoon
        {
            Id = Guid.CreateVersion7(),
            Organisatie = "uwv",
            Naam = $"Deelnemer {tafel}.{i}",
            Functie = "adviseur",
            Onderdeel = "uitkeren",
            Email = $"deelnemer-{tafel}-{i}@voorbeeld.nl",
        };
        if (i == 0)
        {
            persoon.Rollen.Add(new() { PersoonId = persoon.Id, Rol = Rol.Kernteam, Werkplaats = "noord" });
        }

        db.Add(persoon);
        db.Add(new Aanmeldsessie
        {
            SleutelHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel))),
            PersoonId = persoon.Id,
            BegonnenOp = nu,
            LaatstGezienOp = nu,
            Apparaat = "meting",
        });
        return (persoon, sleutel);
    }

    private static async Task<string> Casus(ServiceProvider diensten, IReadOnlyList<Gebruiker> mensen)
    {
        var dienst = diensten.GetRequiredService<Casusdienst>();
        var casus = await dienst.MeldAan(mensen[0], new("Het voorschot moet terug.", "Dat het wel kan") { Werkplaats = "noord" }, new(Guid.CreateVersion7()));
        await dienst.Doe(mensen[0], casus.Nummer, CasusRecht.Beoordelen, new(Guid.CreateVersion7()), c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons.", null, "We gaan aan de slag.", DateOnly.FromDateTime(DateTime.UtcNow.AddDays(30)));
            foreach (var wie in mensen.Skip(1))
            {
                c.HaalCollegaErbij(wie.AlsBetrokkene(), "Deskundige", null, null);
            }
        });
        return casus.Nummer;
    }
}
