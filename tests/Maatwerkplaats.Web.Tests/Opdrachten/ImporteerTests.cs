using System.Text;
using System.Text.Json.Nodes;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Data.Kopieen;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

public sealed class ImporteerTests
{
    [Theory, OpElkeDatabase]
    public async Task Voer_WithEveryFile_AddsEveryCaseAndASecondTimeChangesNothing(Database database)
    {
        await using var plek = new Installatie(database);
        string[] alles = [.. new[] { Testgegevens.Pilot, Testgegevens.PilotCsv, Testgegevens.Casussen, Testgegevens.EersteVorm }.Concat(Testgegevens.Formulieren).Select(b => Testgegevens.Zet(plek.Map, b))];

        (await plek.Voer(["importeer", .. alles])).ShouldBe(0);

        // De csv van de pilot, de eerste vorm en de formulieren zijn casussen die er al zijn.
        (await Casussen(plek)).Count.ShouldBe(379 + 120);
        (await plek.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
        var kenmerk = await Kenmerk(plek);
        (await plek.Voer(["importeer", .. alles])).ShouldBe(0);
        (await Kenmerk(plek)).ShouldBe(kenmerk);
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_WithOnlyFormsAndTheFirstPeriod_AddsThem(Database database)
    {
        await using var plek = new Installatie(database);

        (await plek.Voer(["importeer", Testgegevens.Zet(plek.Map, Testgegevens.EersteVorm), .. Testgegevens.Formulieren.Select(f => Testgegevens.Zet(plek.Map, f))])).ShouldBe(0);

        var casussen = await Casussen(plek);
        // Twee van de veertig rijen zijn dezelfde casus als een formulier; die vult het formulier aan.
        casussen.Count.ShouldBe(50);
        casussen.Count(c => c.Ingelezen!.Bestand == Testgegevens.EersteVorm).ShouldBe(38);
        casussen.Count(c => c.Ingelezen!.Bestand.EndsWith(".docx", StringComparison.Ordinal)).ShouldBe(12);
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_OnTrial_ChangesNothing(Database database)
    {
        await using var plek = new Installatie(database);
        var kenmerk = await Kenmerk(plek);

        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Pilot), "--proef")).ShouldBe(0);

        (await Kenmerk(plek)).ShouldBe(kenmerk);
    }

    public static IEnumerable<object[]> Kapot() =>
        from database in Testpostgres.IsBeschikbaar ? new[] { Database.Sqlite, Database.Postgres } : [Database.Sqlite]
        from soort in new[] { "codering", "verschoven", "tekst in datum", "dubbel nummer", "halve csv", "half werkboek", "veel kolommen", "half formulier", "halve regel" }
        select new object[] { database, soort };

