using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Indexering;

public sealed class RegisterindexTests
{
    [Theory, OpElkeDatabase]
    public async Task Neem_WhenPublished_IsFoundAtOnceOnEveryNode(Database database)
    {
        await using var register = Proefregister.Nieuw(database);
        using var ander = register.Node();
        (await ander.Zoek("uwv", new("olifant"))).Treffers.ShouldBeEmpty();

        await register.Publiceer(Proefregister.Casus("A", "Olifantenboete kwijtgescholden"));

        (await ander.Zoek("uwv", new("boete voor een olifant"))).Treffers.Single().Vermelding.Herkomst.ShouldBe("A");
        (await register.Vind("olifant")).ShouldBe(["A"]);
    }

    [Theory, OpElkeDatabase]
    public async Task Neem_WhenReplaced_FindsOnlyTheNewText(Database database)
    {
        await using var register = Proefregister.Nieuw(database);
        await register.Publiceer(Proefregister.Casus("A", "Olifant"), Proefregister.Casus("B", "Giraf"));
        (await register.Vind("olifant")).ShouldBe(["A"]);

        await register.Publiceer(Proefregister.Casus("A", "Nijlpaard"));

        (await register.Vind("olifant")).ShouldBeEmpty();
        (await register.Vind("nijlpaard")).ShouldBe(["A"]);
        (await register.Register.Aantal("uwv")).ShouldBe(2);
        (await register.Controleer()).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Haal_WhenWithdrawn_IsFoundNoMore(Database database)
    {
        await using var register = Proefregister.Nieuw(database);
        await register.Publiceer(Proefregister.Casus("A", "Olifant"), Proefregister.Casus("B", "Olifant en giraf"));

        await register.TrekIn("A");

        (await register.Vind("olifant")).ShouldBe(["B"]);
        (await register.Controleer()).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Neem_WhenTheTransactionIsRolledBack_HasNeverHappened(Database database)
    {
        await using var register = await Proefregister.MetVoorbeelden(database);
        var voor = (await register.Zoek("voorschot terug")).Treffers.Select(t => (t.Vermelding.Zoeknummer, t.Score)).ToList();
        await using (var db = await register.Open("uwv"))
        {
            await using var transactie = await db.Database.BeginTransactionAsync();
            var uitspraken = await db.Set<Uitspraak>().Take(5).ToListAsync();
            uitspraken[0].Herzie(new() { NaamCasus = "Olifant" }, DateTime.UtcNow);
            await Registerindex.Neem(db, [uitspraken[0]]);
            await Registerindex.Haal(db, uitspraken[1..]);
            await transactie.RollbackAsync();
        }

        (await register.Vind("olifant")).ShouldBeEmpty();
        (await register.Zoek("voorschot terug")).Treffers.Select(t => (t.Vermelding.Zoeknummer, t.Score)).ShouldBe(voor);
        (await register.Controleer()).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Neem_WithoutATransaction_IsRefused(Database database)
    {
        await using var register = await Proefregister.MetVoorbeelden(database);
        await using var db = await register.Open("uwv");
        var uitspraak = await db.Set<Uitspraak>().FirstAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => Registerindex.Neem(db, [uitspraak]));
    }

    [Theory, OpElkeDatabase]
    public async Task Zoek_ForAnotherOrganisation_FindsNothingOfThisOne(Database database)
    {
        await using var register = Proefregister.Nieuw(database);
        await register.Publiceer(Proefregister.Casus("A", "Olifant"));
        await register.Publicatie.Publiceer("svb", [Proefregister.Casus("Z", "Giraf")], proef: false);

        (await register.Register.Zoek("svb", new("olifant"))).Treffers.ShouldBeEmpty();
        (await register.Register.Zoek("svb", new("giraf"))).Treffers.Single().Vermelding.Casusprudentie.ShouldStartWith("MCP:NL:SVB:");
        (await register.Vind("giraf")).ShouldBeEmpty();
        (await register.Controleer()).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Neem_WhenTextsAreOdd_KeepsThemAll(Database database)
    {
        await using var register = Proefregister.Nieuw(database);
        await register.Publiceer(
            Proefregister.Casus("A", string.Concat(Enumerable.Repeat("😀𝒳", 100)) + " olifant", new string('a', 50_000)),
            Proefregister.Casus("B", "日本語 Ελληνικά العربية олифант \u200b\u00ad"),
            Proefregister.Casus("C", "", " "),
            Proefregister.Casus("D", "'; DROP TABLE zoektermen; -- \"\\ %_"));

        (await register.Vind("olifant")).ShouldBe(["A"]);
        (await register.Vind("олифант")).ShouldBe(["B"]);
        (await register.Register.Zoek("uwv", new(""))).Totaal.ShouldBe(4);
        (await register.Controleer()).ShouldBeEmpty();
    }
}
