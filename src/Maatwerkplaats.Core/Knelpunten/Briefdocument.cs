using System.Globalization;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Schrijft de knelpuntenbrief als Word-document: te lezen met een schermlezer, met koppen, tabellen met een kop en Nederlands als taal.</summary>
public static class Briefdocument
{
    private const string Concept = "CONCEPT: deze brief is nog niet verzonden";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static string Bestandsnaam(int jaar) => $"knelpuntenbrief-{jaar}.docx";

    /// <param name="verzending">Hoe de brief is verzonden; leeg voor een concept.</param>
    /// <param name="gemaakt">Moment (UTC) waarop het document is gemaakt.</param>
    public static byte[] Schrijf(Briefinhoud brief, Verzending? verzending, Lijsten lijsten, DateTime gemaakt)
    {
        using var document = new Worddocument($"Knelpuntenbrief {brief.Jaar}", gemaakt, new Dictionary<string, string>(), verzending is null ? Concept : null);
        document.Kop(1, $"Knelpuntenbrief {brief.Jaar}");
        if (verzending is null)
        {
            document.Let($"{Concept}.");
        }
        else
        {
            document.Regel("Aan:", verzending.Aan);
            document.Regel("Datum:", Dag(verzending.Op));
            document.Regel("Kenmerk:", verzending.Kenmerk);
        }

        document.Alinea("In deze brief staan knelpunten in wetten en regels waar mensen last van hebben, en die de uitvoering niet zelf kan oplossen. "
            + "Zij komen van divisies, Maatwerkplaatsen en de cliëntenraad. De volgorde is naar zwaarte: ernst, omvang, hoe ver de uitwerking van de bedoeling afstaat, en of alleen een andere wet helpt.");
        Overzicht(document, brief, lijsten);
        foreach (var (punt, nummer) in brief.Punten.Select((p, i) => (p, i + 1)))
        {
            Schrijf(document, punt, nummer, lijsten);
        }

        Eerder(document, brief);
        return document.Bytes();
    }

    private static void Overzicht(Worddocument document, Briefinhoud brief, Lijsten lijsten)
    {
        document.Kop(2, "De knelpunten in het kort");
        if (brief.Punten.Count == 0)
        {
            document.Alinea("Er zijn nog geen knelpunten.");
            return;
        }

        document.Tabel(new(
            "De knelpunten op volgorde, met de wetten en de stand", ["Knelpunt", "Wetten", "Stand"],
            [.. brief.Punten.Select((p, i) => new Wordrij([$"{i + 1}. {p.Tekst.Titel}", Wetten(p.Tekst, lijsten), p.Status]))], [4100, 2600, 2938]));
    }

    private static void Schrijf(Worddocument document, Briefpunt punt, int nummer, Lijsten lijsten)
    {
        var t = punt.Tekst;
        document.Kop(2, $"{nummer}. {t.Titel}");
        if (t.Wetten.Count > 0)
        {
            document.Regel("Wetten:", Wetten(t, lijsten));
        }

        Deel(document, "Wat er misgaat", t.Wat);
        Deel(document, "Wie het raakt en om hoeveel mensen het gaat", Geraakt(t));
        Deel(document, "Voorbeeld", t.Voorbeeld);
        Deel(document, "Gevolg", t.Gevolg);
        Deel(document, "Richting van een oplossing", t.Richting);
        document.Kop(3, "Stand");
        document.Alinea(punt.Status + ".");
        if (punt.Eerder.Count > 0)
        {
            document.Tabel(new(
                $"Eerdere brieven over ‘{t.Titel}’", ["Brief", "Stand", "Op", "Bron"],
                [.. punt.Eerder.Select(e => new Wordrij([$"{e.Jaar}", Stand(e), Dag(e.Op), e.Bron]))], [1200, 4238, 2000, 2200]));
        }
    }

    private static void Eerder(Worddocument document, Briefinhoud brief)
    {
        if (brief.Overzicht.Count > 0)
        {
            document.Kop(2, "Hoe het staat met eerdere brieven");
            document.Tabel(new(
                "Elk knelpunt uit eerdere brieven, met de stand en waaruit die blijkt", ["Knelpunt", "Brief", "Stand", "Op", "Bron"],
                [.. brief.Overzicht.Select(e => new Wordrij([e.Titel, $"{e.Jaar}", Stand(e), Dag(e.Op), e.Bron]))], [3000, 900, 2638, 1500, 1600]));
        }
    }

    private static void Deel(Worddocument document, string kop, string? tekst)
    {
        document.Kop(3, kop);
        document.Alinea(tekst ?? "Nog niet ingevuld.");
    }

    /// <summary>Wie en hoeveel bij elkaar, met hoe dat aantal bekend is.</summary>
    public static string? Geraakt(Knelpunttekst t) => (t.Geraakten, Hoeveel(t)) switch
    {
        (null, null) => null,
        (var wie, null) => wie,
        (null, var hoeveel) => hoeveel,
        var (wie, hoeveel) => $"{wie}\n{hoeveel}",
    };

    /// <summary>Het aantal met zijn bron, zoals "2.500 tot 4.000 mensen per jaar (steekproef)."</summary>
    public static string? Hoeveel(Knelpunttekst t)
    {
        if (t.Aantal is not { } a)
        {
            return null;
        }

        var getal = a.Van == a.Tot ? $"Ongeveer {a.Van.ToString("N0", Nederlands)}" : $"{a.Van.ToString("N0", Nederlands)} tot {a.Tot.ToString("N0", Nederlands)}";
        return $"{getal} mensen per jaar ({a.Wijze.Label().ToLowerInvariant()}).{(string.IsNullOrWhiteSpace(a.Toelichting) ? "" : $" {a.Toelichting}")}";
    }

    private static string Stand(Briefvervolg e) => e.Toelichting is null ? e.Status.Label() : $"{e.Status.Label()}. {e.Toelichting}";

    private static string Wetten(Knelpunttekst t, Lijsten lijsten) => string.Join(", ", t.Wetten.Select(lijsten.Label));

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);
}
