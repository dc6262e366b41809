using System.ComponentModel.DataAnnotations;
using System.Text;
using Maatwerkplaats.Core.Inlezen.Bronnen;

namespace Maatwerkplaats.Core.Inlezen;

/// <summary>Wat er in een bestand staat.</summary>
public enum Bronsoort
{
    [Display(Name = "Registratiebestand")] Register,
    [Display(Name = "Afhandelingsformulier")] Formulier,
    [Display(Name = "Casussen")] Casussen,
    [Display(Name = "Casusprudentie")] Casusprudentie,
}

/// <summary>Bepaalt wat er in een bestand staat als niemand het zegt.</summary>
public static class Bronsoorten
{
    private const int Stuk = 64 * 1024;

    /// <summary>Wat een casus die al zonder persoonsgegevens is, op hun plek heeft staan.</summary>
    private static readonly byte[][] Vervangingen =
        [.. new[] { "[naam", "[bsn", "[plaats", "[adres", "[datum", "[geboortedatum", "[werkgever", "[telefoon", "[klant", "[leeftijd", "[dossier" }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>
    /// Een rekenblad of csv is een registratiebestand, een Word-bestand een formulier. Casussen gelden alleen als casusprudentie als
    /// er zichtbaar persoonsgegevens uit zijn vervangen: bij twijfel wordt er niets openbaar.
    /// </summary>
    /// <exception cref="BestandGeweigerd">Als het geen bestand is dat hier thuishoort.</exception>
    public static Bronsoort Raad(Stream stroom, string naam) => Bestandskeuring.Keur(stroom, naam) switch
    {
        Bestandsvorm.Word or Bestandsvorm.Bundel => Bronsoort.Formulier,
        Bestandsvorm.Jsonl => IsVervangen(stroom) ? Bronsoort.Casusprudentie : Bronsoort.Casussen,
        _ => Bronsoort.Register,
    };

    /// <summary>Past deze soort bij de vorm van het bestand?</summary>
    /// <exception cref="BestandGeweigerd">Als dat niet zo is, of als het geen bestand is dat hier thuishoort.</exception>
    public static void Eis(Bronsoort soort, Stream stroom, string naam)
    {
        var past = (Bestandskeuring.Keur(stroom, naam), soort) switch
        {
            (Bestandsvorm.Word or Bestandsvorm.Bundel, Bronsoort.Formulier) => true,
            (Bestandsvorm.Jsonl, Bronsoort.Casussen or Bronsoort.Casusprudentie) => true,
            (Bestandsvorm.Csv or Bestandsvorm.Excel, Bronsoort.Register) => true,
            _ => false,
        };
        if (!past)
        {
            throw new BestandGeweigerd($"Dit is geen bestand van de soort {soort.ToString().ToLowerInvariant()}");
        }
    }

    private static bool IsVervangen(Stream stroom)
    {
        stroom.Position = 0;
        var (buffer, over, gevonden) = (new byte[Stuk], 0, false);
        int gelezen;
        while (!gevonden && (gelezen = stroom.Read(buffer, over, buffer.Length - over)) > 0)
        {
            var stuk = buffer.AsSpan(0, over + gelezen);
            foreach (var vervanging in Vervangingen)
            {
                gevonden |= stuk.IndexOf(vervanging) >= 0;
            }

            over = Math.Min(32, stuk.Length);
            stuk[^over..].CopyTo(buffer);
        }

        stroom.Position = 0;
        return gevonden;
    }
}
