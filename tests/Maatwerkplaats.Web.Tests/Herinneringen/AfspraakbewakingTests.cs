using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Herinneringen;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Tests.Verhalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Herinneringen;

public sealed class AfspraakbewakingTests
{
    private static readonly Sessieplek Zaal = new("Zaal 3", null);

    [Theory, OpElkeDatabase]
    public async Task Herinner_BeforeAPeerGroupMeets_TellsEveryMemberOnceAndAgainAfterMoving(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        await using var site = Testsite.Eigen(database, klok);
        var (hanneke, dienst, bewaking) = (await Proefcasus.Persoon(site, "coordinator-regio"), site.Dienst<Intervisiedienst>(), site.Dienst<Afspraakbewaking>());
        var groep = await dienst.Begin(hanneke, "Dinsdaggroep", Groepsoort.Intervisie, new(Guid.CreateVersion7()));
        await dienst.SluitAan(await Proefcasus.Persoon(site, "contactpersoon"), groep, new(Guid.CreateVersion7()));
        await dienst.Doe(hanneke, groep, new(Guid.CreateVersion7()), g => g.Plan(new(klok.Nu().AddDays(14), 90), Zaal));

        (await bewaking.Herinner("uwv")).ShouldBe(0, "nog te vroeg");
        klok.Vooruit(TimeSpan.FromDays(13.5));
        (await bewaking.Herinner("uwv")).ShouldBe(1);
        (await bewaking.Herinner("uwv")).ShouldBe(0, "niemand hoort het twee keer");
        foreach (var wie in new[] { "coordinator-regio", "contactpersoon" })
        {
            (await Berichten(site, wie)).ShouldContain(t => t.StartsWith("Intervisiegroep Dinsdaggroep komt bijeen op", StringComparison.Ordinal) && t.EndsWith("bereid je voor.", StringComparison.Ordinal));
        }

        await dienst.Doe(hanneke, groep, new(Guid.CreateVersion7()), g => g.Verplaats(1, new(klok.Nu().AddHours(20), 90), Zaal, "De zaal was bezet."));
        (await bewaking.Herinner("uwv")).ShouldBe(1, "op het nieuwe moment hoort een nieuwe herinnering");
    }

    [Theory, OpElkeDatabase]
    public async Task Herinner_BeforeAReflection_TellsThoseWhoTakePart(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        await using var site = Testsite.Eigen(database, klok);
        var (bram, dienst, bewaking) = (await Proefcasus.Persoon(site, "contactpersoon"), site.Dienst<Reflectiedienst>(), site.Dienst<Afspraakbewaking>());
        var casus = await Proefverhaal.Afgerond(site, "Het voorschot moest terug.");
        var nummer = await dienst.Plan(bram, Reflectiesoort.Betrokkenen, [casus.Nummer], new(klok.Nu().AddDays(14), 60), Zaal, new(Guid.CreateVersion7()));
        using (var bezoeker = await site.Als("contactpersoon"))
        {
            var formulier = await bezoeker.Bekijk($"/reflecties/{nummer}/uitnodigen");
            await bezoeker.Verstuur(formulier, [("Buiten.Namens", "SZW"), ("Buiten.Email", "afdeling@szw.voorbeeld.nl")], "form[action*='Buiten']", $"/reflecties/{nummer}/uitnodigen?handler=Buiten");
        }

        (await bewaking.Herinner("uwv")).ShouldBe(0, "nog te vroeg");
        klok.Vooruit(TimeSpan.FromDays(13.5));
        (await bewaking.Herinner("uwv")).ShouldBe(1);
        (await bewaking.Herinner("uwv")).ShouldBe(0, "niemand hoort het twee keer");

        (await Berichten(site, "contactpersoon")).ShouldContain(t => t.EndsWith("Bekijk de vragen vooraf.", StringComparison.Ordinal));
        await using var db = await site.Databases.Open("uwv");
        var mail = (await db.Set<UitgaandeMail>().AsNoTracking().Where(m => m.Onderwerp == $"Herinnering: reflectiegesprek {nummer}").ToListAsync()).ShouldHaveSingleItem("alleen wie van buiten komt");
        site.Dienst<Versleuteling>().Ontsleutel(mail.Aan, Postvak.DoelMail).ShouldBe("afdeling@szw.voorbeeld.nl");
        site.Dienst<Versleuteling>().Ontsleutel(mail.Tekst, Postvak.DoelMail).ShouldNotContain(casus.Nummer);
    }

    private static async Task<List<string>> Berichten(Testsite site, string wie)
    {
        var id = (await Proefcasus.Persoon(site, wie)).Id;
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().AsNoTracking().Where(b => b.PersoonId == id).Select(b => b.Tekst).ToListAsync();
    }
}
