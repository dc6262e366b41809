using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Wegen;

public sealed class AndersTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAParticipantDisagrees_KeepsNameAndReason(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await casus.HaalErbij("deelnemer");
        using var femke = await site.Als("deelnemer");
        var formulier = await femke.Bekijk($"{casus.Adres}/wegen/anders");

        var antwoord = await femke.Verstuur(formulier, [("Invoer.Reden", "De regel is er niet voor niets.")]);

        (await femke.Volg(antwoord)).Tekst.ShouldContain("De regel is er niet voor niets.");
        (await casus.Staat()).Weging.AndereOordelen.ShouldHaveSingleItem().Wie.ShouldContain("Femke Jansma");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenReasonIsMissing_ShowsTheRule(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/anders");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Reden", "")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(CasusRegels.AnderOordeelHeeftEenReden.Zin);
    }
}
