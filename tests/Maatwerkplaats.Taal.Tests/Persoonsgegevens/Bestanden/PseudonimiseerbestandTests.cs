using System.Text;
using System.Text.Json;
using Maatwerkplaats.Taal.Persoonsgegevens.Bestanden;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens.Bestanden;

public class PseudonimiseerbestandTests
{
    [Fact]
    public void Verwerk_WhenLinesAreGood_KeepsOrderAndCountsInUtf16()
    {
        var (uit, fouten, geweigerd) = Verwerk("""
            {"id": "b", "tekst": "😀 Klant Els Hofman belde."}
            {"id": 7, "tekst": "Niets te zien."}
            """);
        geweigerd.ShouldBe(0);
        fouten.ShouldBeEmpty();
        uit.Select(r => r.GetProperty("id").ToString()).ShouldBe(["b", "7"]);
        var vondst = uit[0].GetProperty("vondsten")[0];
        vondst.GetProperty("start").GetInt32().ShouldBe("😀 Klant ".Length);
        vondst.GetProperty("lengte").GetInt32().ShouldBe(10);
        vondst.GetProperty("soort").GetString().ShouldBe("PERSOON");
        vondst.GetProperty("zekerheid").GetString().ShouldBe("zeker");
        uit[0].GetProperty("resultaat").GetString().ShouldBe("😀 Klant [klant] belde.");
        uit[1].GetProperty("resultaat").GetString().ShouldBe("Niets te zien.");
    }

    [Fact]
    public void Verwerk_WhenALineIsBad_SaysWhichAndGoesOn()
    {
        var (uit, fouten, geweigerd) = Verwerk("""
            {"id": 1, "tekst": "a"}
            geen json
            {"id": 2}
            {"id": 3, "tekst": "half \ud800 teken"}
            {"id": 4, "tekst": "b"}
            """);
        geweigerd.ShouldBe(3);
        uit.Select(r => r.GetProperty("id").GetInt32()).ShouldBe([1, 4]);
        fouten.ShouldContain("Regel 2: geen geldige JSON.");
        fouten.ShouldContain("Regel 3: tekst ontbreekt");
        fouten.ShouldContain("Regel 4:");
    }

    [Fact]
    public void Verwerk_WhenTheCaseFileHasKnownAndUnknownKeys_UsesBoth()
    {
        var (uit, _, _) = Verwerk("""
            {"id": 1, "tekst": "Toen kwam qwirrel weer bij Vloggersteen, net als Bollebof.", "dossier": {"namen": ["Qwirrel Hofman"], "bsn": 999990019, "werkgever": "Vloggersteen", "buurvrouw": {"naam": "mevrouw Bollebof"}, "nr": null}}
            """);
        uit[0].GetProperty("vondsten").EnumerateArray().Select(v => v.GetProperty("tekst").GetString())
            .ShouldBe(["qwirrel", "Vloggersteen", "Bollebof"]);
    }

    private static (List<JsonElement> Uit, string Fouten, int Geweigerd) Verwerk(string invoer)
    {
        using var uitvoer = new MemoryStream();
        using var fouten = new StringWriter();
        var geweigerd = Pseudonimiseerbestand.Verwerk(new StringReader(invoer), uitvoer, fouten);
        var regels = Encoding.UTF8.GetString(uitvoer.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return ([.. regels.Select(r => JsonDocument.Parse(r).RootElement)], fouten.ToString(), geweigerd);
    }
}
