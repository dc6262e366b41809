using System.Text.Json.Nodes;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

public sealed class ExporteerTests
{
    [Theory, OpElkeDatabase]
    public async Task Formulier_OfACase_WritesItWithTheBsnHiddenAndLogsIt(Database database)
    {
        await using var plek = new Installatie(database);
        var casus = await plek.Vul();
        var uit = Path.Combine(plek.Map, "formulier.docx");

        (await plek.Voer("exporteer", "formulier", casus.Nummer, uit)).ShouldBe(0);

        var formulier = new Wordlezer(await File.ReadAllBytesAsync(uit));
        formulier.Fouten.ShouldBeEmpty();
        formulier.Velden["bsn"].ShouldBe("•••••0019");
        (await Log(plek)).ShouldContain(i => i.Soort == InzageSoort.Gedownload && i.PersoonId == null && i.PersoonNaam.StartsWith("Opdrachtregel") && i.OnderwerpId == casus.Id);
        (await plek.Voer("controleer")).ShouldBe(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Formulier_WithAReasonForTheBsn_ShowsItAndLogsTheReason(Database database)
    {
        await using var plek = new Installatie(database);
        var casus = await plek.Vul();
        var uit = Path.Combine(plek.Map, "formulier.docx");

        (await plek.Voer("exporteer", "formulier", casus.Nummer, uit, "--met-bsn", "overdracht")).ShouldBe(0);

        new Wordlezer(await File.ReadAllBytesAsync(uit)).Velden["bsn"].ShouldBe("999990019");
        (await Log(plek)).ShouldContain(i => i.Soort == InzageSoort.BsnGetoond && i.Reden == "overdracht");
    }

    [Fact]
    public async Task Formulier_OfACaseThatIsNotThere_EndsWithOneAndLeavesNothing()
    {
        await using var plek = new Installatie(Database.Sqlite);
        var uit = Path.Combine(plek.Map, "formulier.docx");

        (await plek.Voer("exporteer", "formulier", "MWP-2001-0001", uit)).ShouldBe(1);

        Directory.GetFiles(plek.Map, "formulier*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Formulier_WithAnotherExtension_IsWrongUse()
    {
        await using var plek = new Installatie(Database.Sqlite);

        (await plek.Voer("exporteer", "formulier", "MWP-2001-0001", "uit.pdf")).ShouldBe(2);
    }

    [Theory, OpElkeDatabase]
    public async Task Register_WritesEveryCaseInBothShapesAndLogsIt(Database database)
    {
        await using var plek = new Installatie(database);
        var casus = await plek.Vul();
        var (xlsx, csv) = (Path.Combine(plek.Map, "uit.xlsx"), Path.Combine(plek.Map, "uit.CSV"));

        (await plek.Voer("exporteer", "register", xlsx)).ShouldBe(0);
        (await plek.Voer("exporteer", "register", csv)).ShouldBe(0);

        Xlsxlezer.Lees(await File.ReadAllBytesAsync(xlsx)).Single()["Nummer"].ShouldBe(casus.Nummer);
        var regels = await File.ReadAllTextAsync(csv);
        regels.ShouldStartWith("Nummer;Naam casus;Datum binnenkomst;");
        regels.ShouldContain(casus.Nummer);
        regels.ShouldNotContain("999990019");
        (await Log(plek)).Where(i => i.Soort == InzageSoort.Uitgevoerd).Select(i => i.Reden)
            .ShouldBe(["register, xlsx, 1 casus: Alles; Alle Maatwerkplaatsen", "register, csv, 1 casus: Alles; Alle Maatwerkplaatsen"], ignoreOrder: true);
    }

    [Theory, OpElkeDatabase]
    public async Task Evaluatie_WritesASetWithoutPeopleAndLogsIt(Database database)
    {
        await using var plek = new Installatie(database);
        await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Casussen));
        var uit = Path.Combine(plek.Map, "set.zip");

        (await plek.Voer("exporteer", "evaluatie", uit, "--doel", "Werkt het?", "--met-teksten")).ShouldBe(0);

        using var zip = System.IO.Compression.ZipFile.OpenRead(uit);
        zip.Entries.Select(e => e.FullName).ShouldBe(["casussen.csv", "codeboek.csv", "methode.md"]);
        using var lezer = new StreamReader(zip.Entries[0].Open());
        var casussen = await lezer.ReadToEndAsync();
        casussen.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(120);
        casussen.ShouldNotContain("MWP-20");
        // Wie de casus inbracht of begeleidde, staat er nergens in, ook niet in een tekst.
        foreach (var casus in Lezing(Testgegevens.Tekst(Testgegevens.Casussen)))
        {
            foreach (var naam in new[] { casus["inbrenger"]?["naam"]?.GetValue<string>(), casus["contactpersoon"]?.GetValue<string>(), casus["bsn"]?.GetValue<string>() })
            {
                if (naam is { Length: > 5 })
                {
                    casussen.ShouldNotContain(naam);
                }
            }
        }

        using var codelezer = new StreamReader(zip.Entries[1].Open());
        var codes = Cellen(await codelezer.ReadToEndAsync()).Skip(1).Where(r => r[1].Length > 0).ToLookup(r => r[0], r => (Code: r[1], Engels: r[3]));
        codes["wetten"].ShouldContain(("WW", "Unemployment Insurance Act (WW)"));
        var rijen = Cellen(casussen).ToArray();
        foreach (var (kolom, plaats) in rijen[0].Select((kop, i) => (kop, i)).Where(k => codes[k.kop].Any() && k.kop != "maatwerkplaats"))
        {
            rijen.Skip(1).SelectMany(r => r[plaats].Split(" | ", StringSplitOptions.RemoveEmptyEntries)).Distinct().Except(codes[kolom].Select(c => c.Code))
                .ShouldBeEmpty($"het codeboek kent elke code van {kolom}");
        }

        (await Log(plek)).ShouldContain(i => i.Soort == InzageSoort.Uitgevoerd && i.Reden == "evaluatieset, 120 casussen, met teksten: Werkt het?");
    }

    [Fact]
    public async Task Register_WhereThereIsNothing_EndsWithOneAndMakesNothing()
    {
        await using var plek = new Installatie(Database.Sqlite, gereed: false);
        var leeg = Path.Combine(plek.Map, "leeg");

        (await Web.Opdrachten.Opdrachtregel.Voer(["exporteer", "register", Path.Combine(plek.Map, "uit.xlsx"), "--data", leeg])).ShouldBe(1);
        (await Web.Opdrachten.Opdrachtregel.Voer(["exporteer", "register", "uit.txt", "--data", leeg])).ShouldBe(2);

        File.Exists(Path.Combine(plek.Map, "uit.xlsx")).ShouldBeFalse();
    }

    private static IEnumerable<JsonNode> Lezing(string jsonl) => jsonl.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => JsonNode.Parse(r)!);

    private static async Task<List<Inzage>> Log(Installatie plek)
    {
        await using var db = await plek.Databases.Open("uwv");
        return await db.Set<Inzage>().AsNoTracking().ToListAsync();
    }

    private static IEnumerable<string[]> Cellen(string csv)
    {
        using var tekst = new StringReader(csv.TrimStart('\uFEFF'));
        using var lezer = CsvHelper.CsvReader.Create(tekst, new CsvHelper.CsvReaderOptions { HasHeader = false, Separator = ';' }, leaveOpen: true);
        while (lezer.Read())
        {
            yield return [.. Enumerable.Range(0, lezer.FieldCount).Select(i => lezer.GetString(i))];
        }
    }
}
