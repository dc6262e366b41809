using System.Text.Json;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Bench.Persoonsgegevens;

/// <summary>Leest teksten met losse begin- en eindplekken, geteld in Unicode-tekens.</summary>
internal static class Spangoud
{
    private static readonly Dictionary<string, string> Soorten = new()
    {
        ["TELEFOON"] = "TEL",
        ["POSTCODE"] = "ADRES",
        ["KENMERK"] = "DOSSIERNR",
        ["KENTEKEN"] = "DOSSIERNR",
    };

    public static IEnumerable<Goudtekst> Lees(string bestand)
    {
        foreach (var regel in File.ReadLines(bestand))
        {
            using var json = JsonDocument.Parse(regel);
            var tekst = json.RootElement.GetProperty("text").GetString()!;
            var plekken = Plekken(tekst);
            var merken = json.RootElement.GetProperty("spans").EnumerateArray()
                .Select(s => new Goudmerk(plekken[s.GetProperty("start").GetInt32()], plekken[s.GetProperty("end").GetInt32()], Soort(s)))
                .Where(m => m.Soort != "FUNCTIE").ToList();
            var namen = merken.Where(m => m.Soort == "PERSOON").Select(m => tekst[m.Start..m.Einde]).Distinct();
            yield return new Goudtekst(json.RootElement.GetProperty("id").GetString()!, tekst, merken, new Dossier { Namen = [.. namen.Select(n => new Dossiernaam(n))] });
        }
    }

    private static string Soort(JsonElement span)
    {
        var soort = span.GetProperty("type").GetString()!;
        return Soorten.GetValueOrDefault(soort, soort);
    }

    private static List<int> Plekken(string tekst)
    {
        var plekken = new List<int>();
        var plek = 0;
        foreach (var rune in tekst.EnumerateRunes())
        {
            plekken.Add(plek);
            plek += rune.Utf16SequenceLength;
        }

        plekken.Add(plek);
        return plekken;
    }
}
