using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer.Blad;

/// <summary>Schrijft het weegblad als Word-document van één bladzijde.</summary>
public static class Weegbladdocument
{
    /// <summary>Naam van het bestand; zonder iets over de cliënt.</summary>
    public static string Bestandsnaam(string nummer) => $"weging-{nummer}.docx";

    /// <param name="gemaakt">Moment (UTC) waarop het blad is gemaakt.</param>
    public static byte[] Schrijf(Weegblad blad, DateTime gemaakt)
    {
        using var document = new Worddocument($"Weging {blad.Nummer}", gemaakt, new Dictionary<string, string> { ["Casusnummer"] = blad.Nummer })
        {
            Marge = 794,
            IsCompact = true,
        };
        document.Kop(1, $"Weging {blad.Nummer}");
        document.Regel(blad.Titel, $"· stand van {Kalender.DatumInNederland(gemaakt):dd-MM-yyyy}");
        document.Voeg(Cirkelbeeld.Maak(blad));
        document.Tabel(Wegen(blad));
        foreach (var deel in blad.Delen)
        {
            document.Kop(2, $"{deel.Perspectief.Label()}: {deel.Stand}");
            foreach (var regel in deel.Bevindingen)
            {
                Schrijf(document, regel);
            }
        }

        if (blad.Regels.Count > 0)
        {
            document.Kop(2, "Samen");
            foreach (var regel in blad.Regels)
            {
                Schrijf(document, regel);
            }
        }

        if (blad.IsIngekort)
        {
            document.Alinea("Ingekort om op één blad te passen. Alles staat bij de casus.");
        }

        return document.Bytes();
    }

    private static Wordtabel Wegen(Weegblad blad) => new(
        "De wegen naast elkaar, met hun score op elk perspectief",
        ["Weg", .. Enum.GetValues<Perspectief>().Select(p => p.Label()), "Mogelijk?"],
        [
            .. blad.Wegen.Select(w => new Wordrij([w.Omschrijving, .. Enum.GetValues<Perspectief>().Select(p => w.Scores.TryGetValue(p, out var score) ? score.Label() : "geen score"), w.Mogelijk])),
        ],
        [4318, 1400, 1600, 1700, 1300]);

    private static void Schrijf(Worddocument document, Weegbladregel regel)
    {
        if (regel.Naam.Length == 0)
        {
            document.Alinea(regel.Tekst);
        }
        else
        {
            document.Regel(regel.Naam + ":", regel.Tekst);
        }
    }
}
