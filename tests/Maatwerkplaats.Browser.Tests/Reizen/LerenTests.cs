using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Hoe een organisatie van haar werk leert, elke weg door wie haar loopt.</summary>
[Collection(Browser.Naam)]
public sealed class LerenTests(Proefsite site)
{
    [Fact]
    public async Task TheNationalPlace_ChangesAHelpText_AndGoesBackToWhatCameWithTheProduct()
    {
        const string Anders = "Delen met een ander, zoals wij het doen";
        await using var landelijk = await site.Open("coordinator-landelijk");
        await landelijk.Ga("/hulp/gegevens-delen/schrijven");
        await landelijk.Vul("Invoer.Titel", Anders);
        await landelijk.Vul("Invoer.Waarom", "Zo noemen wij het.");
        await landelijk.Klik("Bekijk voorbeeld en leesraad");
        (await landelijk.Pagina.InputValueAsync("[name='Invoer.Titel']")).ShouldBe(Anders);
        await landelijk.Klik("Bewaren");

        await using var sanne = await site.Open("inbrenger", 390, 844);
        await sanne.Ga("/hulp/gegevens-delen");
        (await sanne.Pagina.Locator("h1").InnerTextAsync()).ShouldBe(Anders);
        await sanne.Ga("/hulp?q=delen");
        (await sanne.Tekst()).ShouldContain(Anders);

        await landelijk.Ga("/hulp/gegevens-delen/versies");
        (await landelijk.Tekst()).ShouldContain("Zo noemen wij het.");
        await landelijk.Pagina.ClickAsync("summary:has-text('Terug naar de meegeleverde tekst')");
        await landelijk.Klik("Gebruik de meegeleverde tekst");
        await sanne.Ga("/hulp/gegevens-delen", keuren: false);
        (await sanne.Pagina.Locator("h1").InnerTextAsync()).ShouldNotBe(Anders);
    }

    [Fact]
    public async Task AnInbrenger_AsksAPeerGroupFromACase_AndReadsWhatItGivesBack()
    {
        var casus = await InBehandeling("Vraag voor de groep: de cliënt durft niet meer te bellen.");
        await using var hanneke = await site.Open("coordinator-regio");
        await hanneke.Ga("/intervisie");
        await hanneke.Klik("Groep beginnen");
        await hanneke.Vul("Invoer.Naam", "Donderdaggroep");
        await hanneke.Klik("Beginnen");
        var groep = new Uri(hanneke.Pagina.Url).AbsolutePath;

        await using var sanne = await site.Open("inbrenger", 390, 844);
        await sanne.Ga($"/casussen/{casus}/intervisie");
        await sanne.Pagina.SelectOptionAsync("[name='Groep']", groep.Split('/')[^1]);
        await sanne.Vul("Invoer.Tekst", "Hoe win je vertrouwen terug als wij het verspeelden?");
        await sanne.Klik("Vraag stellen");

        await hanneke.Ga(groep);
        await hanneke.Pagina.ClickAsync("main a[href*='/vragen/']");
        await hanneke.Vul("Invoer.Tekst", "Ga langs, en begin met sorry zeggen.");
        await hanneke.Klik("Teruggeven");

        await sanne.Ga($"/casussen/{casus}");
        (await sanne.Tekst()).ShouldContain("Ga langs, en begin met sorry zeggen.");
    }

    [Fact]
    public async Task ThoseInvolved_LookBackTogether_AndALessonReachesEveryone()
    {
        const string Les = "Eerst de arts bellen scheelt een half jaar wachten.";
        var casus = site.Casus(c => c.Werkplaats == "noord" && c.Fase == Fase.Afgerond).Nummer;
        var (dienst, bram) = (site.Diensten.GetRequiredService<Reflectiedienst>(), site.Persona("contactpersoon"));
        var nummer = await dienst.Plan(bram, Reflectiesoort.Betrokkenen, [casus], new(DateTime.UtcNow.AddMinutes(5), 60), new("Zaal 3", null), new(Guid.CreateVersion7()));
        await dienst.Doe(bram, nummer, ReflectieRecht.Leiden, new(Guid.CreateVersion7()), g => g.NodigUit(site.Persona("inbrenger").AlsBetrokkene(), "inbrenger"));
        await using (var sanne = await site.Open("inbrenger", 390, 844))
        {
            await sanne.Ga($"/reflecties/{nummer}/leidraad/verwonderen");
            await sanne.Vul("Invoer.Tekst", "Het kantelde toen de arts zelf belde.");
            await sanne.Klik("Bewaar en ga verder");
        }

        await using var begeleider = await site.Open("contactpersoon");
        await begeleider.Ga($"/reflecties/{nummer}/leidraad/verwonderen");
        (await begeleider.Tekst()).ShouldContain("Het kantelde toen de arts zelf belde.");
        await begeleider.Ga($"/reflecties/{nummer}");
        await begeleider.Klik("Leg vast dat het is gehouden");
        await begeleider.Klik("Les opschrijven");
        await begeleider.Vul("Invoer.Tekst", Les);
        await begeleider.Vul("Invoer.Context", "een keuring die op zich laat wachten");
        await begeleider.Pagina.CheckAsync("[name='Invoer.Orde'] >> nth=0");
        await begeleider.Klik("Schrijf op");
        await begeleider.Pagina.ClickAsync("main a[href$='/delen']");
        await begeleider.Klik("Deel de les");

        await using var lezer = await site.Open("lezer");
        await lezer.Ga("/reflecties/lessen");
        (await lezer.Tekst()).ShouldContain(Les);
        (await lezer.Tekst()).ShouldNotContain(casus);
    }

