using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Documentatie;

/// <summary>Schrijft <c>docs/gebeurtenissen.md</c>: elke soort gebeurtenis met haar betekenis, uit de code zelf.</summary>
public static partial class Gebeurtenissendocument
{
    public static string Schrijf()
    {
        var betekenis = Betekenissen();
        var tekst = new StringBuilder();
        tekst.Append("# Gebeurtenissen\n\n");
        tekst.Append("Gemaakt uit de code met `maatwerk documenteer`; verander hier niets met de hand.\n\n");
        tekst.Append("Wat er in het systeem verandert, staat als gebeurtenis in `gebeurtenissen`: per onderwerp genummerd zonder gaten, met een kenmerk over zichzelf en de vorige. ");
        tekst.Append("De naam in de database is de naam hieronder en verandert daarom niet. De geschiedenis die een gebruiker leest, zijn deze gebeurtenissen.\n");
        Tabel("Van een casus", t => t.IsSubclassOf(typeof(CasusGebeurtenis)));
        Tabel("Van iets anders", t => !t.IsSubclassOf(typeof(CasusGebeurtenis)));
        return tekst.ToString();

        void Tabel(string kop, Func<Type, bool> welke)
        {
            tekst.Append($"\n## {kop}\n\n| Gebeurtenis | Betekenis | Gegevens |\n| --- | --- | --- |\n");
            foreach (var soort in Gebeurtenissoorten.Alle.Values.Where(welke).OrderBy(t => t.Name, StringComparer.Ordinal))
            {
                tekst.Append($"| `{soort.Name}` | {betekenis.GetValueOrDefault(soort.FullName!, "")} | {Gegevens(soort)} |\n");
            }
        }
    }

    private static string Gegevens(Type soort) => string.Join(", ", soort.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => p.Name));

    /// <summary>De uitleg bij elk type, uit de documentatie die naast de bibliotheek staat.</summary>
    private static Dictionary<string, string> Betekenissen()
    {
        var bestand = Path.ChangeExtension(typeof(Gebeurtenis).Assembly.Location, ".xml");
        return XDocument.Load(bestand).Descendants("member")
            .Where(m => m.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
            .ToDictionary(m => m.Attribute("name")!.Value[2..], m => Wit().Replace(Leesbaar(m.Element("summary")), " ").Trim());
    }

    private static string Leesbaar(XElement? uitleg) => uitleg is null ? "" : string.Concat(uitleg.Nodes().Select(n => n switch
    {
        XElement { Name.LocalName: "see" or "paramref" } verwijzing => verwijzing.Attributes().First().Value.Split('.', ':')[^1],
        XElement element => element.Value,
        _ => n.ToString(),
    }));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();
}
