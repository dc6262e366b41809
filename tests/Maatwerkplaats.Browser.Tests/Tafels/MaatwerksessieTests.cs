using Maatwerkplaats.Core.Casussen;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Tafels;

/// <summary>Vijf mensen aan één tafel, op twee nodes, van aanschuiven tot en met het verslag.</summary>
[Collection(Browser.Naam)]
public sealed class MaatwerksessieTests(Proefsite proef)
{
    [Fact]
    public async Task FivePeopleOnTwoNodes_WeighTogether_AndNobodyLosesAWord()
    {
        await using var site = await Tweelingsite.Start();
        var (nummer, gastlink) = await site.MaakCasus();
        var adres = $"/casussen/{nummer}/tafel";
        await using var bram = await proef.OpenOp(site.Een, "contactpersoon");
        await using var sanne = await proef.OpenOp(site.Een, "inbrenger", 390, 844);
        await using var femke = await proef.OpenOp(site.Twee, "deelnemer");
        await using var hanneke = await proef.OpenOp(site.Twee, "coordinator-regio");
        await using var gast = await proef.OpenOp(site.Een, null, 390, 844);

        await bram.Ga(adres);
        await bram.Klik("Dek de tafel");
        foreach (var venster in new[] { sanne, femke, hanneke })
        {
            await venster.Ga(adres);
            await venster.Klik("Schuif aan", keuren: false);
            await Ziet(venster, "Je zit aan tafel");
        }

        await gast.Ga(gastlink, keuren: false);
        await gast.Klik("Verder", keuren: false);
        await gast.Ga("/gast/tafel");
        await gast.Klik("Schuif aan", keuren: false);
        await Ziet(gast, "Je zit aan tafel");
        await Ziet(bram, "K. de Wit (Gemeente Groningen)");
        await bram.Keur();
        await bram.Klik("Begin de sessie", keuren: false);
        await Ziet(femke, "De inbrenger vertelt", "h2");
        (await gast.Tekst()).ShouldNotContain("Het voorschot moet in één keer terug.", Case.Sensitive, "een gast leest de buikpijn niet");

        // Juridisch: ieder schrijft voor zich, en Femke valt weg terwijl zij schrijft.
        await GaNaar(bram, "Juridisch perspectief");
        await Schrijf(sanne, "Juridisch", "De brief noemt een verkeerde termijn.", Score.Onvoldoende);
        await Schrijf(hanneke, "Juridisch", "Artikel 77 laat ruimte.", Score.Goed);
        await Schrijf(gast, "Juridisch", "De gemeente volgt dit.", Score.Goed);
        await Ziet(femke, "Wat zie jij?");
        await femke.Keur();
        femke.ZonderNetwerk = true;
        await femke.Context.SetOfflineAsync(true);
        await femke.Pagina.Locator("#tekst-Juridisch").FillAsync("Getypt zonder verbinding.");
        await Ziet(femke, "Geen verbinding.");
        (await bram.Tekst()).ShouldNotContain("Artikel 77 laat ruimte.", Case.Sensitive, "nog niet onthuld");
        await femke.Context.SetOfflineAsync(false);
        await femke.Pagina.Locator("#blaadje-Juridisch [data-bewaard]", new() { HasTextString = "Bewaard" }).WaitForAsync();
        await bram.Pagina.GetByRole(AriaRole.Button, new() { NameString = "Onthul" }).ClickAsync();
        foreach (var venster in new[] { sanne, femke, hanneke, gast, bram })
        {
            await Ziet(venster, "Getypt zonder verbinding.");
            await Ziet(venster, "Artikel 77 laat ruimte.");
            await venster.Keur();
        }

        // De tweede node valt weg; wie daar zat komt terug op de eerste en mist niets.
        await using var terug = await proef.OpenOp(site.Een, "deelnemer");
        (femke.ZonderNetwerk, hanneke.ZonderNetwerk) = (true, true);
        await site.VerliesTweede();
        await terug.Ga(adres);
        await Ziet(terug, "Getypt zonder verbinding.");

        await GaNaar(bram, "Financieel-economisch perspectief");
        await Schrijf(terug, "Economisch", "Nog eens betalen kost meer.", Score.Voldoende);
        await bram.Pagina.GetByRole(AriaRole.Button, new() { NameString = "Onthul" }).ClickAsync();
        await GaNaar(bram, "Sociaal-maatschappelijk perspectief");
        await Schrijf(sanne, "Maatschappelijk", "Hij slaapt er niet van.", Score.Voldoende);
        await bram.Pagina.GetByRole(AriaRole.Button, new() { NameString = "Onthul" }).ClickAsync();
        await Ziet(terug, "Hij slaapt er niet van.");

        await GaNaar(bram, "Samenvatten");
        await bram.Pagina.Locator("#tekst-samenvatting").FillAsync("De tafel ziet ruimte.");
        await Ziet(sanne, "De tafel ziet ruimte.");
        await terug.Pagina.Locator("#anders-reden").FillAsync("Ik zou eerst bellen.");
        await terug.Pagina.Locator("#anders").GetByRole(AriaRole.Button).ClickAsync();
        await Ziet(bram, "Ik zou eerst bellen.");
        await bram.Keur();
        await GaNaar(bram, "Oplossing");
        await gast.Pagina.Locator("#inbreng-idee-tekst").FillAsync("Samen één regeling");
        await gast.Pagina.Locator("#inbreng-idee").GetByRole(AriaRole.Button).ClickAsync();
        var idee = bram.Pagina.Locator("li.mw-tafel__bijdrage", new() { HasTextString = "Samen één regeling" });
        await idee.Locator("summary").ClickAsync();
        await idee.GetByRole(AriaRole.Button, new() { NameString = "Maak hier een weg van" }).ClickAsync();
        await Ziet(sanne, "ligt als weg op tafel");
        await sanne.Keur();
        await GaNaar(bram, "Afspraken");
        await bram.Pagina.Locator("#wat").FillAsync("De cliënt bellen");
        await bram.Pagina.Locator("#spreek-af").GetByRole(AriaRole.Button).ClickAsync();
        await Ziet(gast, "De cliënt bellen");
        await bram.Keur();
        await bram.Klik("Sluit de sessie", keuren: false);
        await Ziet(terug, "De sessie is klaar");
        await terug.Klik("Verstuur mijn oordeel", keuren: false);
        await Ziet(bram, ": klopt");
        await bram.Keur();

        var casus = await site.Lees(nummer);
        casus.Weging.IsVolledig.ShouldBeTrue();
        casus.Weging.Blikken[Perspectief.Juridisch].Bevindingen.Split('\n').Length.ShouldBe(4);
        casus.Weging.Alternatieven.ShouldContain(a => a.Omschrijving == "Samen één regeling");
        casus.Weging.AndereOordelen.Single().Reden.ShouldBe("Ik zou eerst bellen.");
        casus.Acties.Single().Wat.ShouldBe("De cliënt bellen");
    }

    private static Task Ziet(Venster venster, string tekst, string binnen = "main") =>
        venster.Pagina.Locator(binnen).Filter(new() { HasTextString = tekst }).First.WaitForAsync();

    private static async Task GaNaar(Venster leider, string onderdeel)
    {
        var naar = leider.Pagina.Locator("#naar");
        if (!await naar.IsVisibleAsync())
        {
            await leider.Pagina.Locator("#meer-leiding > summary").ClickAsync();
        }

        await naar.SelectOptionAsync(new SelectOptionValue { Label = onderdeel });
        await leider.Pagina.Locator("#ga-naar").GetByRole(AriaRole.Button).ClickAsync();
        await Ziet(leider, onderdeel, "h2");
    }

    private static async Task Schrijf(Venster venster, string vak, string tekst, Score score)
    {
        await venster.Pagina.Locator($"#tekst-{vak}").FillAsync(tekst);
        await venster.Pagina.Locator($"#blaadje-{vak} input[value='{score}']").First.CheckAsync();
        await venster.Pagina.Locator($"#blaadje-{vak} [data-bewaard]", new() { HasTextString = "Bewaard" }).WaitForAsync();
    }
}
