using System.Globalization;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Register.Uitvoer.Word;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>Schrijft een Menselijke Maat Monitor als Word-document of als tabel. Wat op het scherm verborgen is, is het hier ook.</summary>
public static class Maatuitvoer
{
    private const string Concept = "CONCEPT: deze monitor is nog niet gepubliceerd";
    private const string Verborgen = "verborgen";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Kolomvorm[] Kolommen =
    [
        new("Tabel", 40), new("Rij", 40), new("Aantal", 12), new("Aandeel (%)", 12), new("Aantal halfjaar ervoor", 14), new("Aandeel halfjaar ervoor (%)", 14), new("Verschil (procentpunten)", 14),
        new("Definitie", 80),
    ];

    public static string Bestandsnaam(Halfjaar half, string soort) => $"menselijke-maat-{half.Jaar}-{half.Helft}.{soort}";

    /// <param name="gemaakt">Moment (UTC) waarop het document is gemaakt.</param>
    public static byte[] AlsWord(GelezenMonitor gelezen, DateTime gemaakt)
    {
        var (monitor, half) = (gelezen.Monitor, gelezen.Monitor.Half);
        using var document = new Worddocument($"Menselijke Maat Monitor, {half}", gemaakt, new Dictionary<string, string>(), monitor.Publicatie is null ? Concept : null);
        document.Kop(1, $"Menselijke Maat Monitor, {half}");
        if (monitor.Publicatie is { } publicatie)
        {
            document.Regel("Gepubliceerd:", publicatie.Op.ToString("d MMMM yyyy", Nederlands));
        }
        else
        {
            document.Let($"{Concept}.");
        }

        document.Alinea($"Wat signalen en casussen van {half.Van.ToString("d MMMM yyyy", Nederlands)} tot en met {half.Tot.ToString("d MMMM yyyy", Nederlands)} laten zien, naast de {half.Vorige}. Kleine aantallen zijn verborgen en de rest is afgerond op vijf.");
        document.Kop(2, "Duiding");
        document.Alinea(monitor.Duiding?.Tekst ?? "Nog niet geschreven.");
        foreach (var tabel in gelezen.Tabellen)
        {
            Schrijf(document, tabel, half);
        }

        return document.Bytes();
    }

    /// <summary>Schrijft alle tabellen onder elkaar.</summary>
    /// <param name="titel">Naam van het blad.</param>
    public static void Schrijf(Stream uit, IReadOnlyList<Maattabel> tabellen, string titel, Bestandsvorm vorm, DateTime gemaakt)
    {
        using var schrijver = ITabelschrijver.Begin(vorm, uit, titel, Kolommen, gemaakt);
        foreach (var tabel in tabellen)
        {
            foreach (var rij in tabel.Rijen)
            {
                schrijver.Rij([tabel.Titel, rij.Label, Cel(rij.Nu), Cel(rij.NuDeel), Cel(rij.Toen), Cel(rij.ToenDeel), rij.Verschil, tabel.Definitie]);
            }

            schrijver.Rij([tabel.Titel, $"Samen: {tabel.Wat}", Cel(tabel.Nu), Celwaarde.Leeg, Cel(tabel.Toen), Celwaarde.Leeg, Celwaarde.Leeg, tabel.Definitie]);
        }
    }

    private static void Schrijf(Worddocument document, Maattabel tabel, Halfjaar half)
    {
        document.Kop(2, tabel.Titel);
        document.Alinea(tabel.Definitie);
        if (tabel.Rijen.Count == 0)
        {
            document.Alinea("Hier is niets te tonen, of het zijn er te weinig om te tonen zonder dat iemand herkenbaar wordt.");
            return;
        }

        document.Tabel(new(
            tabel.Titel, ["Rij", Kort(half), "Aandeel", Kort(half.Vorige), "Aandeel", "Verschil"],
            [
                .. tabel.Rijen.Select(r => new Wordrij([(r.Diepte > 0 ? "– " : "") + r.Label, Getal(r.Nu), Deel(r.NuDeel), Getal(r.Toen), Deel(r.ToenDeel), r.Verschil?.ToString("+0;−0;0", Nederlands) ?? ""])),
                new([$"Samen: {tabel.Wat}", Getal(tabel.Nu), "", Getal(tabel.Toen), "", ""]),
            ],
            [2838, 1500, 1300, 1500, 1300, 1200]));
    }

    private static string Kort(Halfjaar half) => half.Helft == 1 ? $"jan–jun {half.Jaar}" : $"jul–dec {half.Jaar}";

    private static string Getal(int? aantal) => aantal?.ToString("N0", Nederlands) ?? Verborgen;

    private static string Deel(int? deel) => deel is null ? "" : $"{deel}%";

    private static Celwaarde Cel(int? aantal) => aantal is null ? Verborgen : aantal;
}
