using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Wegen;

public sealed class SamenvattenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenFilledIn_KeepsDecisivePerspectivePrinciplesAndDoenvermogen(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/samenvatten");

        var antwoord = await inbrenger.Verstuur(formulier,
        [
            ("Invoer.Afweging", "Daarom"), ("Invoer.Doorslaggevend", "Maatschappelijk"), ("Invoer.Beginselen", "Evenredigheid"),
            ("Invoer.Beginselen", "Vertrouwen"), ("Invoer.Doenvermogen", "Kan dit niet alleen"),
        ]);

        antwoord.Status.ShouldBe(HttpStatusCode.Redirect);
        var weging = (await casus.Staat()).Weging;
        (weging.Afweging, weging.Doorslaggevend, weging.Doenvermogen).ShouldBe(("Daarom", Perspectief.Maatschappelijk, "Kan dit niet alleen"));
        weging.Beginselen.ShouldBe([Beginsel.Evenredigheid, Beginsel.Vertrouwen]);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenOpened_ExplainsEachPrincipleInOneLine(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");

        var bladzijde = await inbrenger.Bekijk($"{casus.Adres}/wegen/samenvatten");

        Enum.GetValues<Beginsel>().ShouldAllBe(b => bladzijde.Tekst.Contains(b.Uitleg()));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAfwegingIsEmpty_ShowsTheRuleAndKeepsTheRest(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/samenvatten");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Afweging", ""), ("Invoer.Doenvermogen", "Blijft staan")]);

        antwoord.Fout("Invoer.Afweging").ShouldNotBeNull().ShouldContain(CasusRegels.AfwegingIsGeschreven.Zin);
        antwoord.Html.ShouldContain("Blijft staan");
    }
}
