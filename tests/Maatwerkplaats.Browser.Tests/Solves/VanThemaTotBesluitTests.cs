using Maatwerkplaats.Core.Themas;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Solves;

/// <summary>Van een signaal en een thema, langs een solve en de solvetafel, tot een besluit dat de melder leest.</summary>
[Collection(Browser.Naam)]
public sealed class VanThemaTotBesluitTests(Proefsite site)
{
    [Fact]
    public async Task ATheme_ThroughASolveAndItsTable_EndsWithADecisionTheMelderReads()
    {
        await using var melder = await site.Open("lezer", 390, 844);
        await melder.Ga("/signalen/melden", keuren: false);
        await melder.Vul("Invoer.Tekst", "De zonnewijzer op de toekenningsbrief loopt een uur achter.");
        await melder.Klik("Versturen", keuren: false);
        var signaal = new Uri(melder.Pagina.Url).AbsolutePath;
        var thema = await site.Diensten.GetRequiredService<Themadienst>().Begin(
            site.Persona("solve"), "Zonnewijzer loopt achter", "De tijd op de brief klopt niet.", [Guid.Parse(signaal.Split('/')[^1])], new(Guid.CreateVersion7()));

        await using var voorzitter = await site.Open("solve");
        await voorzitter.Ga($"/themas/{thema}");
        await voorzitter.Klik("Begin een solve");
        await voorzitter.Klik("Aandragen");
        var solve = new Uri(voorzitter.Pagina.Url).AbsolutePath;
        (await voorzitter.Tekst()).ShouldContain("0 casussen en 1 signaal");

        await Plan(voorzitter);
        await voorzitter.Klik("Naar de tafel over Zonnewijzer loopt achter");
        await voorzitter.Klik("Dek de tafel", keuren: false);
        await using var femke = await site.Open("deelnemer", 390, 844);
        await femke.Ga($"{solve}/tafel");
        await femke.Klik("Schuif aan", keuren: false);
        await voorzitter.Klik("Begin de sessie", keuren: false);
        await Weeg(voorzitter, femke);

        await melder.Ga("/berichten", keuren: false);
        (await melder.Tekst()).ShouldContain("Er is besloten: De brief krijgt een gewone datum.");
        await melder.Ga(signaal);
        (await melder.Pagina.Locator("#solves").InnerTextAsync()).ShouldContain("Besloten");
        await voorzitter.Ga(solve);
        (await voorzitter.Tekst()).ShouldContain("Sjabloon aanpassen");
    }

    /// <summary>Begint een solvetafel met Femke, en plant een zitting over deze ene solve.</summary>
    private static async Task Plan(Venster voorzitter)
    {
        await voorzitter.Ga("/solvetafels/beginnen");
        await voorzitter.Vul("Invoer.Naam", "Tafel van de tijd");
        await voorzitter.Klik("Beginnen");
        var tafel = new Uri(voorzitter.Pagina.Url).AbsolutePath.Replace("/leden", "", StringComparison.Ordinal);
        await voorzitter.Vul("Collega.Wie.Naam", "Femke Jansma");
        await voorzitter.Vul("Collega.Namens", "SMZ");
        await voorzitter.Klik("Vragen", keuren: false);
        await voorzitter.Ga($"{tafel}/zittingen/plannen");
        await voorzitter.Vul("Invoer.Datum", $"{DateTime.Today.AddDays(20):yyyy-MM-dd}");
        await voorzitter.Vul("Invoer.Tijd", "10:00");
        await voorzitter.Vul("Invoer.Plaats", "Zaal 1");
        var aangevinkt = voorzitter.Pagina.Locator("main input[type='checkbox']:checked");
        while (await aangevinkt.CountAsync() > 0)
        {
            await aangevinkt.First.UncheckAsync();
        }

        await voorzitter.Pagina.Locator("main fieldset", new() { HasTextString = "Zonnewijzer loopt achter" }).Locator("input[type='checkbox']").CheckAsync();
        await voorzitter.Klik("Plannen en uitnodigen");
        await voorzitter.Ga($"{tafel}/zittingen/1");
    }

    private static async Task Weeg(Venster voorzitter, Venster femke)
    {
        await Verder(voorzitter, "Verhelderen");
        await Verder(voorzitter, "Juridisch perspectief");
        await femke.Pagina.Locator("#tekst-Juridisch").FillAsync("De termijn telt vanaf de verkeerde tijd.");
        await femke.Pagina.Locator("#blaadje-Juridisch [data-bewaard]", new() { HasTextString = "Bewaard" }).WaitForAsync();
        (await voorzitter.Tekst()).ShouldNotContain("verkeerde tijd", Case.Sensitive, "nog niet onthuld");
        await voorzitter.Pagina.Locator("#onthul").GetByRole(AriaRole.Button).ClickAsync();
        await Ziet(voorzitter, "De termijn telt vanaf de verkeerde tijd.");
        await Verder(voorzitter, "Financieel-economisch perspectief");
        await Verder(voorzitter, "Sociaal-maatschappelijk perspectief");
        await Verder(voorzitter, "Samenvatten");
        await voorzitter.Pagina.Locator("#tekst-samenvatting").FillAsync("De brief moet anders.");
        await voorzitter.Pagina.Locator("#blaadje-samenvatting [data-bewaard]", new() { HasTextString = "Bewaard" }).WaitForAsync();
        await Verder(voorzitter, "Oplossing");
        await voorzitter.Pagina.Locator("#weg-tekst").FillAsync("Gewone datum op de brief");
        await voorzitter.Klik("Leg op tafel", keuren: false);
        await Ziet(femke, "Gewone datum op de brief");
        await Verder(voorzitter, "Afspraken");
        await voorzitter.Pagina.Locator("#wat").FillAsync("Sjabloon aanpassen");
        await voorzitter.Pagina.Locator("#wie").SelectOptionAsync(new SelectOptionValue { Label = "Femke Jansma" });
        await voorzitter.Klik("Spreek af", keuren: false);
        await Ziet(femke, "Sjabloon aanpassen");
        await voorzitter.Keur();
        await voorzitter.Pagina.Locator("#besluit").FillAsync("De brief krijgt een gewone datum.");
        await voorzitter.Pagina.Locator("#besluit-door").FillAsync("de divisiedirecteur");
        await voorzitter.Pagina.Locator("#besluit-waar").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await voorzitter.Klik("Sluit de sessie", keuren: false);
        await Ziet(voorzitter, "De sessie is klaar.");
        await voorzitter.Keur();
    }

    private static async Task Verder(Venster leider, string onderdeel)
    {
        await leider.Pagina.Locator("#verder").GetByRole(AriaRole.Button).ClickAsync();
        await Ziet(leider, onderdeel, "h2");
    }

    private static Task Ziet(Venster venster, string tekst, string binnen = "main") =>
        venster.Pagina.Locator(binnen).Filter(new() { HasTextString = tekst }).First.WaitForAsync();
}
