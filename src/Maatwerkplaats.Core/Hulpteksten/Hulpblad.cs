using System.Text;
using System.Text.RegularExpressions;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Een hulptekst zoals hij nu geldt: de meegeleverde, of die van de landelijke Maatwerkplaats.</summary>
/// <param name="Tekst">In Markdown; de titel staat er niet in.</param>
/// <param name="IsEigen">Geschreven door de landelijke Maatwerkplaats.</param>
public sealed partial record Hulpblad(string Code, Bladgroep Groep, string Titel, string Tekst, bool IsEigen)
{
    public static Hulpblad Van(Handboekblad blad) => new(blad.Code, blad.Groep, blad.Titel, blad.Tekst, IsEigen: false);

    /// <summary>Het begin, voor de eerste tussenkop: zo kort staat de uitleg op een scherm.</summary>
    public string Kort => Tekst[..(Tussenkop().Match(Tekst) is { Success: true } eerste ? eerste.Index : Tekst.Length)].Trim();

    /// <summary>De delen onder de tussenkoppen, op volgorde.</summary>
    public IReadOnlyList<Hulpdeel> Delen
    {
        get
        {
            var koppen = Tussenkop().Matches(Tekst);
            return [.. koppen.Select((kop, i) => new Hulpdeel(
                kop.Groups["kop"].Value.Trim(), Tekst[(kop.Index + kop.Length)..(i + 1 < koppen.Count ? koppen[i + 1].Index : Tekst.Length)].Trim()))];
        }
    }

    /// <summary>De tekst zonder opmaak: elke alinea, kop, cel en elk punt van een lijst op een eigen regel.</summary>
    public static IReadOnlyList<string> Regels(string markdown)
    {
        var (regels, alinea) = (new List<string>(), new StringBuilder());
        foreach (var ruw in markdown.Split('\n').Select(r => r.Trim()).Append(""))
        {
            var nieuw = ruw.Length == 0 || Begin().IsMatch(ruw);
            if (nieuw && alinea.Length > 0)
            {
                regels.Add(Kaal(alinea.ToString()));
                alinea.Clear();
            }

            if (ruw.StartsWith('|'))
            {
                regels.AddRange(ruw.Split('|').Select(cel => Kaal(cel)).Where(cel => cel.Any(char.IsLetterOrDigit)));
            }
            else
            {
                alinea.Append(alinea.Length > 0 ? " " : "").Append(Begin().Replace(ruw, ""));
            }
        }

        return [.. regels.Where(r => r.Length > 0)];
    }

    private static string Kaal(string tekst) => Link().Replace(tekst, "${tekst}").Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^##[ \t]+(?<kop>[^\r\n]+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Tussenkop();

    [GeneratedRegex(@"^(?:#{1,6}|[-*+>]|\d+[.)])\s+|^\|")]
    private static partial Regex Begin();

    [GeneratedRegex(@"\[(?<tekst>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}

/// <summary>Een deel van een hulptekst onder een tussenkop.</summary>
public sealed partial record Hulpdeel(string Kop, string Tekst)
{
    /// <summary>Waarmee een adres naar dit deel wijst.</summary>
    public string Anker => AnkerVan(Kop);

    public static string AnkerVan(string kop) => "deel-" + GeenWoord().Replace(kop.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex GeenWoord();
}
