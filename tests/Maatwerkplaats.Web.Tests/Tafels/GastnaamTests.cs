using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Web.Tests.Sessies;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Tafels;

/// <summary>Een gast heet aan tafel zoals die is uitgenodigd, voor wie dat mag weten en zolang de cliënt dat goed vindt.</summary>
public sealed class GastnaamTests
{
    private const string Naam = "K. de Wit (Gemeente Groningen)";
    private const string Zonder = "Gast van Gemeente Groningen";

    [Theory, OpElkeDatabase]
    public async Task Lees_ByAColleague_ShowsTheNameWhileConsentLasts_AndTheHistoryNeverDoes(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        var gast = (await sessie.MetGast()).Gast!.Deelnemer;
        var wie = await Proefcasus.Persoon(site, "contactpersoon");
        var dienst = site.Dienst<Tafeldienst>();
        var tafel = await dienst.Dek(wie, sessie.Casus.Nummer, new(Guid.NewGuid()));
        var casus = await sessie.Casus.Staat();
        var (collega, zelf) = (Tafelaar.Van(wie, casus, CasusToegang.Voor(wie, casus, Vandaag))!, Van(casus, gast));
        await dienst.Doe(zelf, tafel, Guid.NewGuid(), t => t.SchuifAan(zelf));
        await dienst.Doe(collega, tafel, Guid.NewGuid(), t => t.Begin(collega, "De inbrenger is ziek."));
        await dienst.Doe(zelf, tafel, Guid.NewGuid(), t => t.Draag(zelf, Bijdragesoort.WatKanWel, null, "Wij kunnen uitstel geven."));

        (await Namen(site, collega, casus, gast)).ShouldBe((Naam, Naam));
        (await Namen(site, zelf, casus, gast)).ShouldBe((Naam, Naam));
        (await Namen(site, zelf with { Sleutel = Guid.NewGuid() }, casus, gast)).ShouldBe((Zonder, Zonder), "een andere gast hoort alleen van welke organisatie");

        await using var db = await site.Databases.Open("uwv");
        var gebeurd = await db.Set<VastgelegdeGebeurtenis>().Where(g => g.OnderwerpId == tafel).Select(g => g.Gegevens).ToListAsync();
        gebeurd.ShouldAllBe(g => !g.Contains("de Wit", StringComparison.Ordinal));
        (await db.Set<Tafelrij>().SingleAsync(t => t.Id == tafel)).Staat.ShouldNotContain("de Wit");

        var toestemming = casus.Toestemmingen.Single().Id;
        await sessie.Casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(toestemming));
        (await Namen(site, collega, await sessie.Casus.Staat(), gast)).ShouldBe((Zonder, Zonder));
    }

    [Theory, OpElkeDatabase]
    public async Task Afspraak_OfAGuest_HasTheSameNameAtTheTableAndInTheCase_AsLongAsConsentLasts(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        var gast = (await sessie.MetGast()).Gast!.Deelnemer;
        var wie = await Proefcasus.Persoon(site, "contactpersoon");
        var dienst = site.Dienst<Tafeldienst>();
        var tafel = await dienst.Dek(wie, sessie.Casus.Nummer, new(Guid.NewGuid()));
        var casus = await sessie.Casus.Staat();
        var (collega, zelf) = (Tafelaar.Van(wie, casus, CasusToegang.Voor(wie, casus, Vandaag))!, Van(casus, gast));
        await dienst.Doe(zelf, tafel, Guid.NewGuid(), t => t.SchuifAan(zelf));
        await dienst.Doe(collega, tafel, Guid.NewGuid(), t => t.Begin(collega, "De inbrenger is ziek."));
        await dienst.SpreekAf(collega, tafel, Guid.NewGuid(), "Uitstel regelen", gast, null);
        using var leider = await site.Als("contactpersoon");

        (await Afspraak(site, collega, await sessie.Casus.Staat())).ShouldBe(Naam);
        (await leider.Bekijk(sessie.Casus.Adres)).Document.QuerySelectorAll(".mw-regel").Single(r => r.TextContent.Contains("Uitstel regelen", StringComparison.Ordinal)).TextContent.ShouldContain("K. de Wit");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Tafelrij>().SingleAsync(t => t.Id == tafel)).Staat.ShouldNotContain("de Wit");

        await sessie.Casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(casus.Toestemmingen.Single().Id));

        (await Afspraak(site, collega, await sessie.Casus.Staat())).ShouldBe(Zonder);
        var na = await leider.Bekijk(sessie.Casus.Adres);
        na.Document.QuerySelectorAll(".mw-regel").Single(r => r.TextContent.Contains("Uitstel regelen", StringComparison.Ordinal)).TextContent.ShouldContain(Zonder);
    }

    private static async Task<string> Afspraak(Testsite site, Tafelaar kijker, CasusStaat casus)
    {
        var lezer = site.Dienst<Tafellezer>();
        return (await lezer.Lees(kijker, Tafelonderwerp.Van(casus), (await lezer.Vind("uwv", casus.Id))!)).Tafel.Afspraken.Single().Wie.Naam;
    }

    private static DateOnly Vandaag => Kalender.DatumInNederland(DateTime.UtcNow);

    private static Tafelaar Van(CasusStaat casus, Guid gast) => Tafelaar.Van(new Gastbezoek("uwv", casus, casus.Deelnemers.Single(d => d.Id == gast), Vandaag));

    private static async Task<(string Zitplaats, string Bijdrage)> Namen(Testsite site, Tafelaar kijker, CasusStaat casus, Guid gast)
    {
        var lezer = site.Dienst<Tafellezer>();
        var tafel = (await lezer.Lees(kijker, Tafelonderwerp.Van(casus), (await lezer.Vind("uwv", casus.Id))!)).Tafel;
        return (tafel.Zit(gast)!.Wie.Naam, tafel.Bijdragen.Single().Door.Naam);
    }
}
