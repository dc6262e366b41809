using Maatwerkplaats.Bench.Taal;
using Maatwerkplaats.Core.Signalen;

namespace Maatwerkplaats.Bench.Themas;

/// <summary>
/// Verzonnen signalen waarvan bekend is over welk thema zij gaan: elk thema heeft eigen woorden, elk signaal neemt er daar een paar
/// van en vult aan met woorden die overal voorkomen. Bij hetzelfde nummer altijd hetzelfde signaal.
/// </summary>
/// <param name="themas">Zoveel thema's, het ene veel vaker dan het andere.</param>
internal sealed class Kunstsignalen(int themas)
{
    private const int WoordenPerThema = 24;
    private static readonly string[] Bronnen = ["klacht", "telefonie", "media"];
    private static readonly string[] Begin = ["Klant belt dat", "Klager schrijft dat", "Wij zien vaak dat", "Steeds weer", "Een klant vertelt dat", "Het komt voor dat"];
    private static readonly string[] Overal =
        ["de uitkering", "de aanvraag", "de beslissing", "een brief", "het formulier", "de datum", "de afspraak", "het gesprek", "de wachttijd", "een fout", "het bedrag", "de regel", "de medewerker", "het dossier"];

    /// <summary>Over welk thema signaal <paramref name="nummer"/> gaat: een paar thema's komen heel vaak voor, de meeste zelden.</summary>
    public int Thema(int nummer) => (int)(themas * Math.Pow(new Random(nummer).NextDouble(), 2.2));

    public Signaalinhoud Maak(int nummer, DateOnly vandaag, int dagen)
    {
        var toeval = new Random(nummer);
        var thema = (int)(themas * Math.Pow(toeval.NextDouble(), 2.2));
        string Eigen() => Woord((thema * WoordenPerThema) + (int)(WoordenPerThema * Math.Pow(toeval.NextDouble(), 1.5)));
        string Algemeen() => Overal[toeval.Next(Overal.Length)];
        return new()
        {
            Bron = Bronnen[toeval.Next(Bronnen.Length)],
            Kenmerk = $"k-{nummer}",
            Tekst = $"{Begin[toeval.Next(Begin.Length)]} {Algemeen()} over {Eigen()} en {Eigen()} niet klopt, terwijl {Algemeen()} bij {Eigen()} en {Eigen()} anders gaat.",
            Gevolg = $"Daardoor wacht {Algemeen()} op {Eigen()}.",
            Datum = vandaag.AddDays(-toeval.Next(dagen)),
        };
    }

    // Zo hebben geen twee woorden dezelfde stam: dan zouden thema's op elkaar lijken die niets gemeen hebben.
    private static string Woord(int i) => Kunstregister.Woord((i % 500) + (i / 500 * 10_000));
}
