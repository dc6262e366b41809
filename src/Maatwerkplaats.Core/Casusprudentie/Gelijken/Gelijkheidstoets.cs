namespace Maatwerkplaats.Core.Casusprudentie.Gelijken;

/// <summary>
/// Wanneer gevallen gelijk genoeg zijn om van een besluit te vragen waarin het verschilt (besluit 0311). Rekent alleen.
/// </summary>
public static class Gelijkheidstoets
{
    /// <summary>
    /// Vanaf deze gelijkenis (cosinus, 0 tot 1) is een casus het tonen waard. Lager delen casussen vooral gewone woorden.
    /// </summary>
    public const double Toonlat = 0.10;

    /// <summary>
    /// Vanaf deze gelijkenis telt een casus als gelijk geval. Van de voorbeeldcasussen die dan overblijven, gaan er twee van
    /// de drie over precies hetzelfde probleem (besluit 0311).
    /// </summary>
    public const double Gelijklat = 0.20;

    /// <summary>Van minder dan drie gevallen is geen lijn te trekken.</summary>
    public const int MinsteGevallen = 3;

    /// <summary>Zoveel gevallen tellen hoogstens mee: de meest gelijke.</summary>
    public const int MeesteGevallen = 8;

    /// <summary>Of een besluit anders uitvalt dan de meerderheid van de gelijke gevallen.</summary>
    /// <param name="eigen">Uitslag van het besluit zelf; geen overeenstemming wijkt nergens van af.</param>
    /// <param name="gelijken">Spreiding van de gevallen boven de <see cref="Gelijklat"/>.</param>
    public static bool WijktAf(Uitslag eigen, Spreiding gelijken) =>
        eigen != Uitslag.Onbekend && gelijken.Bekend >= MinsteGevallen && gelijken.Meerderheid is { } lijn && lijn != eigen;
}
