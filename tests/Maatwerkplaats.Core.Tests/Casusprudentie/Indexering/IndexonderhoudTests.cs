using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.TestCommon.Voorbeelden;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Indexering;

public sealed class IndexonderhoudTests
{
    private static readonly string[] Vragen = ["voorschot terug", "boete vrijwilligerswerk", "art. 77 WIA", "jobcoach*", "\"te laat\"", "werkgever -boete"];

    [Theory, OpElkeDatabase]
    public async Task Doe_WhenThereAreManySmallSegments_MergesThemWithTheSameAnswers(Database database)
    {
        await using var register = Proefregister.Nieuw(database);
        foreach (var casus in Voorbeeldregister.Casussen.Take(17))
        {
            await register.Publiceer(casus);
        }

        await register.TrekIn("D003", "D009");
        var voor = await Antwoorden(register);
        (await register.AantalSegmenten()).ShouldBe(17);

        (await register.Onderhoud.Doe("uwv")).ShouldBeTrue();

        (await register.AantalSegmenten()).ShouldBe(3);
        (await Antwoorden(register)).ShouldBe(voor);
        (await register.Controleer()).ShouldBeEmpty();
        (await register.Onderhoud.Doe("uwv")).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_LongAfterAMerge_ThrowsAwayWhatWasReplaced(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        await using var register = Proefregister.Nieuw(database, klok);
        foreach (var casus in Voorbeeldregister.Casussen.Take(8))
        {
            await register.Publiceer(casus);
        }

        var voor = await Antwoorden(register);
        await register.Onderhoud.Doe("uwv");
        await using var db = await register.Open("uwv");
        (await db.Set<Zoeksegment>().CountAsync()).ShouldBe(9);

        klok.Vooruit(Indexonderhoud.Bewaartijd + TimeSpan.FromSeconds(1));
        (await register.Onderhoud.Doe("uwv")).ShouldBeTrue();

        (await db.Set<Zoeksegment>().CountAsync()).ShouldBe(1);
        (await db.Set<Zoekpagina>().Select(p => p.Sleutel).ToListAsync()).Select(sleutel => sleutel >> 32).Distinct().Count().ShouldBe(1);
        (await Antwoorden(register)).ShouldBe(voor);
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_WhileOthersPublishWithdrawAndSearch_LosesNothing(Database database)
    {
        await using var register = Proefregister.Nieuw(database);
        await register.Publiceer([.. Voorbeeldregister.Casussen.Take(20)]);
        await register.Publiceer(Proefregister.Casus("VAST", "Olifantenpaadje"));
        var klaar = false;
        using var ronde = new SemaphoreSlim(0);
        var onderhoud = Task.Run(async () =>
        {
            while (!Volatile.Read(ref klaar))
            {
                await ronde.WaitAsync();
                await register.Onderhoud.Doe("uwv");
            }
        });
        var zoeken = Task.Run(async () =>
        {
            using var node = register.Node();
            while (!Volatile.Read(ref klaar))
            {
                // Deze casus blijft; wie hem even niet vindt, keek naar een halve index.
                (await node.Zoek("uwv", new("olifantenpaadje"))).Treffers.Count.ShouldBe(1);
            }
        });
        foreach (var (i, casus) in Voorbeeldregister.Casussen.Skip(20).Take(20).Index())
        {
            await register.Publiceer(casus);
            if (i % 4 == 0)
            {
                ronde.Release();
            }

            await register.Publiceer(casus with { Inhoud = casus.Inhoud with { Opmerkingen = "herzien" } });
        }

        await register.TrekIn([.. Voorbeeldregister.Casussen.Skip(10).Take(20).Select(c => c.Herkomst)]);
        Volatile.Write(ref klaar, true);
        ronde.Release();
        await onderhoud;
        await zoeken;
        await register.Onderhoud.Doe("uwv");

        (await register.Register.Aantal("uwv")).ShouldBe(21);
        (await register.Controleer()).ShouldBeEmpty();
        await using var vers = Proefregister.Nieuw(database);
        await vers.Publiceer([.. Voorbeeldregister.Casussen.Take(10), Proefregister.Casus("VAST", "Olifantenpaadje"), .. Voorbeeldregister.Casussen.Skip(30).Take(10).Select(c => c with { Inhoud = c.Inhoud with { Opmerkingen = "herzien" } })]);
        (await Antwoorden(register)).ShouldBe(await Antwoorden(vers));
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_WhenTheIndexIsOfAnOlderVersion_MakesItAnew(Database database)
    {
        await using var register = await Proefregister.MetVoorbeelden(database);
        var voor = await Antwoorden(register);
        await register.Sql($"UPDATE zoekstanden SET versie = 1");
        (await register.Controleer()).ShouldHaveSingleItem().ShouldContain("oudere versie");

        (await register.Onderhoud.Doe("uwv")).ShouldBeTrue();

        (await register.Controleer()).ShouldBeEmpty();
        (await Antwoorden(register)).ShouldBe(voor);
    }

    /// <summary>De namen uit de bron en de scores, want nummers verschillen van register tot register.</summary>
    private static async Task<IReadOnlyList<(string, double)>> Antwoorden(Proefregister register)
    {
        var antwoorden = new List<(string, double)>();
        foreach (var vraag in Vragen)
        {
            antwoorden.AddRange((await register.Zoek(vraag)).Treffers.Select(t => (t.Vermelding.Herkomst, t.Score)));
        }

        return antwoorden;
    }
}