    [Theory, MemberData(nameof(Kapot))]
    public async Task Voer_WithABrokenCopy_RefusesItAndLeavesTheDatabaseAsItWas(Database database, string soort)
    {
        await using var plek = new Installatie(database);
        await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Casussen));
        var kenmerk = await Kenmerk(plek);
        var (naam, inhoud) = Breek(soort);

        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, naam, inhoud))).ShouldBe(3);

        (await Kenmerk(plek)).ShouldBe(kenmerk);
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_PerRow_TakesTheGoodRows(Database database)
    {
        await using var plek = new Installatie(database);
        var (naam, inhoud) = Breek("tekst in datum");

        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, naam, inhoud), "--per-rij")).ShouldBe(3);

        (await Casussen(plek)).Count.ShouldBe(378);
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_WithANewerVersion_UpdatesOnlyWhatTheFileChanged(Database database)
    {
        await using var plek = new Installatie(database);
        var regels = Testgegevens.Tekst(Testgegevens.Casussen).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Casussen));
        var casus = JsonNode.Parse(regels[1])!;
        (casus["oplossing"], casus["datum_afgehandeld"], casus["uitkomst"], casus["id"]) = ("Toch kwijtgescholden.", "2023-12-01", "opgelost", "D002");
        regels[1] = casus.ToJsonString();

        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, "nieuw.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', regels))))).ShouldBe(0);

        var staat = (await Casussen(plek)).Single(c => c.Ingelezen!.Herkomst == "D002");
        (staat.Versie, staat.Fase, staat.Besluit!.Inhoud, staat.Afronding!.Uitkomst, staat.Ingelezen!.Bestand).ShouldBe((2, Fase.Afgerond, "Toch kwijtgescholden.", ClientUitkomst.Opgelost, "nieuw.jsonl"));
        (await Casussen(plek)).Count(c => c.Versie == 2).ShouldBe(1);
        (await plek.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_WithTheSameNumberFromAnotherRegister_RefusesItUnlessTheRegisterHasAName(Database database)
    {
        await using var plek = new Installatie(database);
        await plek.Voer("importeer", Testgegevens.Zet(plek.Map, "limburg.csv", "Nummer;Naam casus;Datum binnenkomst\n1;Brief kwijt;1-2-2021\n"u8.ToArray()));
        var zeeland = Testgegevens.Zet(plek.Map, "zeeland.csv", "Nummer;Naam casus;Datum binnenkomst\n1;Dagloon te laag;3-4-2022\n"u8.ToArray());

        (await plek.Voer("importeer", zeeland)).ShouldBe(3);
        (await plek.Voer("importeer", zeeland, "--bron", "Zeeland")).ShouldBe(0);

        (await Casussen(plek)).Select(c => c.Ingelezen!.Herkomst).ShouldBe(["1", "Zeeland 1"], ignoreOrder: true);
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_WhenARowResemblesACase_LeavesItOutUnlessAskedFor(Database database)
    {
        await using var plek = new Installatie(database);
        await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Casussen));
        var eerste = Testgegevens.Tekst(Testgegevens.EersteVorm).Split("\r\n");
        var lijkt = Testgegevens.Zet(plek.Map, "lijkt.csv", Encoding.UTF8.GetBytes(
            $"{eerste[0]}\n{eerste[1].Replace("Op tijd", "Netjes op tijd", StringComparison.Ordinal).Replace("haar WIA-aanvraag ingediend", "de aanvraag voor de WIA ingestuurd", StringComparison.Ordinal).Replace("WIA-voorschot terug na veertien maanden wachten (Nermin)", "Voorschot", StringComparison.Ordinal).Replace("Gerda Hoekstra", "Een ander", StringComparison.Ordinal)}\n"));

        (await plek.Voer("importeer", lijkt)).ShouldBe(0, "een andere inbrenger en naam: niets om aan te herkennen");
        (await Casussen(plek)).Count.ShouldBe(121);
        var zelfde = Testgegevens.Zet(plek.Map, "zelfde.csv", Encoding.UTF8.GetBytes($"{eerste[0]}\n{eerste[1].Replace("WIA-voorschot terug na veertien maanden wachten (Nermin)", "Voorschot", StringComparison.Ordinal).Replace("Door het artsentekort is zij pas veertien maanden na einde wachttijd gezien door de VA.", "Er was een artsentekort en de keuring kwam pas na ruim een jaar. Dat was veel te laat, en daar kon zij niets aan doen.", StringComparison.Ordinal)}\n"));

        (await plek.Voer("importeer", zelfde)).ShouldBe(3);
        (await Casussen(plek)).Count.ShouldBe(121);
        (await plek.Voer("importeer", zelfde, "--ook-twijfel")).ShouldBe(0);
        (await Casussen(plek)).Count.ShouldBe(122);
    }

    [Theory, OpElkeDatabase]
    public async Task LeesIn_WhenItStopsHalfway_LeavesNothing(Database database)
    {
        await using var plek = new Installatie(database);
        var kenmerk = await Kenmerk(plek);
        using var stop = new CancellationTokenSource();
        using var inhoud = new MemoryStream(Testgegevens.Bytes(Testgegevens.Pilot));
        var opdracht = new Inleesopdracht("uwv", Betrokkene.Systeem, "pilot.xlsx", inhoud, new()) { BijRij = rij => StopBij(rij.Rij.Rij == 300, stop) };

        await Should.ThrowAsync<OperationCanceledException>(() => plek.Dienst<Inlezer>().LeesIn(opdracht, ct: stop.Token));

        (await Kenmerk(plek)).ShouldBe(kenmerk);
    }

    [Theory, OpElkeDatabase]
    public async Task Voer_WithCasusprudentie_PublishesItAndNeverTypedCases(Database database)
    {
        await using var plek = new Installatie(database);
        var anoniem = Encoding.UTF8.GetBytes("""{"id":"P1","naam_casus":"Brief van [naam]","probleem":"[naam] kreeg een brief","wetten":["WW"]}""");

        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, "cp.jsonl", anoniem))).ShouldBe(0);
        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Casussen), "--soort", "casusprudentie")).ShouldBe(3);

        await using var db = await plek.Databases.Open("uwv");
        (await db.Set<Core.Casusprudentie.Uitspraak>().CountAsync(u => u.Herkomst == "P1")).ShouldBe(1);
        (await Casussen(plek)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Voer_WithAWrongCommand_EndsWithTwo()
    {
        await using var plek = new Installatie(Database.Sqlite);

        (await plek.Voer("importeer", Path.Combine(plek.Map, "bestaat-niet.csv"))).ShouldBe(2);
        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Pilot), "--soort", "onzin")).ShouldBe(2);
        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Pilot), "--soort", "formulier")).ShouldBe(3);
    }

    private static void StopBij(bool nu, CancellationTokenSource stop)
    {
        if (nu)
        {
            stop.Cancel();
        }
    }

    private static (string Naam, byte[] Inhoud) Breek(string soort)
    {
        var csv = Testgegevens.Tekst(Testgegevens.PilotCsv).Split("\r\n");
        byte[] Met(int regel, Func<string, string> anders) => Encoding.UTF8.GetBytes(string.Join("\r\n", csv.Select((r, i) => i == regel ? anders(r) : r)));
        var heel = Encoding.UTF8.GetBytes(string.Join("\r\n", csv));
        return soort switch
        {
            "codering" => ("c.csv", [.. heel[..5000], 0xE9, 0x20, .. heel[5000..]]),
            "verschoven" => ("c.csv", Met(9, r => r[(r.IndexOf(';', StringComparison.Ordinal) + 1)..] + ";")),
            "tekst in datum" => ("c.csv", Met(9, r => r.Replace("-2020;", "-tweeduizendtwintig;", StringComparison.Ordinal))),
            "dubbel nummer" => ("c.csv", Met(9, r => r.Replace("MWP-0009", "MWP-0004", StringComparison.Ordinal))),
            "halve csv" => ("c.csv", heel[..(heel.Length / 2)]),
            "half werkboek" => ("w.xlsx", Testgegevens.Bytes(Testgegevens.Pilot)[..20_000]),
            "veel kolommen" => ("c.csv", Encoding.UTF8.GetBytes($"Nummer;Naam casus;{string.Join(';', Enumerable.Range(0, 50_000))}\n")),
            "half formulier" => ("f.docx", Testgegevens.Bytes(Testgegevens.Formulieren[0])[..20_000]),
            _ => ("j.jsonl", Encoding.UTF8.GetBytes("{\"id\":\"X1\",\"naam_casus\":\"a\",\"probleem\":\"b\"}\n{\"id\":\"X2\",\"naam_")),
        };
    }

    private static async Task<string> Kenmerk(Installatie plek)
    {
        var map = Path.Combine(plek.Map, Guid.NewGuid().ToString("N"));
        return (await plek.Dienst<Kopie>().Maak(map)).Kenmerk;
    }

    private static async Task<List<CasusStaat>> Casussen(Installatie plek)
    {
        await using var db = await plek.Databases.Open("uwv");
        return [.. (await db.Set<CasusRij>().Select(c => c.Staat).ToListAsync()).Select(CasusProjectie.Lees)];
    }
}
