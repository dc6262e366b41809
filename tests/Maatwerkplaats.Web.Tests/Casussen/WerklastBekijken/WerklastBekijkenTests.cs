using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Casussen.WerklastBekijken;

public sealed class WerklastBekijkenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenKernteam_ShowsOpenCasesPerColleague(Database database)
    {
        var site = Testsite.Op(database);
        await Proefcasus.InBehandeling(site);
        using var noord = await site.Als("coordinator-regio");

        var bladzijde = await noord.Bekijk("/casussen/werklast");

        var bram = bladzijde.Document.QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains("Bram Postma"));
        int.Parse(bram.QuerySelector("[data-kop='Samen']")!.TextContent).ShouldBeGreaterThan(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ForManagersAndOtherPlaces_IsForbidden(Database database)
    {
        using var manager = await Testsite.Op(database).Als("manager");
        using var noord = await Testsite.Op(database).Als("contactpersoon");

        (await manager.Bekijk("/casussen/werklast")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await noord.Bekijk("/casussen/werklast?werkplaats=zeeland")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Verdeling_WhenAboveTheThreshold_CountsAsMuchAndManagersNeverSeeIt(Database database)
    {
        var site = Testsite.Op(database);
        var organisatie = $"org-{Guid.NewGuid():N}";
        var ik = new Gebruiker(Guid.NewGuid(), organisatie, "Ans", "", "", false, [new(Rol.Kernteam, "landelijk")]);
        await using (var db = await site.Databases.Open(organisatie))
        {
            db.Add(new Instelling { Organisatie = organisatie, Naam = Werklast.Naam, Waarde = "1" });
            await db.SaveChangesAsync();
        }

        var dienst = site.Dienst<Casusdienst>();
        var casus = await dienst.MeldAan(ik, new("Wringt", "Wens") { Werkplaats = "landelijk" }, new(Guid.NewGuid()));
        await dienst.Doe(ik, casus.Nummer, CasusRecht.Beoordelen, new(Guid.NewGuid()), c => c.PakOp());

        var verdeling = await site.Dienst<Werklastlezer>().Verdeling(ik, ["landelijk"], [new(ik.Id, "Ans", "", "", "")]);

        verdeling.Veel.ShouldBe(1);
        verdeling.Regels.Single().InTriage.ShouldBe(1);
        var manager = ik with { Rollen = [new(Rol.Kernteam, "landelijk"), new(Rol.Manager, "")] };
        await Should.ThrowAsync<GeenToegang>(() => site.Dienst<Werklastlezer>().Verdeling(manager, ["landelijk"], []));
    }
}
