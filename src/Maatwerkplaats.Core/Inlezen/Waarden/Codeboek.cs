using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Inlezen.Waarden;

/// <summary>Zoekt de code bij wat er in een bestand staat: de code zelf, de schermtekst, een afkorting of een gangbare andere naam.</summary>
public sealed partial class Codeboek
{
    private const string Werkplaats = nameof(Werkplaats);

    private static readonly IReadOnlyList<(string Lijst, string Code, string Naam)> Varianten =
        [.. Woordentabel.Lees("codes.tsv").SelectMany(r => r[2].Split(';', StringSplitOptions.TrimEntries).Select(naam => (r[0], r[1], naam)))];

    private readonly FrozenDictionary<(string Lijst, string Naam), string> _codes;

    private Codeboek(IEnumerable<(string Lijst, string Code, string Naam)> namen) => _codes = namen
        .Where(n => n.Naam.Length > 0).DistinctBy(n => (n.Lijst, n.Naam)).ToFrozenDictionary(n => (n.Lijst, n.Naam), n => n.Code);

    public static Codeboek Van(Lijsten lijsten)
    {
        var bekend = lijsten.Waarden.Select(w => (w.Lijst.ToString(), w.Code)).Concat(lijsten.Werkplaatsen.Select(w => (Werkplaats, w.Code))).ToHashSet();
        // Wat voorop staat wint: de eigen code, dan de schermtekst, dan een andere naam, dan de groep.
        return new(lijsten.Waarden.Select(w => (w.Lijst.ToString(), w.Code, Woordvorm.Van(w.Code)))
            .Concat(lijsten.Werkplaatsen.Select(w => (Werkplaats, w.Code, Woordvorm.Van(w.Code))))
            .Concat(lijsten.Werkplaatsen.Select(w => (Werkplaats, w.Code, Woordvorm.Van(w.Naam))))
            .Concat(lijsten.Waarden.SelectMany(w => Namen(w.Label).Select(naam => (w.Lijst.ToString(), w.Code, naam))))
            .Concat(Varianten.Where(v => bekend.Contains((v.Lijst, v.Code))))
            .Concat(lijsten.Waarden.Where(w => w.Lijst == Lijst.Wet).Select(w => (w.Lijst.ToString(), w.Code, Woordvorm.Van(w.Groep)))));
    }

    public string? Zoek(Lijst lijst, string tekst) => _codes.GetValueOrDefault((lijst.ToString(), Woordvorm.Van(tekst)));

    public string? ZoekWerkplaats(string tekst) =>
        _codes.GetValueOrDefault((Werkplaats, Woordvorm.Van(tekst))) ?? _codes.GetValueOrDefault((Werkplaats, Voorvoegsel().Replace(Woordvorm.Van(tekst), "")));

    /// <summary>
    /// Lijkt dit op de naam van een wet die niet in de lijst staat? Dan is het een overige wet; iets anders staat in de
    /// verkeerde kolom.
    /// </summary>
    public static bool LijktWet(string tekst) => tekst.Length < 80 && (Wetnaam().IsMatch(tekst) || Afkorting().IsMatch(tekst));

    /// <summary>Een schermtekst als "Werkloosheidswet (WW)" is ook aan elk van beide delen te herkennen.</summary>
    private static IEnumerable<string> Namen(string label)
    {
        yield return Woordvorm.Van(label);
        if (Haakjes().Match(label) is { Success: true } delen)
        {
            yield return Woordvorm.Van(delen.Groups[1].Value);
            if (delen.Groups[2].Value != "algemeen")
            {
                yield return Woordvorm.Van(delen.Groups[2].Value);
            }
        }
    }

    [GeneratedRegex(@"^(.+?)\s*\((.+)\)$")]
    private static partial Regex Haakjes();

    [GeneratedRegex("^(?:(?:de|lokale|regionale|regio|mwp|maatwerkplaats) )+")]
    private static partial Regex Voorvoegsel();

    [GeneratedRegex(@"(?:^|\s)wet\s|wet(?:boek)?(?:$|[\s,.(])|besluit|regeling|verordening|richtlijn|verdrag", RegexOptions.IgnoreCase)]
    private static partial Regex Wetnaam();

    /// <summary>Een afkorting: hoogstens tien tekens, zonder spatie, met minstens twee hoofdletters.</summary>
    [GeneratedRegex(@"^(?=\S{2,10}$)(?:\S*\p{Lu}){2}[\p{L}\d\-/.]*$|^(?:Anw|Wmo|Wlz|Zvw|Wsnp|Wgs|Awir|Wwz|Wab)$")]
    private static partial Regex Afkorting();
}
