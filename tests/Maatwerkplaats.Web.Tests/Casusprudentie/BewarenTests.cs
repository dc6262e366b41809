using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class BewarenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_KeepsTheSearchWithItsReason_AndItOpensChangesAndDisappears(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        using var lezer = await site.Als("lezer");
        var resultaten = await lezer.Bekijk($"/casusprudentie?q={woord}&wet=WW");
        var formulier = await lezer.Bekijk(resultaten.Document.QuerySelector("a[href^='/casusprudentie/bewaren']")!.GetAttribute("href")!);
        formulier.Tekst.ShouldContain($"‘{woord}’, wet: WW");

        (await lezer.Verstuur(formulier, [("Invoer.Naam", "")])).Fout("Invoer.Naam")!.ShouldEndWith(ZoekboekRegels.ZoekopdrachtHeeftEenNaam.Zin);
        (await lezer.Verstuur(formulier, [("Invoer.Waarom", "Voor 999993653")])).Fout("Invoer.Waarom")!.ShouldEndWith(ZoekboekRegels.ErStaatGeenBsnIn.Zin);
        var lijst = await lezer.Volg(await lezer.Verstuur(formulier, [("Invoer.Naam", woord), ("Invoer.Waarom", "Komt vaak terug."), ("Invoer.Ritme", "Week")]));
        lijst.Tekst.ShouldContain("Komt vaak terug.");
        lijst.Tekst.ShouldContain("elke maandag");
        (await lezer.Verstuur(formulier, [("Invoer.Naam", woord)])).Doorverwijzing.ShouldNotBeNull("twee keer versturen bewaart er één");
        (await lezer.Bekijk("/casusprudentie/bewaard")).Document.QuerySelectorAll(".mw-kaart__titel").Count(k => k.TextContent.Trim() == woord).ShouldBe(1);

        var id = await Sleutel(site, woord);
        (await lezer.Bekijk($"/casusprudentie/bewaard/{id}/openen")).Doorverwijzing.ShouldBe($"/casusprudentie?q={woord}&wet=WW&volgorde=nieuwste");
        var wijzigen = await lezer.Bekijk($"/casusprudentie/bewaard/{id}");
        await lezer.Verstuur(wijzigen, [("Invoer.Naam", woord + " nieuw"), ("Invoer.Ritme", "Geen")]);
        (await lezer.Bekijk("/casusprudentie/bewaard")).Tekst.ShouldContain(woord + " nieuw");

        using var ander = await site.Als("manager");
        (await ander.Bekijk($"/casusprudentie/bewaard/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ander.Bekijk($"/casusprudentie/bewaard/{id}/openen")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ander.Bekijk("/casusprudentie/bewaard")).Html.ShouldNotContain(woord);

        await lezer.Verstuur(await lezer.Bekijk("/casusprudentie/bewaard"), [("zoekopdracht", $"{id}")], "main form[action*='Weg']");
        (await lezer.Bekijk("/casusprudentie/bewaard")).Html.ShouldNotContain(woord);
    }

    [Theory, OpElkeDatabase]
    public async Task Controleer_WhenSomethingNewFits_TellsOnceEvenAfterARestart(Database database)
    {
        var proef = await Proef.Maak(database);
        await proef.Zet("voor het bewaren");
        await proef.Bewaar(Zoekritme.Direct);

        // De wacht van de site kijkt ook mee; daarom tellen de berichten, niet wie ze verstuurde.
        await proef.Controleer();
        (await proef.Berichten()).ShouldBeEmpty("wat er al was, is geen nieuws");
        var nieuw = await proef.Zet("daarna");
        await Gepubliceerd.Zet(proef.Site, new() { NaamCasus = "Heel iets anders" }, proef.Ik.Organisatie);
        await proef.Controleer();
        await proef.Controleer();
        await proef.Herzie(nieuw);
        await proef.Controleer();

        var bericht = (await proef.Berichten()).ShouldHaveSingleItem();
        bericht.Tekst.ShouldContain("Mijn zoekopdracht");
        bericht.Tekst.ShouldContain("daarna");
        bericht.Adres.ShouldBe(nieuw.Adres());
        (await proef.Mails()).ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Controleer_WhenTwoProcessesLookAtOnce_TellsOnce(Database database)
    {
        var proef = await Proef.Maak(database);
        await proef.Bewaar(Zoekritme.Direct);
        await proef.Zet("nieuw");

        async Task Kijk()
        {
            try
            {
                await proef.Controleer();
            }
            catch (DbUpdateException)
            {
                // De ander was eerder; de volgende ronde is er niets meer te doen.
            }
        }

        await Task.WhenAll(Kijk(), Kijk(), Kijk());
        await Kijk();

        (await proef.Berichten()).Count.ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Controleer_WhenTheRhythmIsADay_BundlesUntilTheMorning(Database database)
    {
        var proef = await Proef.Maak(database);
        await proef.Bewaar(Zoekritme.Dag);
        for (var i = 1; i <= 4; i++)
        {
            await proef.Zet($"nummer {i}");
        }

        await proef.Controleer();
        (await proef.Berichten()).ShouldBeEmpty();
        await proef.Controleer(dagen: 1);
        await proef.Controleer(dagen: 2);
        var bericht = (await proef.Berichten()).ShouldHaveSingleItem();
        bericht.Tekst.ShouldStartWith("4 keer nieuwe casusprudentie");
        bericht.Tekst.ShouldContain("en nog 1");
        bericht.Adres!.ShouldEndWith("/openen");
    }

    [Theory, OpElkeDatabase]
    public async Task Controleer_WhenThePersonIsGone_TellsNothing(Database database)
    {
        var proef = await Proef.Maak(database);
        await proef.Bewaar(Zoekritme.Direct);
        await proef.ZetUit();
        await proef.Zet("nieuw");

        await proef.Controleer();
        (await proef.Berichten()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Zoekritme.Dag, "2026-11-22T05:00:00Z", "2026-11-22T06:00:00Z")]
    [InlineData(Zoekritme.Dag, "2026-11-22T06:00:00Z", "2026-11-23T06:00:00Z")]
    [InlineData(Zoekritme.Week, "2026-11-22T12:00:00Z", "2026-11-23T06:00:00Z")]
    [InlineData(Zoekritme.Week, "2026-11-23T06:00:00Z", "2026-11-30T06:00:00Z")]
    [InlineData(Zoekritme.Dag, "2026-07-01T04:59:00Z", "2026-07-01T05:00:00Z")]
    public void Volgende_IsSevenInTheMorningInTheNetherlands(Zoekritme ritme, string nu, string verwacht) =>
        ritme.Volgende(Utc(nu)).ShouldBe(Utc(verwacht));

    private static DateTime Utc(string tekst) => DateTimeOffset.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

    private static async Task<Guid> Sleutel(Testsite site, string naam)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<BewaardeZoekopdracht>().Where(z => z.Naam == naam).Select(z => z.Id).SingleAsync();
    }

    /// <summary>Iemand met een register in een eigen organisatie, zodat de controle niets van andere tests raakt.</summary>
    private sealed record Proef(Testsite Site, Gebruiker Ik)
    {
        public static async Task<Proef> Maak(Database database)
        {
            var site = Testsite.Op(database);
            var persoon = new Persoon { Id = Guid.CreateVersion7(), Organisatie = $"org-{Guid.NewGuid():N}", Naam = "Ans", Functie = "", Onderdeel = "", Email = "ans@voorbeeld.nl" };
            await using var db = await site.Databases.Open(persoon.Organisatie);
            db.Add(persoon);
            await db.SaveChangesAsync();
            return new(site, Gebruiker.Van(persoon));
        }

        public Task<Uitspraak> Zet(string titel) => Gepubliceerd.Zet(Site, new() { NaamCasus = $"Olifantenvoorschot {titel}", Wetten = ["WW"] }, Ik.Organisatie);

        public Task<Publicatietelling> Herzie(Uitspraak uitspraak) =>
            Site.Dienst<Publicatie>().Publiceer(Ik.Organisatie, [new(uitspraak.Herkomst, new() { NaamCasus = "Olifantenvoorschot herzien", Wetten = ["WW"] })], proef: false);

        public Task Bewaar(Zoekritme ritme) => Site.Dienst<Zoekboek>().Bewaar(Ik, new("olifantenvoorschot"), new("Mijn zoekopdracht", "", ritme), Guid.CreateVersion7());

        public Task<int> Controleer(int dagen = 0) => new Attendering(
            Site.Databases, Site.Dienst<Casusregister>(), Site.Dienst<Organisatieronde>(), Site.Dienst<Versleuteling>(), new Testklok(DateTimeOffset.UtcNow.AddDays(dagen))).Controleer(Ik.Organisatie);

        public async Task ZetUit()
        {
            await using var db = await Site.Databases.Open(Ik.Organisatie);
            await db.Set<Persoon>().ExecuteUpdateAsync(p => p.SetProperty(x => x.Actief, false));
        }

        public async Task<List<Bericht>> Berichten()
        {
            await using var db = await Site.Databases.Open(Ik.Organisatie);
            return await db.Set<Bericht>().Where(b => b.Soort == BerichtSoort.Casusprudentie).ToListAsync();
        }

        public async Task<int> Mails()
        {
            await using var db = await Site.Databases.Open(Ik.Organisatie);
            return await db.Set<UitgaandeMail>().CountAsync();
        }
    }
}
