using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Een collega geeft een signaal; het solveteam maakt er een thema van en ziet het stijgen.</summary>
[Collection(Browser.Naam)]
public sealed class SignaalTests(Proefsite site)
{
    [Fact]
    public async Task AColleague_GivesASignalInTwoFields_AndTheSolveTeamMakesAThemeThatRises()
    {
        const string Waarover = "kuikenbrief";
        await using (var tom = await site.Open("lezer", 390, 844))
        {
            await tom.Ga("/");
            await tom.Klik("Signaal geven");
            await tom.Vul("Invoer.Tekst", $"De {Waarover} komt pas na de betaling en niemand snapt de bedragen.");
            await tom.Vul("Invoer.VoorWie", "Mensen die net ziek zijn.");
            await tom.Klik("Versturen");
            (await tom.Tekst()).ShouldContain("Nog niet bij een thema");
        }

        var dienst = site.Diensten.GetRequiredService<Signaaldienst>();
        var vandaag = Kalender.DatumInNederland(DateTime.UtcNow);
        var meer = await dienst.Neem("uwv", Betrokkene.Systeem, Guid.CreateVersion7(), [.. Enumerable.Range(0, 8).Select(i => new Signaalinhoud
        {
            Bron = "telefonie",
            Kenmerk = $"reis-{i}",
            Tekst = $"Klant {i} belt over de {Waarover}: de bedragen kloppen niet met de betaling.",
            Datum = vandaag.AddDays(-2 * i),
            Werkplaats = "noord",
        })]);
        await using var rachid = await site.Open("solve");
        await rachid.Ga($"/signalen?Tekst={Waarover}&Bron=van-medewerker");
        await rachid.Pagina.ClickAsync("main tbody a");
        await rachid.Klik("Begin een thema");
        await rachid.Vul("Invoer.Naam", "Kuikenbrief niet te begrijpen");
        await rachid.Klik("Beginnen");
        (await rachid.Tekst()).ShouldContain("1 signaal");

        var nummer = (await site.Diensten.GetRequiredService<Themalezer>().Lijst(site.Persona("solve"))).Single(t => t.Naam == "Kuikenbrief niet te begrijpen").Nummer;
        await site.Diensten.GetRequiredService<Themadienst>().Doe(site.Persona("solve"), nummer, new(Guid.CreateVersion7()), t => t.VoegToe([.. meer.Select(m => m.Id)]));
        await using (var sanne = await site.Open("inbrenger", 390, 844))
        {
            await sanne.Ga("/signalen/melden");
            await sanne.Vul("Invoer.Tekst", $"Weer een klant die de bedragen in de {Waarover} niet snapt na de betaling.");
            await Assertions.Expect(sanne.Pagina.Locator("#bekendvak")).ToContainTextAsync("Kuikenbrief niet te begrijpen");
            await sanne.Keur();
        }

        await rachid.Ga($"/themas/{nummer}");
        (await rachid.Tekst()).ShouldContain("Hier komt meer van");
    }
}
