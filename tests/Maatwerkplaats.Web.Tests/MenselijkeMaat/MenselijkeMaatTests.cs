using System.Net;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Web.Tests.Signalen;

namespace Maatwerkplaats.Web.Tests.MenselijkeMaat;

public sealed class MenselijkeMaatTests
{
    private static readonly Halfjaar Half = Halfjaar.Keuzes(Kalender.DatumInNederland(DateTime.UtcNow))[0];

    [Theory, OpElkeDatabase]
    public async Task Monitor_FromNumbersToPublished_HidesSmallCellsAndIsFrozen(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Zet(site, "klacht", 34, Half);
        await Zet(site, "telefonie", 3, Half);
        await Zet(site, "media", 12, Half);
        await Zet(site, "klacht", 21, Half.Vorige);
        using var sbk = await site.Als("sbk");

        var concept = await sbk.Volg(await sbk.Verstuur(await sbk.Bekijk("/menselijke-maat"), [("Halfjaar", $"{Half.Jaar}-{Half.Helft}")]));
        var adres = $"/menselijke-maat/{Half.Jaar}/{Half.Helft}";
        var bron = concept.Document.QuerySelector("#tabel-bron + div table, #tabel-bron ~ .mw-cijfers table")!.TextContent;
        concept.Tekst.ShouldContain("Van wie horen we het?");
        Rij(concept, "Klacht").ShouldBe(["35", "70%", "20", "100%", "−30"]);
        Rij(concept, "Telefonie").ShouldBe(["verborgen", "", "0", "0%", ""]);
        Rij(concept, "Media").ShouldBe(["verborgen", "", "0", "0%", ""]);
        bron.ShouldNotContain("12");
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);

        var leeg = await sbk.Verstuur(concept, [("Invoer.Tekst", " ")], "form[action*='handler=Duid']");
        leeg.Fout("Invoer.Tekst").ShouldNotBeNull().ShouldContain(MaatRegels.DuidingIsGeschreven.Zin);
        var een = await sbk.Volg(await sbk.Verstuur(leeg, [("Invoer.Tekst", "Klachten nemen toe.")], "form[action*='handler=Duid']"));
        var twee = await sbk.Volg(await sbk.Verstuur(een, [("Invoer.Tekst", "Klachten nemen flink toe.")], "form[action*='handler=Duid']"));
        twee.Tekst.ShouldContain("Versie 2");
        var klaar = await sbk.Volg(await sbk.Verstuur(twee, [], "form[action*='handler=Publiceer']"));
        klaar.Document.QuerySelector("form[action*='handler=Duid']").ShouldBeNull();

        await Zet(site, "klacht", 60, Half);
        Rij(await lezer.Bekijk(adres), "Klacht").ShouldBe(["35", "70%", "20", "100%", "−30"]);
        var word = new Wordlezer(await lezer.Http.GetByteArrayAsync($"{adres}/uitvoer?soort=docx"));
        word.Fouten.ShouldBeEmpty();
        word.HeeftKopregels.ShouldBeTrue();
        word.Tekst.ShouldContain("Klachten nemen flink toe.");
        var rijen = Xlsxlezer.Lees(await lezer.Http.GetByteArrayAsync($"{adres}/uitvoer?soort=xlsx"));
        rijen.Single(r => r["Rij"] == "Telefonie")["Aantal"].ShouldBe("verborgen");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Maken_AHalfYearTwiceOrByAnother_IsRefused(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var sbk = await site.Als("sbk");
        var lijst = await sbk.Bekijk("/menselijke-maat");
        await sbk.Verstuur(lijst, [("Halfjaar", $"{Half.Jaar}-{Half.Helft}")]);

        var nogEens = await sbk.Verstuur(await sbk.Bekijk("/menselijke-maat"), [("Halfjaar", $"{Half.Jaar}-{Half.Helft}")]);

        nogEens.Tekst.ShouldContain(MaatRegels.HalfjaarIsNieuw.Zin);
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk("/menselijke-maat")).Document.QuerySelector("main form").ShouldBeNull();
        using var extern_ = await site.Als("inbrenger-extern");
        (await extern_.Bekijk("/menselijke-maat")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string[] Rij(Bladzijde bladzijde, string label) =>
        [.. bladzijde.Document.QuerySelectorAll("main tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == label).QuerySelectorAll("td").Select(c => c.TextContent.Trim())];

    private static Task<IReadOnlyList<Aangenomen>> Zet(Testsite site, string bron, int aantal, Halfjaar half) => SignalenlijstTests.Zet(
        site, [.. Enumerable.Range(0, aantal).Select(i => new Signaalinhoud { Bron = bron, Tekst = $"Signaal {i} van {bron} {Guid.NewGuid():N}.", Datum = half.Van.AddDays(i % 150) })]);
}
