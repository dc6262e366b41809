using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class PublicatieTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task Publiceer_WhenOfferedTwice_ChangesNothing(Database database)
    {
        var site = Testsite.Op(database);
        Aangeboden[] casussen = [Casus("P1", "Olifantenboete kwijtgescholden"), Casus("P2", "Girafvoorschot teruggevorderd")];
        (await Publiceer(site, casussen)).ShouldBe(new Publicatietelling(2, 0));
        (await Publiceer(site, casussen)).ShouldBe(new Publicatietelling(0, 0));
        (await Publiceer(site, [Casus("P2", "Girafvoorschot herzien")])).ShouldBe(new Publicatietelling(0, 1));

        var gevonden = await Zoek(site, "boete voor een olifant");
        gevonden.Herkomst.ShouldBe("P1");
        gevonden.Casusprudentie.ShouldMatch("^MCP:NL:UWV:[0-9]{4}:[0-9]+$");
        (await Zoek(site, "girafvoorschot")).Inhoud.NaamCasus.ShouldBe("Girafvoorschot herzien");
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Publiceer_ByManyAtOnce_GivesEveryCaseItsOwnMark(Database database)
    {
        var site = Testsite.Op(database);
        var reeks = Guid.NewGuid().ToString("N");
        Aangeboden[] casussen = [.. Enumerable.Range(0, 6).Select(i => Casus($"{reeks}-{i}", $"Zaak {i}"))];

        var tellingen = await Task.WhenAll(casussen.Select(c => site.Dienst<Publicatie>().Publiceer("uwv", [c], proef: false)));

        tellingen.ShouldAllBe(t => t.Toegevoegd == 1);
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Uitspraak>().Where(u => u.Herkomst.StartsWith(reeks)).Select(u => u.Nummer).ToListAsync()).Distinct().Count().ShouldBe(casussen.Length);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Publiceer_WhenOnTrial_KeepsNothing(Database database)
    {
        var site = Testsite.Op(database);
        (await site.Dienst<Publicatie>().Publiceer("uwv", [Casus("P9", "Neushoorntoeslag")], proef: true)).ShouldBe(new Publicatietelling(1, 0));
        (await site.Dienst<Casusregister>().Zoek("uwv", new("neushoorntoeslag") { Aantal = 5 })).Treffers.ShouldNotContain(treffer => treffer.Vermelding.Herkomst == "P9");
    }

    private static async Task<Vermelding> Zoek(Testsite site, string woorden) =>
        (await site.Dienst<Casusregister>().Zoek("uwv", new(woorden) { Aantal = 1 })).Treffers.Single().Vermelding;

    private static Task<Publicatietelling> Publiceer(Testsite site, Aangeboden[] casussen) => site.Dienst<Publicatie>().Publiceer("uwv", casussen, proef: false);

    private static Aangeboden Casus(string herkomst, string titel) => new(herkomst, new() { NaamCasus = titel, Probleem = titel, Wetten = ["WW"] });
}
