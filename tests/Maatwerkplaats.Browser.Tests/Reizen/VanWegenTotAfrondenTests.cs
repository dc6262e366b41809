using Maatwerkplaats.Core.Casussen;
using Xunit.Abstractions;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Drie mensen brengen samen een casus van weging naar besluit naar afronden.</summary>
[Collection(Browser.Naam)]
public sealed class VanWegenTotAfrondenTests(Proefsite site, ITestOutputHelper verslag)
{
    [Fact]
    public async Task ThreePeople_WeighDecideAndComplete_AndNothingIsAskedTwice()
    {
        var nummer = await InBehandeling("Drie maanden te laat met de beslissing, en nu moet alles terug.");
        var velden = 2;

        // De deelnemer weegt, in de korte vorm.
        await using (var femke = await site.Open("deelnemer"))
        {
            await femke.Ga($"/casussen/{nummer}/wegen");
            await femke.Ga($"/casussen/{nummer}/wegen/kort");
            foreach (var perspectief in Enum.GetValues<Perspectief>())
            {
                await femke.Vul($"Invoer.Zinnen[{perspectief}]", $"Van deze kant gezien past het: {perspectief}.");
                await femke.Pagina.CheckAsync($"[name='Invoer.Scores[{perspectief}]'][value='Voldoende']");
            }

            await femke.Vul("Invoer.Afweging", "De fout lag bij ons en de cliënt kon het niet weten.");
            await femke.Klik("Opslaan");
            velden += femke.Velden + 3;
        }

        // De inbrenger, die eigenaar is, legt het besluit vast.
        await using (var sanne = await site.Open("inbrenger"))
        {
            await sanne.Ga($"/casussen/{nummer}/besluiten");
            (await sanne.Pagina.InputValueAsync("[name='Invoer.Motivering']")).ShouldContain("De fout lag bij ons");
            await sanne.Pagina.CheckAsync("[name='Invoer.Oordeel'][value='Maatwerk']");
            await sanne.Pagina.Locator("[name='Invoer.Alternatief']").Last.CheckAsync();
            var hoe = sanne.Pagina.Locator("[name='Invoer.Hoe'][value='Telefonisch']");
            await hoe.CheckAsync();
            await sanne.Klik("Leg het besluit vast");
            velden += sanne.Velden + 3;
        }

        var besloten = await site.Lees("contactpersoon", nummer);
        besloten.Besluit.ShouldNotBeNull().Oordeel.ShouldBe(Oordeel.Maatwerk);
        besloten.Besluit.Mededeling.ShouldNotBeNull();

        // De contactpersoon rondt af; wat nog mist staat er, met de weg ernaartoe.
        await using (var bram = await site.Open("contactpersoon"))
        {
            await bram.Ga($"/casussen/{nummer}/afronden");
            await bram.Pagina.CheckAsync("[name='Invoer.Uitkomst'][value='Opgelost']");
            await bram.Pagina.CheckAsync("[name='Invoer.Structureel'][value='Nee']");
            await bram.Klik("Rond de casus af");
            await bram.Ga($"/casussen/{nummer}");
            velden += 2;
        }

        (await site.Lees("contactpersoon", nummer)).Fase.ShouldBe(Fase.Afgerond);
        verslag.WriteLine($"Eén hele casus van inbrengen tot afronden: {velden} velden (met twee kenmerken die de contactpersoon koos: {velden + 2}).");
        (velden + 2).ShouldBeLessThanOrEqualTo(20);
    }

    private async Task<string> InBehandeling(string buikpijn)
    {
        var casus = await site.BrengIn("inbrenger", buikpijn);
        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.Beoordelen, c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons.", null, "We beginnen.", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(42));
            c.StelKenmerkenVast(new() { Wetten = ["WIA"], Niveaus = ["uitvoering"] });
            c.HaalCollegaErbij(site.Persona("deelnemer").AlsBetrokkene(), "Arbeidsdeskundige", null, null);
        });
        return casus.Nummer;
    }
}
