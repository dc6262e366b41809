using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Casussen;

/// <summary>Mensen die tegelijk aan hetzelfde werken.</summary>
public sealed class GelijktijdigTests
{
    private static readonly Gebruiker Sanne = Wie("Sanne");

    [Theory, OpElkeDatabase]
    public async Task Doe_WhenSeveralPeopleWriteAtOnce_LosesNothing(Database database)
    {
        var dienst = Testsite.Op(database).Dienst<Casusdienst>();
        var casus = await MeldAan(dienst);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(wie => Task.Run(async () =>
        {
            for (var keer = 0; keer < 5; keer++)
            {
                var tekst = $"notitie {wie}-{keer}";
                await dienst.Doe(Sanne, casus.Nummer, CasusRecht.Bijdragen, new(Guid.CreateVersion7()), c => c.Noteer(tekst, Zichtbaarheid.Betrokkenen));
            }
        })));

        var staat = await Lees(database, casus.Nummer);
        staat.Notities.Select(n => n.Tekst).Distinct().Count().ShouldBe(15);
        staat.Versie.ShouldBe(16);
        await using var db = await Testsite.Op(database).Databases.Open("uwv");
        (await db.Set<VastgelegdeGebeurtenis>().Where(g => g.OnderwerpId == casus.Id).OrderBy(g => g.Volgnummer).Select(g => g.Volgnummer).ToListAsync())
            .ShouldBe(Enumerable.Range(1, 16));
    }

    [Theory, OpElkeDatabase]
    public async Task MeldAan_WhenManyBringInAtOnce_GivesEachItsOwnNumber(Database database)
    {
        var dienst = Testsite.Op(database).Dienst<Casusdienst>();

        var nummers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var eigen = new List<string>();
            for (var keer = 0; keer < 5; keer++)
            {
                eigen.Add((await MeldAan(dienst)).Nummer);
            }

            return eigen;
        })));

        nummers.SelectMany(n => n).Distinct().Count().ShouldBe(20);
    }

    [Theory, OpElkeDatabase]
    public async Task MeldAan_WhenTheSameFormArrivesTwiceAtOnce_MakesOneCase(Database database)
    {
        var dienst = Testsite.Op(database).Dienst<Casusdienst>();
        var opdracht = new Opdracht(Guid.CreateVersion7());

        var casussen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => dienst.MeldAan(Sanne, new("Dubbel", "Eén"), opdracht))));

        casussen.Select(c => c.Nummer).Distinct().Count().ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_WhenAnotherChangedTheSamePart_ShowsWhoDidWhat(Database database)
    {
        var dienst = Testsite.Op(database).Dienst<Casusdienst>();
        var casus = await MeldAan(dienst);
        await dienst.Doe(Sanne, casus.Nummer, CasusRecht.Aanvullen, new(Guid.CreateVersion7(), casus.Versie), c => c.VulMeldingAan("Titel", "Nieuwe tekst", "Wens", Urgentie.Gewoon, null));

        var botsing = await Should.ThrowAsync<TussentijdsGewijzigd>(() => dienst.Doe(
            Sanne, casus.Nummer, CasusRecht.Aanvullen, new(Guid.CreateVersion7(), casus.Versie), c => c.VulMeldingAan("Anders", "Anders", "Wens", Urgentie.Gewoon, null)));

        botsing.Wijzigingen.ShouldHaveSingleItem().Toelichting.ShouldBe("Nieuwe tekst");
        (await Lees(database, casus.Nummer)).Melding.Buikpijn.ShouldBe("Nieuwe tekst");
        await dienst.Doe(Sanne, casus.Nummer, CasusRecht.Aanvullen, new(Guid.CreateVersion7(), botsing.Versie), c => c.VulMeldingAan("Bewust", "Toch zo", "Wens", Urgentie.Gewoon, null));
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_WhenAnotherChangedAnotherPart_BothStay(Database database)
    {
        var dienst = Testsite.Op(database).Dienst<Casusdienst>();
        var casus = await MeldAan(dienst);
        await dienst.Doe(Sanne, casus.Nummer, CasusRecht.Aanvullen, new(Guid.CreateVersion7(), casus.Versie), c => c.StelKenmerkenVast(new() { Wetten = ["WW"] }));

        await dienst.Doe(Sanne, casus.Nummer, CasusRecht.Aanvullen, new(Guid.CreateVersion7(), casus.Versie), c => c.VulMeldingAan("Titel", "Tekst", "Wens", Urgentie.Gewoon, null));

        var staat = await Lees(database, casus.Nummer);
        (staat.Kenmerken.Wetten.Single(), staat.Melding.Buikpijn).ShouldBe(("WW", "Tekst"));
    }

    [Theory, OpElkeDatabase]
    public async Task Doe_WhenTheActIsRefused_LeavesNoTrace(Database database)
    {
        var dienst = Testsite.Op(database).Dienst<Casusdienst>();
        var casus = await MeldAan(dienst);

        await Should.ThrowAsync<RegelOvertreden>(() => dienst.Doe(Sanne, casus.Nummer, CasusRecht.Bijdragen, new(Guid.CreateVersion7()), c =>
        {
            c.Noteer("Dit mag", Zichtbaarheid.Betrokkenen);
            c.Noteer(" ", Zichtbaarheid.Betrokkenen);
        }));

        (await Lees(database, casus.Nummer)).Versie.ShouldBe(casus.Versie);
    }

    [Theory, OpElkeDatabase]
    public async Task BsnDoorstaatElfproef_WhenItDoesNot_RefusesTheCase(Database database)
    {
        var fout = await Should.ThrowAsync<RegelOvertreden>(() => Testsite.Op(database).Dienst<Casusdienst>()
            .MeldAan(Sanne, new("Buikpijn", "Wens") { Bsn = "999993654" }, new(Guid.CreateVersion7())));

        fout.Regel.ShouldBe(CasusRegels.BsnDoorstaatElfproef);
    }

    private static Task<CasusStaat> MeldAan(Casusdienst dienst) => dienst.MeldAan(Sanne, new("Er wringt iets", "Dat het kan"), new(Guid.CreateVersion7()));

    private static async Task<CasusStaat> Lees(Database database, string nummer) =>
        (await Testsite.Op(database).Dienst<Casuslezer>().Lees(Sanne, nummer, CasusRecht.Lezen)).Casus;

    private static Gebruiker Wie(string naam) => new(Guid.CreateVersion7(), "uwv", naam, "adviseur", "uitkeren", false, []);
}
