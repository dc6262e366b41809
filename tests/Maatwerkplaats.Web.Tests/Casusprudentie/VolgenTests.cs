using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class VolgenTests
{
    [Theory, OpElkeDatabase]
    public async Task PostVolg_FromTheCaseItself_TellsWhenItIsCitedAndWithdrawn(Database database)
    {
        var site = Testsite.Op(database);
        var kenmerk = (await Gelijkenregister.Publiceer(site, "zuurstokregister", "opgelost"))[0];
        using var lezer = await site.Als("lezer");
        var bladzijde = await lezer.Bekijk(Gelijkenregister.Adres(kenmerk));

        var gevolgd = await lezer.Verstuur(bladzijde, [], "form[action='/mijn/volgen?handler=Volg']");
        gevolgd.Doorverwijzing.ShouldBe($"/id/casusprudentie/uwv/{string.Join('/', kenmerk.Split(':')[3..])}");
        (await lezer.Bekijk("/mijn/volgen")).Tekst.ShouldContain("zuurstokregister geval 1");

        var casus = await Gelijkenregister.Casus(site, "zuurstokregister");
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Besluiten, c => c.VerbeterAanhalingen([new(kenmerk, Gebruik.Gevolgd)]));
        var berichten = await Berichten(site, "lezer", kenmerk);
        berichten.ShouldHaveSingleItem().ShouldContain("in een besluit aangehaald: gevolgd");
        berichten[0].ShouldNotContain(casus.Nummer);

        var (jaar, nummer) = Aanhaling.Plaats(kenmerk)!.Value;
        var dienst = site.Dienst<Publicatiedienst>();
        await dienst.VraagActueel(await Proefcasus.Persoon(site, "inbrenger"), jaar, nummer, "De wet is veranderd.", new(Guid.CreateVersion7()));
        var vraag = (await site.Dienst<Core.Casusprudentie.Nazien.Nazienlezer>().Werk(await Proefcasus.Persoon(site, "coordinator-landelijk"), jaar, nummer)).Nazicht.OpenVraag!;
        await dienst.BeantwoordActueel(
            await Proefcasus.Persoon(site, "coordinator-landelijk"), jaar, nummer, vraag.Id, Core.Casusprudentie.Nazien.Actualiteit.Ingetrokken, "Klopt niet meer.", new(Guid.CreateVersion7()));
        (await Berichten(site, "lezer", kenmerk)).ShouldContain(b => b.Contains("is ingetrokken", StringComparison.Ordinal));
    }

    [Theory, OpElkeDatabase]
    public async Task PostVolg_AnArticleOrATopic_TellsOnceWhenSomethingNewIsPublishedUnderIt(Database database)
    {
        var site = Testsite.Op(database);
        var woord = "marsepein" + Guid.NewGuid().ToString("N")[..8];
        using var solve = await site.Als("solve");
        var lijst = await solve.Bekijk("/mijn/volgen");
        (await solve.Verstuur(lijst, [("Invoer.Soort", "Onderwerp"), ("Invoer.Wat", woord)], "form#erbij")).Doorverwijzing.ShouldBe("/mijn/volgen");
        var fout = await solve.Verstuur(lijst, [("Invoer.Soort", "Artikel"), ("Invoer.Wat", "zomaar iets")], "form#erbij");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Fout("Invoer.Wat").ShouldNotBeNull().ShouldContain(VolgRegels.ArtikelIsHerkend.Zin);

        await Gelijkenregister.Publiceer(site, woord, "opgelost", "niet", "deels");

        await using var db = await site.Databases.Open("uwv");
        var wie = (await Proefcasus.Persoon(site, "solve")).Id;
        var bericht = (await db.Set<Bericht>().AsNoTracking().Where(b => b.PersoonId == wie && b.Soort == BerichtSoort.Register && b.Tekst.Contains(woord)).ToListAsync()).ShouldHaveSingleItem();
        bericht.Tekst.ShouldContain($"3 nieuwe uitspraken over {woord}");

        lijst = await solve.Bekijk("/mijn/volgen");
        var sleutel = (await site.Dienst<Volgdienst>().Lees(await Proefcasus.Persoon(site, "solve"))).Single(v => v.Naam == woord).Id;
        await solve.Verstuur(lijst, [("volging", $"{sleutel}")], "form[action$='handler=Stop']");
        (await solve.Bekijk("/mijn/volgen")).Tekst.ShouldNotContain(woord);
    }

    [Theory, OpElkeDatabase]
    public async Task PostStop_WithSomeoneElsesKey_ChangesNothing(Database database)
    {
        var site = Testsite.Op(database);
        var dienst = site.Dienst<Volgdienst>();
        var manager = await Proefcasus.Persoon(site, "manager");
        await dienst.Volg(manager, Volgsoort.Artikel, "artikel 77 van de Wet WIA");
        var volging = (await dienst.Lees(manager)).Single(v => v.Sleutel == "wia:77");

        await dienst.Stop(await Proefcasus.Persoon(site, "lezer"), volging.Id);

        (await dienst.Lees(manager)).ShouldContain(v => v.Id == volging.Id && v.Naam == "art. 77 WIA");
    }

    private static async Task<IReadOnlyList<string>> Berichten(Testsite site, string persona, string kenmerk)
    {
        await using var db = await site.Databases.Open("uwv");
        var wie = (await Proefcasus.Persoon(site, persona)).Id;
        return await db.Set<Bericht>().AsNoTracking().Where(b => b.PersoonId == wie && b.Casus == kenmerk).OrderBy(b => b.Op).Select(b => b.Tekst).ToListAsync();
    }
}
