using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.TestCommon.Voorbeelden;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Indexering;

public sealed class IndexherbouwTests
{
    [Theory, OpElkeDatabase]
    public async Task Doe_WhenTheIndexIsBroken_MendsIt(Database database)
    {
        await using var register = await Proefregister.MetVoorbeelden(database);
        var voor = await register.Vind("voorschot terugbetalen");
        await register.Sql($"DELETE FROM zoekpaginas");
        await register.Sql($"DELETE FROM zoektermen WHERE nummer < 100");
        (await register.Controleer()).Count.ShouldBe(2);

        (await register.Herbouw.Doe("uwv")).ShouldBe(120);

        (await register.Controleer()).ShouldBeEmpty();
        (await register.Vind("voorschot terugbetalen")).ShouldBe(voor);
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_WhileOthersPublishAndWithdraw_HasThatToo(Database database)
    {
        await using var register = await Proefregister.MetVoorbeelden(database);
        var bouw = Task.Run(async () =>
        {
            for (var i = 0; i < 3; i++)
            {
                (await register.Herbouw.Doe("uwv")).ShouldNotBeNull();
            }
        });
        for (var i = 0; !bouw.IsCompleted || i < 5; i++)
        {
            await register.Publiceer(Proefregister.Casus($"N{i}", $"Olifant nummer{i}"));
            await register.Publiceer(Voorbeeldregister.Casussen[i % 60] with { Inhoud = new() { NaamCasus = $"Giraf {i}" } });
            await register.TrekIn($"N{i - 1}");
        }

        await bouw;
        (await register.Vind("olifant")).Count.ShouldBe(1);
        (await register.Controleer()).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_WhenAnotherProcessIsAtWork_LeavesItToThat(Database database)
    {
        await using var register = await Proefregister.MetVoorbeelden(database);
        var beurten = new Beurtverdeler(register, register.Klok);
        (await beurten.Neem("zoekindex:uwv", Guid.NewGuid(), TimeSpan.FromMinutes(1), CancellationToken.None)).ShouldBeTrue();

        (await register.Herbouw.Doe("uwv")).ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_AfterAnAttemptThatWasCutOff_ClearsAwayWhatThatLeft(Database database)
    {
        await using var register = await Proefregister.MetVoorbeelden(database);
        await register.Sql($"INSERT INTO zoektermen (organisatie, generatie, nummer, veld, woord) VALUES ('uwv', 2, 0, 0, 'rest')");
        await using var db = await register.Open("uwv");
        var segment = await db.Set<Zoeksegment>().AsNoTracking().SingleAsync();
        await db.Schrijf([new Zoeksegment
        {
            Organisatie = "uwv", Nummer = 999, Generatie = 2, Versie = 1, Vanaf = Zoeksegment.NogNiet, Aantal = 0, LaagsteDocument = 0, HoogsteDocument = 0,
            Documenten = segment.Documenten, Facetten = segment.Facetten, Frequenties = segment.Frequenties, Paginas = segment.Paginas,
        }]);

        (await register.Herbouw.Doe("uwv")).ShouldBe(120);

        (await db.Set<Zoeksegment>().AnyAsync(s => s.Nummer == 999)).ShouldBeFalse();
        (await register.Controleer()).ShouldBeEmpty();
    }
}
