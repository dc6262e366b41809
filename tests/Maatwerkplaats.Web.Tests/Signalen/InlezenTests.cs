using System.Net;
using System.Text;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Signalen.Inlezen;
using Maatwerkplaats.Web.Tests.Netwerk;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Signalen;

public sealed class InlezenTests
{
    [Theory, OpElkeDatabase]
    public async Task Upload_ACsv_ShowsWhatWillHappenAndThenTakesItOverOnce(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var solve = await site.Als("solve");
        var csv = Encoding.UTF8.GetBytes($"Datum;Bron;Kenmerk;Wat gaat er niet goed;Wetten;Eigen kolom\n2-3-2026;Klacht;{woord}-1;Brief over {woord} is onduidelijk voor bsn 111222333.;WW, WIA;x\n3-3-2026;Telefonie;{woord}-2;Wachttijd bij {woord}.;;y\n");

        var voorstel = await solve.Volg(await solve.Upload(await solve.Bekijk("/signalen/inlezen"), "Invoer.Bestand", "signalen.csv", csv));
        voorstel.Tekst.ShouldContain("van de 2 in het bestand");
        voorstel.Tekst.ShouldContain("[bsn]");
        (await solve.Bekijk($"/signalen?Tekst={woord}")).Tekst.ShouldContain("Geen enkel signaal past hierbij");
        var klaar = await solve.Volg(await solve.Verstuur(voorstel, []));
        klaar.Html.ShouldContain("Er zijn 2 signalen bij gekomen.");
        (await solve.Bekijk($"/signalen?Tekst={woord}&Wet=WIA")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);

        var nogEens = await solve.Volg(await solve.Upload(await solve.Bekijk("/signalen/inlezen"), "Invoer.Bestand", "signalen.csv", csv));
        (await solve.Volg(await solve.Verstuur(nogEens, []))).Html.ShouldContain("Alles was al bekend.");
        (await solve.Bekijk(voorstel.Adres)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task Upload_AnXlsxWithoutKeys_KnowsARowByItsText(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var solve = await site.Als("solve");
        var xlsx = new Werkboek().Blad("Signalen", [["Tekst", "Datum"], [$"Iets over {woord}.", new DateTime(2026, 3, 2)], [$"Iets over {woord}.", new DateTime(2026, 3, 2)], [$"Iets anders over {woord}.", new DateTime(2026, 3, 2)]]).Bytes();

        var voorstel = await solve.Volg(await solve.Upload(await solve.Bekijk("/signalen/inlezen"), "Invoer.Bestand", "signalen.xlsx", xlsx, ("Invoer.Bron", "media")));
        (await solve.Volg(await solve.Verstuur(voorstel, []))).Html.ShouldContain("Er zijn 2 signalen bij gekomen.");
    }

    [Theory, OpElkeDatabase]
    public async Task Upload_WithMistakes_NamesRowAndColumnAndTakesNothing(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var solve = await site.Als("solve");
        var csv = Encoding.UTF8.GetBytes($"Bron;Tekst;Datum\nKlacht;Goed, over {woord}.;2-3-2026\nRadio;Over {woord}.;31 februari\nKlacht;;2-3-2026\n");

        var antwoord = await solve.Upload(await solve.Bekijk("/signalen/inlezen"), "Invoer.Bestand", "signalen.csv", csv);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("Rij 3, kolom A (Bron): Kies een bron uit de lijst.");
        antwoord.Tekst.ShouldContain("Rij 3, kolom C (Datum): schrijf de datum als dag-maand-jaar.");
        antwoord.Tekst.ShouldContain("Rij 4: Schrijf wat er niet goed gaat.");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Signaalwoord>().AnyAsync(w => w.Woord == woord)).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Upload_AFileThatIsNone_SaysWhy(Database database)
    {
        using var solve = await Testsite.Op(database).Als("solve");

        (await solve.Upload(await solve.Bekijk("/signalen/inlezen"), "Invoer.Bestand", "signalen.pdf", "%PDF-1.4"u8.ToArray())).Tekst.ShouldContain("Dit is een pdf");
        (await solve.Verstuur(await solve.Bekijk("/signalen/inlezen"), [])).Fout("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand");
    }

    [Theory, OpElkeDatabase]
    public async Task RuimOp_AfterADay_ThrowsAwayWhatNobodyWanted(Database database)
    {
        var klok = new Testklok(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));
        await using var site = Testsite.Eigen(database, klok);
        using var solve = await site.Als("solve");
        var voorstel = await solve.Upload(await solve.Bekijk("/signalen/inlezen"), "Invoer.Bestand", "s.csv", "Bron;Tekst\nKlacht;Iets gaat niet goed.\n"u8.ToArray());

        klok.Vooruit(Signaalinlezer.Bewaartijd + TimeSpan.FromMinutes(1));
        await site.Dienst<Signaalinlezer>().RuimOp();

        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Signaalbestand>().CountAsync()).ShouldBe(0);
        voorstel.Doorverwijzing.ShouldNotBeNull();
    }
}
