using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Publicaties;

public sealed class PublicatietempoTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WithEnoughTextsAndPeople_ShowsTheMedianAndNeverAPerson(Database database)
    {
        using var site = Testsite.Eigen(database);
        await Rond(site, mensen: Publicatietempolezer.MinsteMensen, Kleinstecel.Standaard);
        using var landelijk = await site.Als("coordinator-landelijk");

        var bladzijde = await landelijk.Bekijk("/casusprudentie/nazien");

        // Tien teksten van 1 tot en met 10 seconden.
        bladzijde.Tekst.ShouldContain("5,5 seconden");
        bladzijde.Tekst.ShouldContain("gemeten bij 10 teksten");
        bladzijde.Tekst.ShouldNotContain("Lezer 1");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithTooFewTextsOrPeople_SaysWhyThereIsNoFigure(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var landelijk = await site.Als("coordinator-landelijk");
        var lezer = site.Dienst<Publicatietempolezer>();
        var wie = await Proefcasus.Persoon(site, "coordinator-landelijk");

        await Rond(site, Publicatietempolezer.MinsteMensen, Kleinstecel.Standaard - 1);
        (await lezer.Lees(wie)).ShouldBeNull("er zijn te weinig teksten");

        using var ander = Testsite.Eigen(database);
        await Rond(ander, Publicatietempolezer.MinsteMensen - 1, 40);
        (await ander.Dienst<Publicatietempolezer>().Lees(await Proefcasus.Persoon(ander, "coordinator-landelijk"))).ShouldBeNull("er werkten te weinig mensen aan");
        (await landelijk.Bekijk("/casusprudentie/nazien")).Tekst.ShouldContain("Dat is nog niet te zeggen.");
    }

    [Theory, OpElkeDatabase]
    public async Task Lees_ForWhoDoesNotWorkForAMaatwerkplaats_IsRefused(Database database)
    {
        var site = Testsite.Op(database);

        await Should.ThrowAsync<GeenToegang>(async () => await site.Dienst<Publicatietempolezer>().Lees(await Proefcasus.Persoon(site, "lezer")));
    }

    /// <summary>Legt teksten vast die zijn afgerond: de eerste kostte 1 seconde per bevinding, de tweede 2, enzovoort.</summary>
    private static async Task Rond(Testsite site, int mensen, int teksten)
    {
        var lezers = Enumerable.Range(1, mensen).Select(nummer => new Betrokkene(Guid.NewGuid(), $"Lezer {nummer}", "procesbegeleider", "werkbedrijf")).ToArray();
        await using var db = await site.Databases.Open("uwv");
        for (var nummer = 0; nummer < teksten; nummer++)
        {
            var handeling = new Handeling(Guid.CreateVersion7(), DateTime.UtcNow.AddDays(-1), lezers[nummer % mensen]);
            var dossier = new Publicatiedossier { Id = Guid.CreateVersion7(), Organisatie = "uwv", CasusId = Guid.NewGuid(), Werkstuk = new("x"), GewijzigdOp = handeling.Tijdstip };
            db.Add(dossier);
            db.Add(VastgelegdeHandeling.Van(handeling, "uwv", dossier.Id));
            db.Add(new VastgelegdeGebeurtenis
            {
                OnderwerpId = dossier.Id,
                Volgnummer = 1,
                Organisatie = "uwv",
                HandelingId = handeling.Id,
                Soort = nameof(PublicatieGeanonimiseerd),
                Deel = "verloop",
                Gegevens = Gebeurtenissoorten.Schrijf(new PublicatieGeanonimiseerd(3, 0, [], nummer + 1)),
                Schakel = "x",
            });
        }

        await db.SaveChangesAsync();
    }
}
