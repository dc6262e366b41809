using System.Net;
using System.Text;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Register.Uitvoeren;

public sealed class UitvoerenTests
{
    private const string Alles = "/register/uitvoeren?deel=Alles";

    [Theory, OpElkeDatabase]
    public async Task Post_GivesOnlyTheCasesOneMaySeeAndLogsFilterAndCount(Database database)
    {
        using var site = Testsite.Eigen(database);
        var noord = await site.Casus("inbrenger");
        await site.Casus("inbrenger", werkplaats: "zeeland");
        using var contactpersoon = await site.Als("contactpersoon");

        var rijen = Xlsxlezer.Lees(await Maak(contactpersoon, Alles, ("Invoer.Kolommen", "Nummer"), ("Invoer.Kolommen", "Casusbeschrijving")));

        rijen.Single().ShouldBe(new Dictionary<string, string> { ["Nummer"] = noord.Nummer, ["Casusbeschrijving"] = "Er wringt iets" });
        (await Uitvoerregels(site)).Single().Reden.ShouldBe("register, xlsx, 1 casus: Alles; Maatwerkplaats Noord");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithAFilter_FollowsItAndNeverLogsWhatWasTyped(Database database)
    {
        using var site = Testsite.Eigen(database);
        var (een, _) = (await site.Casus("inbrenger"), await site.Casus("inbrenger", werkplaats: "zeeland"));
        using var landelijk = await site.Als("coordinator-landelijk");
        var adres = $"{Alles}&werkplaats=noord&tekst={een.Nummer}";

        (await landelijk.Bekijk(adres)).Tekst.ShouldContain("één casus");
        var csv = Encoding.UTF8.GetString(await Maak(landelijk, adres, ("Invoer.Kolommen", "Nummer"), ("Invoer.Vorm", "Csv")));

        csv.ShouldBe($"\uFEFFNummer\r\n{een.Nummer}\r\n");
        var reden = (await Uitvoerregels(site)).Single().Reden!;
        reden.ShouldBe("register, csv, 1 casus: Alles; Maatwerkplaats Noord; Met zoekwoorden");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_ForACaseOneMayOnlyFollow_GivesNoMoreThanItsState(Database database)
    {
        using var site = Testsite.Eigen(database);
        var wie = await site.Gebruiker("inbrenger-extern");
        var casus = await site.Casus("inbrenger-extern");
        await using (var db = await site.Databases.Open("uwv"))
        {
            db.Add(new PersoonRol { PersoonId = wie.Id, Rol = Rol.Kernteam, Werkplaats = "zeeland" });
            await db.SaveChangesAsync();
        }

        using var extern_ = await site.Als("inbrenger-extern");
        var rij = Xlsxlezer.Lees(await Maak(extern_, Alles + "&werkplaats=alle")).Single();

        rij["Nummer"].ShouldBe(casus.Nummer);
        rij.Keys.ShouldBe(["Nummer", "Datum binnenkomst", "Status", "Maatwerkplaats"]);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenColumnsAreChosen_TheyAreRememberedAndABsnIsNeverOneOfThem(Database database)
    {
        using var site = Testsite.Eigen(database);
        await site.Casus("inbrenger", "999993653");
        using var contactpersoon = await site.Als("contactpersoon");

        await Maak(contactpersoon, Alles, ("Invoer.Kolommen", "Wet"), ("Invoer.Kolommen", "Nummer"), ("Invoer.Vorm", "Csv"));
        var bladzijde = await contactpersoon.Bekijk(Alles);

        bladzijde.Document.QuerySelectorAll("[name='Invoer.Kolommen'][checked]").Select(v => v.GetAttribute("value")).ShouldBe(["Nummer", "Wet"]);
        bladzijde.Document.QuerySelector("[name='Invoer.Vorm'][checked]")!.GetAttribute("value").ShouldBe("Csv");
        var alles = Enum.GetNames<Core.Register.Uitvoer.Registerkolom>().Select(k => ("Invoer.Kolommen", k)).ToArray();
        Encoding.UTF8.GetString(await Maak(contactpersoon, Alles, [.. alles, ("Invoer.Vorm", "Csv")])).ShouldNotContain("999993653");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithoutColumns_SaysSo(Database database)
    {
        using var contactpersoon = await Testsite.Op(database).Als("contactpersoon");
        var bladzijde = await contactpersoon.Bekijk(Alles);

        var antwoord = await contactpersoon.Http.PostAsync(Alles, new FormUrlEncodedContent([new("__RequestVerificationToken", Bewijs(bladzijde))]));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync()).ShouldContain("Kies minstens één kolom.");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithABsnInTheFilter_TakesItOutOfTheAddress(Database database)
    {
        using var contactpersoon = await Testsite.Op(database).Als("contactpersoon");

        (await contactpersoon.Bekijk(Alles + "&tekst=999993653")).Doorverwijzing.ShouldBe(Alles);
    }

    [Theory, OpElkeDatabase]
    public async Task Overzien_LeadsHereWithTheSameFilter(Database database)
    {
        using var contactpersoon = await Testsite.Op(database).Als("contactpersoon");

        (await contactpersoon.Bekijk("/casussen?deel=Gesloten&wet=WW")).Document.QuerySelector("main a[href^='/register/uitvoeren']")!.GetAttribute("href").ShouldBe("/register/uitvoeren?deel=Gesloten&wet=WW");
    }

    private static async Task<byte[]> Maak(Bezoeker wie, string adres, params (string Naam, string Waarde)[] velden)
    {
        var bladzijde = await wie.Bekijk(adres);
        var inhoud = velden.Length > 0 ? velden : [.. bladzijde.Document.QuerySelectorAll("[name='Invoer.Kolommen'][checked]").Select(v => ("Invoer.Kolommen", v.GetAttribute("value")!))];
        using var antwoord = await wie.Http.PostAsync(adres, new FormUrlEncodedContent(inhoud.Append(("__RequestVerificationToken", Bewijs(bladzijde))).Select(v => new KeyValuePair<string, string>(v.Item1, v.Item2))));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        return await antwoord.Content.ReadAsByteArrayAsync();
    }

    private static string Bewijs(Bladzijde bladzijde) => bladzijde.Document.QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value")!;

    private static async Task<List<Inzage>> Uitvoerregels(Testsite site)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Inzage>().AsNoTracking().Where(i => i.Soort == InzageSoort.Uitgevoerd).ToListAsync();
    }
}
