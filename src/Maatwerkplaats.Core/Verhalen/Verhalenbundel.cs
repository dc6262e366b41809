using System.Globalization;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Schrijft gekozen verhalen als boekje: een Word-document met koppen, beelden met tekst, en elk verhaal op een nieuw blad.</summary>
public static class Verhalenbundel
{
    public const string Bestandsnaam = "verhalen-maatwerkplaats.docx";

    /// <summary>Naam van de bundel als niemand er een gaf.</summary>
    public const string Naam = "Verhalen van de Maatwerkplaats";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <param name="verhalen">In de gekozen volgorde, elk met zijn beeld als het er een heeft.</param>
    /// <param name="gemaakt">Moment (UTC) waarop het document is gemaakt.</param>
    public static byte[] Schrijf(string titel, IReadOnlyList<(Verhaalinhoud Inhoud, Schoonbeeld? Beeld)> verhalen, DateTime gemaakt)
    {
        using var document = new Worddocument(titel, gemaakt, new Dictionary<string, string>());
        document.Kop(1, titel);
        document.Alinea($"Opgemaakt op {Kalender.DatumInNederland(gemaakt).ToString("d MMMM yyyy", Nederlands)}. De mensen over wie het gaat, gaven toestemming. Namen en plaatsen zijn weggelaten.");
        document.Opsomming(verhalen.Select(v => v.Inhoud.Titel));
        foreach (var (inhoud, beeld) in verhalen)
        {
            document.NieuwBlad();
            document.Kop(2, inhoud.Titel);
            if (beeld is not null)
            {
                document.Beeld(beeld.Inhoud, beeld.Soort, beeld.Breedte, beeld.Hoogte, inhoud.Beeldtekst ?? "");
            }

            foreach (var (kop, tekst) in inhoud.Delen)
            {
                document.Kop(3, kop);
                document.Alinea(tekst);
            }
        }

        return document.Bytes();
    }
}
