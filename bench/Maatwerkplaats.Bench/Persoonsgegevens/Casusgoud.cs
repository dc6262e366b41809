using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Bench.Persoonsgegevens;

/// <summary>Leest casussen met merken van de vorm <c>[[SOORT:tekst]]</c>, per veld of als één tekst.</summary>
internal static partial class Casusgoud
{
    private static readonly string[] Velden =
    [
        "naam_casus", "bsn", "probleem", "reden", "andere_organisatie", "regels", "proces", "afweging", "juridisch", "economisch",
        "maatschappelijk", "oplossing", "akkoord_van", "opmerkingen",
    ];

    public static IEnumerable<Goudtekst> Lees(string bestand, bool perVeld)
    {
        foreach (var regel in File.ReadLines(bestand))
        {
            using var json = JsonDocument.Parse(regel);
            var casus = json.RootElement;
            var id = casus.GetProperty("id").GetString()!;
            var velden = Velden.Select(v => casus.GetProperty(v).GetString() ?? "")
                .Append(casus.GetProperty("inbrenger").GetProperty("naam").GetString() ?? "")
                .Append(casus.GetProperty("contactpersoon").GetString() ?? "")
                .Where(v => v.Length > 0).ToList();
            var dossier = MaakDossier(string.Join('\n', velden));
            if (perVeld) foreach (var veld in velden) yield return Ontleed(id, veld, dossier);
            else yield return Ontleed(id, string.Join("\n\n", velden), dossier);
        }
    }

    /// <summary>Wat het systeem van deze casus zou weten: namen, werkgevers, plaatsen en het burgerservicenummer.</summary>
    private static Dossier MaakDossier(string tekst)
    {
        var merken = Merk().Matches(tekst).Select(m => (Soort: m.Groups[1].Value, Waarde: m.Groups[2].Value)).ToList();
        string[] Van(string soort) => [.. merken.Where(m => m.Soort == soort).Select(m => m.Waarde).Distinct()];
        return new Dossier
        {
            Namen = [.. Van("PERSOON").Select(n => new Dossiernaam(n))],
            Werkgevers = Van("WERKGEVER"),
            Plaatsen = Van("PLAATS"),
            Waarden = [.. Van("BSN").Select(b => (Soort.Bsn, b))],
        };
    }

    private static Goudtekst Ontleed(string id, string veld, Dossier dossier)
    {
        var tekst = new StringBuilder();
        var merken = new List<Goudmerk>();
        var plek = 0;
        foreach (Match m in Merk().Matches(veld))
        {
            tekst.Append(veld, plek, m.Index - plek);
            merken.Add(new Goudmerk(tekst.Length, tekst.Length + m.Groups[2].Length, m.Groups[1].Value));
            tekst.Append(m.Groups[2].Value);
            plek = m.Index + m.Length;
        }

        return new Goudtekst(id, tekst.Append(veld, plek, veld.Length - plek).ToString(), merken, dossier);
    }

    [GeneratedRegex(@"\[\[([A-Z]+):(.*?)\]\]")]
    private static partial Regex Merk();
}
