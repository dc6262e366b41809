using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Client.Opzoeken;

public sealed class OpzoekenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenACaseExists_ShowsOnlyThePlaceAndContactAndLogsTheReason(Database database)
    {
        var site = Testsite.Op(database);
        var bsn = Testgevallen.NieuwBsn();
        var casus = await site.Casus("inbrenger", bsn);
        using var lezer = await site.Als("lezer");
        var reden = $"Cliënt belt nu, {Letters()}";

        var antwoord = await Vraag(lezer, bsn, reden);

        antwoord.Tekst.ShouldContain("Ja, er is een Maatwerkplaats bezig");
        antwoord.Tekst.ShouldContain("Maatwerkplaats Noord");
        antwoord.Html.ShouldNotContain(casus.Nummer);
        antwoord.Html.ShouldNotContain(casus.Melding.Titel);
        antwoord.Html.ShouldNotContain(bsn);
        antwoord.Adres.ShouldBe("/client/opzoeken");
        await using var db = await site.Databases.Open("uwv");
        var regel = await db.Set<Inzage>().SingleAsync(i => i.Soort == InzageSoort.ClientOpgezocht && i.Reden!.EndsWith(reden));
        regel.OnderwerpId.ShouldBe(casus.Id);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenNoCaseExists_SaysSoAndLogsWithoutTheBsn(Database database)
    {
        var site = Testsite.Op(database);
        var bsn = Testgevallen.NieuwBsn();
        using var lezer = await site.Als("lezer");
        var reden = $"Nieuw, {Letters()}";

        (await Vraag(lezer, bsn, reden)).Tekst.ShouldContain("Nee, er is geen casus bekend");

        await using var db = await site.Databases.Open("uwv");
        var regel = await db.Set<Inzage>().SingleAsync(i => i.Reden!.EndsWith(reden));
        regel.OnderwerpId.ShouldBeNull();
        (await db.Set<Inzage>().AnyAsync(i => i.Reden!.Contains(bsn))).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenBsnOrReasonIsWrong_SaysSoAtTheFields(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");
        var formulier = await lezer.Bekijk("/client/opzoeken");

        var antwoord = await lezer.Verstuur(formulier, [("Invoer.Bsn", "123456789"), ("Invoer.Toelichting", $"het gaat om {Testgevallen.NieuwBsn()}")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Bsn").ShouldNotBeNull().ShouldContain(ClientRegels.BsnIsGeldig.Zin);
        antwoord.Fout("Invoer.Toelichting").ShouldNotBeNull().ShouldContain(ClientRegels.ToelichtingNoemtGeenBsn.Zin);
        antwoord.Tekst.ShouldContain(ClientRegels.RedenIsGekozen.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenFromOutsideTheOrganisation_IsRefused(Database database)
    {
        using var extern_ = await Testsite.Op(database).Als("inbrenger-extern");

        (await extern_.Bekijk("/client/opzoeken")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task AndereVan_WhenTheSameClientHasACaseElsewhere_TellsTheAssessorWithoutItsNumber(Database database)
    {
        var site = Testsite.Op(database);
        var bsn = Testgevallen.NieuwBsn();
        var elders = await site.Casus("inbrenger", bsn, "zeeland");
        var hier = await site.Casus("inbrenger", bsn, "noord");
        var zoeker = site.Dienst<Clientzoeker>();

        var regio = await zoeker.AndereVan(await site.Gebruiker("coordinator-regio"), hier, default);
        var landelijk = await zoeker.AndereVan(await site.Gebruiker("coordinator-landelijk"), hier, default);
        var inbrenger = await zoeker.AndereVan(await site.Gebruiker("inbrenger"), hier, default);

        regio.ShouldHaveSingleItem().Nummer.ShouldBeNull();
        regio[0].Werkplaats.ShouldBe("zeeland");
        landelijk.ShouldHaveSingleItem().Nummer.ShouldBe(elders.Nummer);
        inbrenger.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Beoordelen_WhenTheSameClientHasACaseElsewhere_SaysSo(Database database)
    {
        var site = Testsite.Op(database);
        var bsn = Testgevallen.NieuwBsn();
        await site.Casus("inbrenger", bsn, "zeeland");
        var hier = await site.Casus("inbrenger", bsn, "noord");
        using var coordinator = await site.Als("coordinator-regio");

        var bladzijde = await coordinator.Bekijk($"/casussen/{hier.Nummer}/beoordelen");

        bladzijde.Tekst.ShouldContain("Er is of was al een casus voor deze cliënt");
        bladzijde.Tekst.ShouldContain("Zeeland");
    }

    private static async Task<Bladzijde> Vraag(Bezoeker wie, string bsn, string reden) => await wie.Verstuur(
        await wie.Bekijk("/client/opzoeken"), [("Invoer.Bsn", bsn), ("Invoer.Reden", "Contact"), ("Invoer.Toelichting", reden)]);

    /// <summary>Uniek, zonder cijfers: een lange reeks daarvan kan toevallig een burgerservicenummer zijn.</summary>
    private static string Letters() => string.Concat(Guid.NewGuid().ToString("N").Select(c => (char)('a' + Convert.ToInt32($"{c}", 16))));
}
