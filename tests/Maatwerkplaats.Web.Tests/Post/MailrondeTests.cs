using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Post;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Post;

public sealed class MailrondeTests
{
    [Theory, OpElkeDatabase]
    public async Task Loop_WhenMailIsReady_SendsItOnceWithTheAddressOfTheSite(Database database)
    {
        // Een eigen site: op die van iedereen wacht de mail van alle andere tests ook.
        await using var site = Testsite.Eigen(database);
        await using var vanger = new Mailvanger();
        var (id, adres) = await ZetKlaar(site, $"Er is nieuws: {UitgaandeMail.Siteplek}/berichten");

        await VerstuurTot(site, vanger, id, m => m.VerzondenOp is not null);
        await site.Dienst<Mailronde>().Loop(Naar(vanger), default);

        var (_, mail) = vanger.Ontvangen.Where(m => m.Aan == adres).ShouldHaveSingleItem();
        mail.ShouldContain("https://maatwerk.voorbeeld.nl/berichten");
        mail.ShouldContain("Subject: Proef");
        mail.ShouldContain("Auto-Submitted: auto-generated");
    }

    [Theory, OpElkeDatabase]
    public async Task Loop_WhenTheServerRefuses_TriesLaterAndKeepsNoAddressInTheError(Database database)
    {
        // Een eigen site: op die van iedereen wacht de mail van alle andere tests ook.
        await using var site = Testsite.Eigen(database);
        await using var vanger = new Mailvanger();
        var (id, adres) = await ZetKlaar(site, "Nieuws");
        vanger.Weigert[adres] = true;

        var mail = await VerstuurTot(site, vanger, id, m => m.Pogingen > 0 && m.LaatsteFout is not null);

        mail.VerzondenOp.ShouldBeNull();
        mail.NietVoor.ShouldBeGreaterThan(mail.KlaargezetOp + Mailronde.WachtNa(1) - TimeSpan.FromSeconds(1));
        mail.LaatsteFout.ShouldNotBeNull().ShouldNotContain(adres);
    }

    [Theory, OpElkeDatabase]
    public async Task Loop_WhenTheAddressIsNoAddress_GivesUpAtOnce(Database database)
    {
        // Een eigen site: op die van iedereen wacht de mail van alle andere tests ook.
        await using var site = Testsite.Eigen(database);
        await using var vanger = new Mailvanger();
        var (id, _) = await ZetKlaar(site, "Nieuws", "geen adres");

        var mail = await VerstuurTot(site, vanger, id, m => m.Pogingen > 0 && m.LaatsteFout is not null);

        mail.Pogingen.ShouldBe(UitgaandeMail.MeestePogingen);
        (await site.Dienst<Mailstand>().Lees(await site.Gebruiker("beheerder"))).Opgegeven.ShouldBeGreaterThan(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Neem_WhenAnotherNodeHasTheTurn_Waits(Database database)
    {
        var beurten = Testsite.Op(database).Dienst<Beurtverdeler>();
        var (werk, een, twee) = ($"werk-{Guid.NewGuid()}", Guid.NewGuid(), Guid.NewGuid());

        (await beurten.Neem(werk, een, TimeSpan.FromMinutes(1), default)).ShouldBeTrue();
        (await beurten.Neem(werk, twee, TimeSpan.FromMinutes(1), default)).ShouldBeFalse();
        (await beurten.Neem(werk, een, TimeSpan.FromMinutes(1), default)).ShouldBeTrue();
        await beurten.GeefTerug(werk, een, default);
        (await beurten.Neem(werk, twee, TimeSpan.FromMinutes(1), default)).ShouldBeTrue();
    }

    [Fact]
    public void WachtNa_WhenItFailsAgain_DoublesUpToSixHours()
    {
        Mailronde.WachtNa(1).ShouldBe(TimeSpan.FromMinutes(1));
        Mailronde.WachtNa(4).ShouldBe(TimeSpan.FromMinutes(8));
        Mailronde.WachtNa(20).ShouldBe(TimeSpan.FromHours(6));
    }

    private static Mailinstellingen Naar(Mailvanger vanger) =>
        new("127.0.0.1", vanger.Poort, false, null, null, "maatwerkplaats@voorbeeld.nl", "https://maatwerk.voorbeeld.nl");

    /// <summary>Een andere test kan net aan de beurt zijn; dan nog een ronde.</summary>
    private static async Task<UitgaandeMail> VerstuurTot(Testsite site, Mailvanger vanger, Guid id, Func<UitgaandeMail, bool> klaar)
    {
        for (var ronde = 0; ronde < 100; ronde++)
        {
            await site.Dienst<Mailronde>().Loop(Naar(vanger), default);
            await using var db = await site.Databases.Open("uwv");
            var mail = await db.Set<UitgaandeMail>().AsNoTracking().SingleAsync(m => m.Id == id);
            if (klaar(mail))
            {
                return mail;
            }
        }

        throw new InvalidOperationException("De mail is niet aan de beurt gekomen.");
    }

    private static async Task<(Guid Id, string Adres)> ZetKlaar(Testsite site, string tekst, string? adres = null)
    {
        var slot = site.Dienst<Versleuteling>();
        var nu = site.Dienst<TimeProvider>().Nu();
        var aan = adres ?? $"{Guid.NewGuid():N}@voorbeeld.nl";
        await using var db = await site.Databases.Open("uwv");
        var mail = new UitgaandeMail
        {
            Id = Guid.CreateVersion7(nu),
            Organisatie = "uwv",
            Aan = slot.Versleutel(aan, Postvak.DoelMail),
            Onderwerp = "Proef",
            Tekst = slot.Versleutel(tekst, Postvak.DoelMail),
            KlaargezetOp = nu,
            NietVoor = nu,
        };
        db.Add(mail);
        await db.SaveChangesAsync();
        return (mail.Id, aan);
    }
}
