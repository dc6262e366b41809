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

    private static async Task<List<Inzage>> Log(Installatie plek)
    {
        await using var db = await plek.Databases.Open("uwv");
        return await db.Set<Inzage>().AsNoTracking().ToListAsync();
    }
}
