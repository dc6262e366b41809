using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Sessies;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Tafels;

/// <summary>Een tafel over een casus waarvoor een maatwerksessie is gepland.</summary>
public sealed class GeplandeSessieTests
{
    [Theory, OpElkeDatabase]
    public async Task Sluit_OfThePlannedSession_MarksItAsHeldAndTellsTheCase(Database database)
    {
        var (site, klok) = Site(database);
        await using var eigen = site;
        var sessie = await OpDeDag(site, klok);

        await Houd(site, sessie.Casus.Nummer);

        (await sessie.Staat()).Stand.ShouldBe(Sessiestand.Gehouden);
        (await sessie.Casus.Staat()).Sessies.Single().Stand.ShouldBe(Casussessiestand.Gehouden);
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Sluit_WhenAnotherCaseOfTheAgendaStillHasToCome_LeavesItPlanned(Database database)
    {
        var (site, klok) = Site(database);
        await using var eigen = site;
        var sessie = await OpDeDag(site, klok);
        var ander = await Proefcasus.InBehandeling(site);
        await site.Dienst<Sessiedienst>().ZetOpAgenda(await Proefcasus.Persoon(site, "contactpersoon"), sessie.Nummer, ander.Nummer, 30, new(Guid.NewGuid()));

        await Houd(site, sessie.Casus.Nummer);
        (await sessie.Staat()).Stand.ShouldBe(Sessiestand.Gepland);
        await Houd(site, ander.Nummer);
        (await sessie.Staat()).Stand.ShouldBe(Sessiestand.Gehouden);
    }

    [Theory, OpElkeDatabase]
    public async Task Sluit_WhenItFailsBeforeTheSessionIsMarked_LeavesTheTableOpenAndTheCaseUntouched(Database database)
    {
        var (site, klok) = Site(database);
        await using var eigen = site;
        var sessie = await OpDeDag(site, klok);
        var (dienst, ik, tafel) = await Open(site, sessie.Casus.Nummer);
        var (lezer, voor) = (site.Dienst<Tafellezer>(), await sessie.Casus.Staat());
        var heel = await Staat(site, sessie.Nummer, "{");

        await Should.ThrowAsync<System.Text.Json.JsonException>(() => dienst.Sluit(ik, tafel, Guid.NewGuid(), null));

        (await lezer.Vind("uwv", voor.Id))!.Stand.ShouldNotBe(Tafelstand.Gesloten);
        (await sessie.Casus.Staat()).Versie.ShouldBe(voor.Versie);
        await Staat(site, sessie.Nummer, heel);
        (await sessie.Staat()).Stand.ShouldBe(Sessiestand.Gepland);

        await dienst.Sluit(ik, tafel, Guid.NewGuid(), null);

        (await lezer.Vind("uwv", voor.Id))!.Stand.ShouldBe(Tafelstand.Gesloten);
        (await sessie.Staat()).Stand.ShouldBe(Sessiestand.Gehouden);
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    /// <summary>Zet de bewaarde stand van een sessie buiten de toepassing om, en geeft wat er stond.</summary>
    private static async Task<string> Staat(Testsite site, string nummer, string staat)
    {
        await using var db = await site.Databases.Open("uwv");
        var oud = await db.Set<SessieRij>().Where(s => s.Nummer == nummer).Select(s => s.Staat).SingleAsync();
        await db.Set<SessieRij>().Where(s => s.Nummer == nummer).ExecuteUpdateAsync(s => s.SetProperty(x => x.Staat, staat));
        return oud;
    }

    [Theory, OpElkeDatabase]
    public async Task Sluit_OnAnotherDay_LeavesThePlannedSessionAlone(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);

        await Houd(site, sessie.Casus.Nummer);

        (await sessie.Staat()).Stand.ShouldBe(Sessiestand.Gepland);
    }

    [Theory, OpElkeDatabase]
    public async Task Dek_ByAnother_GivesThePlannedLeaderTheLeadOnSittingDown(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        var (dekt, leidt) = (await Proefcasus.Persoon(site, "coordinator-regio"), await Proefcasus.Persoon(site, "contactpersoon"));
        var (dienst, lezer) = (site.Dienst<Tafeldienst>(), site.Dienst<Tafellezer>());
        var tafel = await dienst.Dek(dekt, sessie.Casus.Nummer, new(Guid.NewGuid()));
        var casus = await sessie.Casus.Staat();
        (await lezer.Vind("uwv", casus.Id))!.Procesbegeleider.ShouldBe(dekt.Id);

        await dienst.Doe(Aan(leidt, casus), tafel, Guid.NewGuid(), t => t.SchuifAan(Aan(leidt, casus)));

        (await lezer.Vind("uwv", casus.Id))!.Procesbegeleider.ShouldBe(leidt.Id);
    }

    private static (Testsite Site, Testklok Klok) Site(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        return (Testsite.Eigen(database, klok), klok);
    }

    /// <summary>Een geplande sessie, met de klok op de dag zelf, vlak voor het begin.</summary>
    private static async Task<Proefsessie> OpDeDag(Testsite site, Testklok klok)
    {
        var sessie = await Proefsessie.Gepland(site);
        klok.Vooruit((await sessie.Staat()).Moment!.Begin.AddMinutes(-10) - klok.Nu());
        return sessie;
    }

    private static async Task Houd(Testsite site, string nummer)
    {
        var (dienst, ik, tafel) = await Open(site, nummer);
        await dienst.Sluit(ik, tafel, Guid.NewGuid(), null);
    }

    /// <summary>Een tafel waar alles is gezegd; alleen sluiten moet nog.</summary>
    private static async Task<(Tafeldienst Dienst, Tafelaar Ik, Guid Tafel)> Open(Testsite site, string nummer)
    {
        var (dienst, wie) = (site.Dienst<Tafeldienst>(), await Proefcasus.Persoon(site, "contactpersoon"));
        var tafel = await dienst.Dek(wie, nummer, new(Guid.NewGuid()));
        var (casus, _) = await site.Dienst<Casuslezer>().Lees(wie, nummer, CasusRecht.Lezen);
        var ik = Aan(wie, casus);
        await dienst.Doe(ik, tafel, Guid.NewGuid(), t => t.Begin(ik, "De inbrenger is ziek."));
        await site.Dienst<Blaadjeskast>().Bewaar(ik, tafel, Vak.Samenvatting, "De tafel ziet ruimte.", [], Guid.NewGuid(), 1);
        return (dienst, ik, tafel);
    }

    private static Tafelaar Aan(Gebruiker wie, CasusStaat casus) => Tafelaar.Van(wie, casus, CasusToegang.Voor(wie, casus, Kalender.DatumInNederland(DateTime.UtcNow)))!;
}
