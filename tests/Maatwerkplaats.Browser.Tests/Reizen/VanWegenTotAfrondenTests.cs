using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Drie mensen brengen samen een casus van weging naar besluit naar afronden.</summary>
[Collection(Browser.Naam)]
public sealed class VanWegenTotAfrondenTests(Proefsite site)
{
    [Fact]
    public async Task ThreePeople_WeighDecideAndComplete_EachWithWhatTheOthersAlreadyWrote()
    {
        var nummer = await InBehandeling("Drie maanden te laat met de beslissing, en nu moet alles terug.");

        // De deelnemer weegt, in de korte vorm.
        await using (var femke = await site.Open("deelnemer"))
        {
            await femke.Ga($"/casussen/{nummer}/wegen");
            await femke.Ga($"/casussen/{nummer}/wegen/kort");
            foreach (var perspectief in Enum.GetValues<Perspectief>())
            {
                await femke.Vul($"Invoer.Zinnen[{perspectief}]", $"Van deze kant gezien past het: {perspectief}.");
            }

            // Het verschilt per kant: dan scoort zij elk perspectief apart.
            await femke.Kies("Het verschilt, of is ergens onvoldoende");
            await femke.Pagina.GetByText("Een score per perspectief").ClickAsync();
            foreach (var (perspectief, score) in Enum.GetValues<Perspectief>().Zip(["Goed", "Voldoende", "Goed"]))
            {
                await femke.Pagina.CheckAsync($"[name='Invoer.Scores[{perspectief}]'][value='{score}']");
            }

            await femke.Vul("Invoer.Afweging", "De fout lag bij ons en de cliënt kon het niet weten.");
            await femke.Klik("Opslaan");
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
        }

        (await site.Lees("contactpersoon", nummer)).Fase.ShouldBe(Fase.Afgerond);
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
