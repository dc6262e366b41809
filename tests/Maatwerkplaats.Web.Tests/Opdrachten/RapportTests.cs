using System.Text.Json;
using Maatwerkplaats.Web.Tests.Verantwoording;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

[Collection(nameof(Uitvoerstroom))]
public sealed class RapportTests(Pilotinstallatie pilot) : IClassFixture<Pilotinstallatie>
{
    [Theory, OpElkeDatabase]
    public async Task Voer_OnThePilotRegister_GivesExactlyThePublishedFigures(Database database)
    {
        var plek = await pilot.Op(database);

        foreach (var (tabel, (n, rijen)) in Gepubliceerd.Tabellen)
        {
            var json = JsonDocument.Parse(await Voer(plek, tabel, "--json")).RootElement;
            json.EnumerateObject().Select(v => v.Name).ShouldBe(["tabel", "n", "rijen"]);
            json.GetProperty("tabel").GetString().ShouldBe(tabel);
            json.GetProperty("n").GetInt32().ShouldBe(n);
            var gegeven = json.GetProperty("rijen").EnumerateArray()
                .Select(r => (r.GetProperty("label").GetString()!, r.GetProperty("percentage").GetInt32())).ToArray();
            gegeven.Where(r => !r.Item1.StartsWith("Totaal genoemd", StringComparison.Ordinal)).ShouldBe(rijen, tabel);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_ForEverything_GivesEveryTableAndBothColumnsOf42(Database database)
    {
        var plek = await pilot.Op(database);

        var tabellen = JsonDocument.Parse(await Voer(plek, "alles", "--json")).RootElement.EnumerateArray().ToArray();

        tabellen.Select(t => t.GetProperty("tabel").GetString()).ShouldBe(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "uitkomst", "onderwerp"]);
        tabellen[1].GetProperty("rijen").EnumerateArray().Skip(5).Select(r => (r.GetProperty("label").GetString(), r.GetProperty("percentage").GetInt32()))
            .ShouldBe(Gepubliceerd.Tabellen["4.2-totaal"].Rijen.Select(r => ((string?)$"Totaal genoemd: {r.Rij}", r.Percentage)));
        tabellen[1].GetProperty("rijen").EnumerateArray().Skip(5).Sum(r => r.GetProperty("aantal").GetInt32()).ShouldBe(259);
    }

    [Fact]
    public async Task Voer_WithAPeriod_CountsByTheDayThatBelongsToTheTable()
    {
        var plek = await pilot.Op(Database.Sqlite);

        var heel = await Aantal(plek, "uitkomst", "--van", "2020-11-01", "--tot", "2021-11-30");
        var eerste = await Aantal(plek, "uitkomst", "--tot", "2021-05-31");
        var tweede = await Aantal(plek, "uitkomst", "--van", "1-6-2021");

        heel.ShouldBe(250);
        (eerste + tweede).ShouldBe(250);
        eerste.ShouldBeInRange(1, 249);
        (await Aantal(plek, "4.1", "--van", "2020-11-01", "--tot", "2021-11-30")).ShouldBe(377);
    }

    [Fact]
    public async Task Voer_Protected_HidesSmallCountsAndNeedsAWholeYear()
    {
        var plek = await pilot.Op(Database.Sqlite);

        (await plek.Voer("rapport", "4.1", "--beschermd", "--van", "2021-01-01", "--tot", "2021-06-30")).ShouldBe(2);
        var rijen = JsonDocument.Parse(await Voer(plek, "4.1", "--beschermd", "--van", "2021-01-01", "--tot", "2021-12-31", "--json")).RootElement.GetProperty("rijen");
        rijen.EnumerateArray().Count(r => r.GetProperty("aantal").ValueKind == JsonValueKind.Null).ShouldBeGreaterThan(1);
        rijen.EnumerateArray().Where(r => r.GetProperty("aantal").ValueKind == JsonValueKind.Number).ShouldAllBe(r => r.GetProperty("aantal").GetInt32() >= 10);
    }

    [Theory]
    [InlineData("4.9")]
    [InlineData("4.1", "--van", "gisteren")]
    [InlineData("4.1", "--van", "2021-02-01", "--tot", "2021-01-01")]
    public async Task Voer_WhenAskedWrongly_EndsWithTwo(params string[] vraag)
    {
        await using var plek = new Installatie(Database.Sqlite);

        (await plek.Voer(["rapport", .. vraag])).ShouldBe(2);
    }

    [Theory, OpElkeDatabase]
    public async Task Hertel_WhenFactsAreLostOrWrong_MakesThemRightAgain(Database database)
    {
        await using var plek = new Installatie(database);
        await plek.Vul();
        await plek.Sql("UPDATE casus_feiten SET fase = 'Afgerond', wetten = 'WW'");
        (await plek.Voer("controleer")).ShouldBe(1);

        (await plek.Voer("hertel")).ShouldBe(0);
        (await plek.Voer("controleer")).ShouldBe(0);

        await plek.Sql("DELETE FROM casus_feiten");
        (await plek.Voer("rapport", "stand")).ShouldBe(0);
        (await plek.Voer("controleer")).ShouldBe(0);
    }

    private static async Task<int> Aantal(Installatie plek, params string[] vraag) =>
        JsonDocument.Parse(await Voer(plek, [.. vraag, "--json"])).RootElement.GetProperty("n").GetInt32();

    private static async Task<string> Voer(Installatie plek, params string[] vraag)
    {
        var (gewoon, opgevangen) = (Console.Out, new StringWriter());
        Console.SetOut(opgevangen);
        try
        {
            (await plek.Voer(["rapport", .. vraag])).ShouldBe(0);
        }
        finally
        {
            Console.SetOut(gewoon);
        }

        return opgevangen.ToString();
    }
}
