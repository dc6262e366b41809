using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Intrekken;

public sealed class IntrekkenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheSubmitterTakesItBack_ClosesTheCaseWithTheReason(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/intrekken");

        (await inbrenger.Verstuur(formulier, [("Invoer.Reden", " ")])).Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(CasusRegels.IntrekkenHeeftEenReden.Zin);
        (await inbrenger.Verstuur(formulier, [("Invoer.Reden", "Opgelost aan de balie.")])).Status.ShouldBe(HttpStatusCode.Redirect);

        var staat = await casus.Staat();
        (staat.Fase, staat.RedenEinde).ShouldBe((Fase.Ingetrokken, "Opgelost aan de balie."));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheSubmitterIsFromOutside_MayAlsoTakeItBack(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site, inbrenger: "inbrenger-extern");
        using var mirjam = await site.Als("inbrenger-extern");

        var antwoord = await mirjam.Verstuur(await mirjam.Bekijk($"{casus.Adres}/intrekken"), [("Invoer.Reden", "Niet meer nodig.")]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres);
        (await casus.Staat()).Fase.ShouldBe(Fase.Ingetrokken);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenTheContactpersoonDidNotBringItIn_IsRefused(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var bram = await site.Als("contactpersoon");

        (await bram.Bekijk($"{casus.Adres}/intrekken")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