    [Fact]
    public async Task AContactPerson_MakesAStoryFromACase_AndAReaderFindsItOnTheStartPage()
    {
        var casus = await AfgerondeCasus();
        await using var bram = await site.Open("contactpersoon");
        await bram.Ga($"/casussen/{casus}/verhaal");
        await bram.Klik("Stel de tekst samen");
        await bram.Ga($"/casussen/{casus}/verhaal/tekst/titel");
        await bram.Vul("Invoer.Tekst", "Een brief die niemand begreep");
        await bram.Klik("Opslaan");
        await bram.Klik("Toestemming vastleggen");
        await bram.Vul("Invoer.Naam", "De cliënt");
        foreach (var veld in new[] { "Invoer.Rol", "Invoer.Kring", "Invoer.Hoe" })
        {
            await bram.Pagina.CheckAsync($"[name='{veld}'] >> nth=0");
        }

        await bram.Klik("Leg vast");
        foreach (var knop in new[] { "[data-open='true'] button[data-toets='v']", "button:text-is('Laat het zo')" })
        {
            for (var keer = 0; keer < 25 && await bram.Pagina.Locator(knop).CountAsync() is > 0 and var over; keer++)
            {
                await bram.Pagina.Locator(knop).First.ClickAsync();
                await Assertions.Expect(bram.Pagina.Locator(knop)).Not.ToHaveCountAsync(over);
            }
        }

        await bram.Klik("De persoonsgegevens zijn eruit");
        await bram.Klik("Publiceer");
        await using var lezer = await site.Open("lezer", 390, 844);
        await lezer.Ga("/");
        await lezer.Pagina.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Een brief die niemand begreep" }).First.ClickAsync();
        await lezer.Keur();
        (await lezer.Tekst()).ShouldContain("Hoe gaat het nu?");
        (await lezer.Tekst()).ShouldNotContain(casus);
    }

    [Fact]
    public async Task AContactPerson_WritesTimeWithOneButton_AndAManagerSeesHoursOfNobody()
    {
        var casus = await InBehandeling("Tijd schrijven op de telefoon.");
        await using (var bram = await site.Open("contactpersoon", 390, 844))
        {
            await bram.Ga($"/casussen/{casus}");
            await bram.Klik("30 min schrijven");
            (await bram.Tekst()).ShouldContain("30 minuten");
            await bram.Ga("/tijd");
            (await bram.Tekst()).ShouldContain(casus);
        }

        await using var manager = await site.Open("manager");
        await manager.Ga("/dashboard");
        await manager.Pagina.Locator("section[aria-labelledby='cijfer-uren'] a[href='/tijd/samen']").ClickAsync();
        await manager.Keur();
        (await manager.Tekst()).ShouldContain("Je ziet uren, geen mensen");
        (await manager.Tekst()).ShouldNotContain(casus);
    }

    [Fact]
    public async Task SomeoneWhoTookPart_LooksBackInAMinute_AndKeepsWhatWasLearntForThemselves()
    {
        const string Les = "Eerder een jurist erbij vragen.";
        await using var deelnemer = await site.Open("inbrenger", 390, 844);
        await deelnemer.Ga($"/terugblik/{await OpenVraag()}");
        await deelnemer.Pagina.CheckAsync("[name='Invoer.Geholpen'] >> nth=0");
        await deelnemer.Klik("Versturen");
        await deelnemer.Ga("/mijn/leren");
        await deelnemer.Vul("Invoer.Tekst", Les);
        await deelnemer.Klik("Bewaar voor mezelf");
        (await deelnemer.Tekst()).ShouldContain(Les);

        await using var manager = await site.Open("manager");
        await manager.Ga("/mijn/leren");
        (await manager.Tekst()).ShouldNotContain(Les);
    }

    /// <summary>Een casus van de inbrenger die de contactpersoon begeleidt.</summary>
    private async Task<string> InBehandeling(string buikpijn)
    {
        var casus = await site.BrengIn("inbrenger", buikpijn);
        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.Beoordelen, c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons.", null, "We beginnen.", Kalender.DatumInNederland(DateTime.UtcNow).AddDays(40));
        });
        return casus.Nummer;
    }

    /// <summary>Een afgeronde casus zonder verhaal, en niet die waar de wandeling langskomt.</summary>
    /// <summary>Een eigen afgeronde casus, achteraan in de lijst: op de casussen van de demo werken andere tests verder.</summary>
    private async Task<string> AfgerondeCasus()
    {
        var casus = TestCasus.Nieuw(site.Persona("inbrenger").AlsBetrokkene(), "noord", Casusnummer.Maak(2099, 1), DateTime.UtcNow.Date.AddDays(-20).AddHours(9)).HeleLeven();
        await site.Diensten.GetRequiredService<Casusopname>().Leg("uwv", [casus.Verloop], DateTime.MaxValue.ToUniversalTime());
        return casus.Staat.Nummer;
    }

    /// <summary>De oudste open vraag om terug te kijken; de wandeling komt langs de nieuwste.</summary>
    private async Task<Guid> OpenVraag()
    {
        var sanne = site.Persona("inbrenger").Id;
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        return await db.Set<Terugblikvraag>().Where(v => v.VoorWie == sanne && !v.Afgedaan).OrderBy(v => v.GesteldOp).Select(v => v.Id).FirstAsync();
    }
}
