using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;

namespace Maatwerkplaats.Web.Tests.Casussen.Heropenen;

public sealed class HeropenenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheCaseWasFinished_OpensItAgainWithANewTermAndAllItHad(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Verteld(casus);
        await casus.Doe("inbrenger", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Nee, null, true));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/heropenen");

        (await inbrenger.Verstuur(formulier, [("Invoer.Reden", "")])).Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(CasusRegels.HeropenenHeeftEenReden.Zin);
        (await inbrenger.Verstuur(formulier, [("Invoer.Reden", "Er kwam een nieuwe brief.")])).Doorverwijzing.ShouldBe(casus.Adres);

        var staat = await casus.Staat();
        (staat.Fase, staat.RedenEinde).ShouldBe((Fase.Heropend, "Er kwam een nieuwe brief."));
        staat.Termijn.Streefdatum.ShouldNotBeNull();
        staat.Besluit.ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenTheCaseIsOpen_SaysSoWithoutAForm(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");

        var bladzijde = await inbrenger.Bekijk($"{casus.Adres}/heropenen");

        bladzijde.Tekst.ShouldContain(CasusRegels.CasusIsGesloten.Zin);
        bladzijde.Document.QuerySelector("main form").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenAParticipantMayNotReopen_IsRefused(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await casus.HaalErbij("deelnemer");
        using var femke = await site.Als("deelnemer");

        (await femke.Bekijk($"{casus.Adres}/heropenen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
