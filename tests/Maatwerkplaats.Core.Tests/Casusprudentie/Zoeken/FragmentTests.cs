namespace Maatwerkplaats.Core.Tests.Casusprudentie.Zoeken;

public sealed class FragmentTests
{
    [Fact]
    public async Task Zoek_ShowsThePieceWhereTheWordsStandTogether()
    {
        await using var register = Proefregister.Nieuw(Database.Sqlite);
        var lang = string.Concat(Enumerable.Repeat("De klant belde met het team en vroeg om uitleg. ", 20));
        await register.Publiceer(Proefregister.Casus("A", "Een zaak", lang + "Toen kwam de olifantenboete, en het bezwaar daartegen. " + lang));

        var treffer = (await register.Zoek("boete bezwaar")).Treffers.Single();

        var fragment = treffer.Fragmenten.ShouldHaveSingleItem();
        fragment.Sectie.ShouldBe("situatie");
        fragment.Tekst.Length.ShouldBeLessThan(260);
        fragment.Markeringen.Select(m => fragment.Tekst.Substring(m.Begin, m.Lengte)).ShouldBe(["boete", "bezwaar"]);
        (fragment.IsBegin, fragment.IsEinde).ShouldBe((false, false));
        treffer.Waarom.ShouldContain("‘bezwaar’ staat letterlijk in situatie");
    }

    [Fact]
    public async Task Zoek_WhenTheTitleSaysIt_MarksTheTitle()
    {
        await using var register = Proefregister.Nieuw(Database.Sqlite);
        await register.Publiceer(Proefregister.Casus("A", "Boetes kwijtgescholden", "Niets bijzonders."));

        var treffer = (await register.Zoek("boete")).Treffers.Single();

        treffer.Titel.Markeringen.Select(m => treffer.Titel.Tekst.Substring(m.Begin, m.Lengte)).ShouldBe(["Boetes"]);
        treffer.Fragmenten.ShouldHaveSingleItem().Tekst.ShouldBe("Niets bijzonders.");
    }

    [Fact]
    public async Task Zoek_WhenPaged_SkipsWhatWasOnTheFirstPage()
    {
        await using var register = await Proefregister.MetVoorbeelden(Database.Sqlite);
        var alles = (await register.Register.Zoek("uwv", new("voorschot") { Aantal = 12 })).Treffers.Select(t => t.Vermelding.Herkomst).ToList();

        var tweede = await register.Register.Zoek("uwv", new("voorschot") { Aantal = 5, Overslaan = 5 });

        tweede.Treffers.Select(t => t.Vermelding.Herkomst).ShouldBe(alles[5..10]);
        tweede.Totaal.ShouldBeGreaterThan(12);
    }

    [Fact]
    public async Task VulAan_GivesWordsOfTheRegister()
    {
        await using var register = await Proefregister.MetVoorbeelden(Database.Sqlite);
        (await register.Register.VulAan("uwv", "voorsch", 3)).ShouldContain("voorschot");
    }
}
