using Maatwerkplaats.Taal.Persoonsgegevens.Adressen;
using Maatwerkplaats.Taal.Persoonsgegevens.Datums;
using Maatwerkplaats.Taal.Persoonsgegevens.Doorwerking;
using Maatwerkplaats.Taal.Persoonsgegevens.Dossiers;
using Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;
using Maatwerkplaats.Taal.Persoonsgegevens.Nummers;
using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;
using Maatwerkplaats.Taal.Persoonsgegevens.Samenvoegen;
using Maatwerkplaats.Taal.Persoonsgegevens.Uitzonderingen;
using Maatwerkplaats.Taal.Persoonsgegevens.Werkgevers;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>
/// Zoekt persoonsgegevens in Nederlandse tekst. Werpt op geen enkele tekst een fout en kost tijd naar rato van de lengte.
/// </summary>
public static class Herkenner
{
    /// <summary>
    /// Gaat omhoog zodra dezelfde tekst andere vondsten geeft; wat gepubliceerd is, wordt dan 's nachts opnieuw nagelopen.
    /// </summary>
    public const int Versie = 1;

    private static readonly IDetector[] Detectors =
    [
        new UitzonderingDetector(), new BsnDetector(), new IbanDetector(), new EmailDetector(), new TelefoonDetector(), new KentekenDetector(),
        new PostcodeDetector(), new AdresDetector(), new DatumDetector(), new LeeftijdDetector(), new DossiernummerDetector(),
        new WerkgeverDetector(), new PlaatsDetector(), new PersoonDetector(), new KleineletterDetector(),
    ];

    /// <summary>De persoonsgegevens in een tekst, op volgorde en zonder overlap.</summary>
    /// <param name="tekst">De tekst; leeg mag.</param>
    /// <param name="dossier">Wat al van de zaak bekend is.</param>
    public static IReadOnlyList<Vondst> Zoek(string tekst, Dossier? dossier = null)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var beeld = new Tekstbeeld(tekst);
        var vangsten = new List<Vangst>();
        foreach (var detector in Detectors) detector.Zoek(beeld, vangsten);
        if (dossier is not null && dossier != Dossier.Leeg) new DossierDetector(dossier).Zoek(beeld, vangsten);
        var gekozen = Samenvoeger.Voeg(beeld, vangsten);
        gekozen = Naamherhaling.Vul(beeld, gekozen);
        return [.. gekozen.Select(v => v.AlsVondst())];
    }
}
