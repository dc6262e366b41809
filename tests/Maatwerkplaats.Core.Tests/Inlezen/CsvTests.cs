using System.Text;
using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Plan;

namespace Maatwerkplaats.Core.Tests.Inlezen;

public sealed class CsvTests
{
    private static readonly Encoding Westers = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, string> Vormen => new()
    {
        { ";", "utf-8" }, { ",", "utf-8" }, { "\t", "utf-8" }, { ";", "utf-8-bom" }, { ",", "utf-16" }, { ";", "utf-16-be" }, { ";", "windows-1252" },
    };

    [Theory, MemberData(nameof(Vormen))]
    public void Lees_InEverySeparatorAndEncoding_GivesTheSame(string scheiding, string codering)
    {
        var tekst = $"Nummer{scheiding}Naam casus{scheiding}Casusbeschrijving\r\n1{scheiding}Cliënt één{scheiding}\"Zegt: \"\"ja{scheiding} nee\"\"\r\nop € 5\"\r\n";
        var bytes = codering switch
        {
            "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(tekst)],
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(tekst)],
            "utf-16-be" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(tekst)],
            "windows-1252" => Westers.GetBytes(tekst),
            _ => Encoding.UTF8.GetBytes(tekst),
        };

        var rij = Lezing.Van(bytes).Een;

        rij.Gelezen.NaamCasus.ShouldBe("Cliënt één");
        rij.Gelezen.Probleem.ShouldBe($"Zegt: \"ja{scheiding} nee\"\nop € 5");
    }

    [Fact]
    public void Lees_OfThePilotAsXlsxAndAsCsv_GivesTheSameCases()
    {
        static string Alles(string naam) => JsonSerializer.Serialize(Lezing.Van(Testgegevens.Bytes(naam)).Rijen.Select(r => (r.Nummer, JsonSerializer.Serialize(r.Gelezen, Gebeurtenissoorten.Json)).ToString()));

        Alles(Testgegevens.Pilot).ShouldBe(Alles(Testgegevens.PilotCsv));
    }

    [Theory]
    [InlineData(Testgegevens.Pilot, 379)]
    [InlineData(Testgegevens.PilotCsv, 379)]
    [InlineData(Testgegevens.EersteVorm, 40)]
    [InlineData(Testgegevens.Casussen, 120)]
    public void Lees_OfEveryPeriod_UnderstandsEveryRowAndEveryColumn(string naam, int aantal)
    {
        var lezing = Lezing.Van(Testgegevens.Bytes(naam));

        lezing.Rijen.Count.ShouldBe(aantal);
        lezing.Rijen.SelectMany(r => r.Meldingen).ShouldBeEmpty();
        lezing.Rijen.ShouldAllBe(r => r.Gelezen.Overig.Count == 0);
        lezing.Rijen.ShouldAllBe(r => r.Gelezen.Probleem != null);
    }

    [Fact]
    public void Lees_WithTheColumnsInAnotherOrderAndUnderOtherNames_KnowsThem()
    {
        var r = Lezing.Csv("OPLOSSING ;trefwoord(en)|x;Datum-Binnenkomst;Naam indiener;iets eigens;Sociaal maatschappelijk perspectief\nGeld terug;a, b;3 mrt '21;Jan;zelf bedacht;Vertrouwen\n").Een.Gelezen;

        (r.Oplossing, r.Ingebracht, r.InbrengerNaam, r.Maatschappelijk).ShouldBe(("Geld terug", new(2021, 3, 3), "Jan", "Vertrouwen"));
        r.Overig["iets eigens"].ShouldBe("zelf bedacht");
    }

    [Fact]
    public void Lees_WithATitleAboveTheHeader_FindsTheHeader() =>
        Lezing.Csv("Registratie 2021;;\n;;\nNummer;Naam casus;Status\n7;Iets;open\n").Een.ShouldSatisfyAllConditions(r => r.Rij.ShouldBe(4), r => r.Nummer.ShouldBe("7"));

    [Fact]
    public void Lees_WithASepLine_UsesThatSeparator() => Lezing.Csv("sep=|\nNummer|Naam casus\n1|a;b,c\n").Een.Gelezen.NaamCasus.ShouldBe("a;b,c");

    [Fact]
    public void Lees_OfAMixOfEncodings_IsRefused()
    {
        var bytes = Testgegevens.Bytes(Testgegevens.PilotCsv).ToList();
        bytes.InsertRange(bytes.Count / 2, [0xE9, 0x20]);

        var geweigerd = Lezing.Geweigerd([.. bytes]);

        geweigerd.Message.ShouldContain("tekencoderingen");
        geweigerd.Plek.ShouldNotBeNull().ShouldStartWith("regel ");
    }

    [Fact]
    public void Lees_WhenCharactersWereLostBefore_RefusesTheRow() =>
        Lezing.Rij(("Naam casus", "Cli\uFFFDnt")).Meldingen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            m => m.Soort.ShouldBe(Meldingsoort.Weigering), m => m.Plek.ShouldBe("kolom B (Naam casus)"));

    [Fact]
    public void Lees_OfHalfAFile_IsRefused()
    {
        var heel = Testgegevens.Tekst(Testgegevens.PilotCsv);
        var regel = heel.LastIndexOf("\r\n", heel.Length / 2, StringComparison.Ordinal);

        // Midden in een rij: te weinig velden. Midden in een veld met aanhalingstekens: dat houdt niet op.
        Lezing.Csv(heel[..(regel + 40)]).Rijen[^1].Meldingen.ShouldHaveSingleItem().Zin.ShouldContain("verschoven of afgebroken");
        Lezing.Geweigerd(Encoding.UTF8.GetBytes(heel[..(heel.IndexOf(";\"", heel.Length / 2, StringComparison.Ordinal) + 6)])).Message.ShouldContain("afgebroken");
    }

    [Fact]
    public void Lees_OfHalfACharacter_IsRefused() =>
        Lezing.Geweigerd([.. Encoding.UTF8.GetBytes("Nummer;Naam casus\n1;é\n2;Cli"), 0xC3]).Message.ShouldContain("afgebroken");

    [Fact]
    public void Lees_WithFiftyThousandColumns_IsRefused() =>
        Lezing.Geweigerd(Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Range(0, 50_000).Select(i => i == 0 ? "Nummer" : i == 1 ? "Naam casus" : $"k{i}")) + "\n")).Message.ShouldContain("500 kolommen");

    [Fact]
    public void Lees_WhenARowHasShifted_RefusesTheRow()
    {
        var regels = Testgegevens.Tekst(Testgegevens.PilotCsv).Split("\r\n");
        regels[5] = regels[5][(regels[5].IndexOf(';', StringComparison.Ordinal) + 1)..] + ";";

        var fout = Lezing.Csv(string.Join("\r\n", regels)).Rijen.Where(r => r.IsGeweigerd).ShouldHaveSingleItem();

        fout.Rij.ShouldBe(6);
        fout.Meldingen.ShouldContain(m => m.Plek == "kolom C (Datum binnenkomst)" || m.Plek == "kolom D (Datum oplossing)");
    }

    [Fact]
    public void Lees_OfALineWithoutEnd_IsRefused() =>
        Lezing.Geweigerd(Encoding.UTF8.GetBytes("Nummer;Naam casus\n1;\"" + new string('x', 9_000_000))).Message.ShouldContain("houdt");

    [Fact]
    public void Lees_OfTextThatIsNoTable_IsRefused() => Lezing.Geweigerd("Beste collega, hierbij de lijst."u8.ToArray()).Message.ShouldContain("kolom");

    [Fact]
    public void Lees_OfAnEmptyFile_IsRefused() => Lezing.Geweigerd([]).Message.ShouldBe("Het bestand is leeg");

    [Fact]
    public void Lees_WhenAFormulaWasDisarmed_GivesTheValueBack() => Lezing.Rij(("Naam casus", "'- eerst gebeld")).Gelezen.NaamCasus.ShouldBe("- eerst gebeld");
}
