using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Beheer;

public sealed class MailNazienTests
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory, OpElkeDatabase]
    public async Task Get_ShowsHowManyWaitAndFailedAndTheLastErrorWithoutPersonalData(Database database)
    {
        using var site = Testsite.Eigen(database, new Testklok(Begin));
        await Zet(site, m => m.NietVoor = m.NietVoor.AddMinutes(-90));
        await Zet(site, m => (m.Pogingen, m.LaatsteFout, m.GeprobeerdOp) = (2, "duurde te lang", Begin.UtcDateTime.AddHours(-2)));
        await Zet(site, m => (m.Pogingen, m.LaatsteFout, m.GeprobeerdOp) = (UitgaandeMail.MeestePogingen, "mailserver: MailboxUnavailable", Begin.UtcDateTime.AddHours(-1)));
        await Zet(site, m => m.VerzondenOp = Begin.UtcDateTime.AddDays(-1));
        using var beheerder = await site.Als("beheerder");

        var bladzijde = await beheerder.Bekijk("/beheer/mail");

        bladzijde.Document.QuerySelectorAll(".mw-telkaart").Select(k => k.TextContent.Trim()[..1]).ShouldBe(["2", "1", "1"]);
        bladzijde.Tekst.ShouldContain("en 1 in herkansing");
        bladzijde.Tekst.ShouldContain("mailserver: MailboxUnavailable");
        bladzijde.Tekst.ShouldContain("geen mailserver ingesteld");
        bladzijde.Html.ShouldNotContain("iemand@voorbeeld.nl");
        (await beheerder.Bekijk("/beheer")).Html.ShouldContain("/beheer/mail");
    }

    [Theory, OpElkeDatabase]
    public async Task PostOpnieuw_GivesWhatFailedNewAttempts_AndLogsIt(Database database)
    {
        using var site = Testsite.Eigen(database, new Testklok(Begin));
        await Zet(site, m => (m.Pogingen, m.LaatsteFout, m.NietVoor) = (UitgaandeMail.MeestePogingen, "duurde te lang", m.NietVoor.AddHours(6)));
        using var beheerder = await site.Als("beheerder");
        var bladzijde = await beheerder.Bekijk("/beheer/mail");

        var antwoord = await beheerder.Verstuur(bladzijde, [], "form[action$='handler=Opnieuw']");

        (await beheerder.Volg(antwoord)).Tekst.ShouldContain("De mail is opnieuw aangeboden.");
        await using var db = await site.Databases.Open("uwv");
        var mail = await db.Set<UitgaandeMail>().SingleAsync();
        (mail.Pogingen, mail.NietVoor, mail.VerzondenOp).ShouldBe((0, Begin.UtcDateTime, null));
        var wijzigingen = (await beheerder.Bekijk("/beheer/wijzigingen")).Tekst;
        wijzigingen.ShouldContain("Mail die niet lukte");
        wijzigingen.ShouldContain("1 mail");
    }

    [Theory, OpElkeDatabase]
    public async Task RuimOp_AfterTheChosenDays_RemovesOnlyWhatWasSent(Database database)
    {
        var klok = new Testklok(Begin);
        using var site = Testsite.Eigen(database, klok);
        await Zet(site, m => m.VerzondenOp = Begin.UtcDateTime);
        await Zet(site, m => m.Pogingen = UitgaandeMail.MeestePogingen);
        using (var beheerder = await site.Als("beheerder"))
        {
            (await beheerder.Verstuur(await beheerder.Bekijk("/beheer/mail"), [("Invoer.Dagen", "7")], "main form:last-of-type")).Status.ShouldBe(HttpStatusCode.Redirect);
        }

        klok.Vooruit(TimeSpan.FromDays(7));
        (await site.Dienst<Mailopruimer>().RuimOp()).ShouldBe(0);
        klok.Vooruit(TimeSpan.FromMinutes(1));
        (await site.Dienst<Mailopruimer>().RuimOp()).ShouldBe(1);

        await using var db = await site.Databases.Open("uwv");
        (await db.Set<UitgaandeMail>().SingleAsync()).Pogingen.ShouldBe(UitgaandeMail.MeestePogingen);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("366")]
    public async Task BewaartijdLigtBinnenDeGrenzen_WhenOutside_IsRefusedAtTheField(string dagen)
    {
        using var beheerder = await Testsite.Op(Database.Sqlite).Als("beheerder");

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk("/beheer/mail"), [("Invoer.Dagen", dagen)], "main form:last-of-type");

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Dagen").ShouldNotBeNull().ShouldContain("van 1 tot en met 365");
    }

    private static async Task Zet(Testsite site, Action<UitgaandeMail> zoals)
    {
        var slot = site.Dienst<Versleuteling>();
        var mail = new UitgaandeMail
        {
            Id = Guid.CreateVersion7(),
            Organisatie = "uwv",
            Aan = slot.Versleutel("iemand@voorbeeld.nl", Postvak.DoelMail),
            Onderwerp = "Proef",
            Tekst = slot.Versleutel("Nieuws", Postvak.DoelMail),
            KlaargezetOp = Begin.UtcDateTime.AddHours(-3),
            NietVoor = Begin.UtcDateTime,
        };
        zoals(mail);
        await using var db = await site.Databases.Open("uwv");
        db.Add(mail);
        await db.SaveChangesAsync();
    }
}
