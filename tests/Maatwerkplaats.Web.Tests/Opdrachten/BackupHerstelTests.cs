using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Kopieen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

public sealed class BackupHerstelTests
{
    public static IEnumerable<object[]> VanNaar() =>
        from van in Databases from naar in Databases select new object[] { van, naar };

    private static Database[] Databases => Testpostgres.IsBeschikbaar ? [Database.Sqlite, Database.Postgres] : [Database.Sqlite];

    [Theory]
    [MemberData(nameof(VanNaar))]
    public async Task Herstel_OfABackup_HoldsTheSameContentOnEveryDatabase(Database van, Database naar)
    {
        await using var bron = new Installatie(van);
        var casus = await bron.Vul();
        var kopie = Path.Combine(bron.Map, "kopie");
        (await bron.Voer("backup", kopie)).ShouldBe(0);
        await using var doel = new Installatie(naar, gereed: false);
        File.Copy(Path.Combine(bron.Map, "sleutels.json"), Path.Combine(doel.Map, "sleutels.json"));

        (await doel.Voer("herstel", kopie)).ShouldBe(0);

        await using var db = await doel.Databases.Open("uwv");
        (await db.Set<CasusRij>().Select(c => c.Nummer).ToListAsync()).ShouldBe([casus.Nummer]);
        (await doel.Voer("controleer")).ShouldBe(0);
        var tweede = Path.Combine(doel.Map, "tweede");
        (await doel.Dienst<Kopie>().Maak(tweede)).Kenmerk.ShouldBe(Kenmerk(kopie));
    }

    [Theory, OpElkeDatabase]
    public async Task Herstel_WhereThereIsData_EndsWithOneAndChangesNothing(Database database)
    {
        await using var bron = new Installatie(database);
        var casus = await bron.Vul();
        var kopie = Path.Combine(bron.Map, "kopie");
        await bron.Voer("backup", kopie);

        (await bron.Voer("herstel", kopie)).ShouldBe(1);

        await using var db = await bron.Databases.Open("uwv");
        (await db.Set<CasusRij>().Select(c => c.Nummer).SingleAsync()).ShouldBe(casus.Nummer);
    }

    [Theory, OpElkeDatabase]
    public async Task Herstel_OfADamagedBackup_EndsWithOneAndLeavesThePlaceEmpty(Database database)
    {
        await using var bron = new Installatie(database);
        await bron.Vul();
        var kopie = Path.Combine(bron.Map, "kopie");
        await bron.Voer("backup", kopie);
        var personen = Path.Combine(kopie, "personen.jsonl");
        await File.WriteAllTextAsync(personen, (await File.ReadAllTextAsync(personen)).Replace("Noor", "Naar", StringComparison.Ordinal));
        await using var doel = new Installatie(database, gereed: false);

        (await doel.Voer("herstel", kopie)).ShouldBe(1);
        (await doel.Voer("controleer")).ShouldBe(1);
    }

    [Fact]
    public async Task Backup_IntoAFolderThatIsNotEmpty_EndsWithOne()
    {
        await using var bron = new Installatie(Database.Sqlite);

        (await bron.Voer("backup", bron.Map)).ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Backup_WhileOthersWrite_IsOfOneMoment(Database database)
    {
        await using var bron = new Installatie(database);
        await bron.Vul();
        using var klaar = new CancellationTokenSource();
        var schrijver = Task.Run(async () =>
        {
            while (!klaar.IsCancellationRequested)
            {
                await using var db = await bron.Databases.Open("uwv");
                var reeks = await db.Set<Nummerreeks>().FirstAsync();
                reeks.Laatste++;
                await db.SaveChangesAsync();
            }
        });
        var kopie = Path.Combine(bron.Map, "kopie");

        (await bron.Voer("backup", kopie)).ShouldBe(0);

        await klaar.CancelAsync();
        await schrijver;
        await using var doel = new Installatie(database, gereed: false);
        (await doel.Voer("herstel", kopie)).ShouldBe(0);
    }

    private static string Kenmerk(string kopie) =>
        System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(kopie, Kopie.Inhoudsopgave))).RootElement.GetProperty("Kenmerk").GetString()!;
}
