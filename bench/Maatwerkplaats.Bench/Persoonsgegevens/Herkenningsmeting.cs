using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Bench.Persoonsgegevens;

/// <summary>Meet dekking en precisie op gemerkte teksten, met en zonder gegevens van het dossier.</summary>
internal static class Herkenningsmeting
{
    /// <param name="argumenten">De map met gegevens, en desgewenst <c>fouten</c>, <c>oefen</c> (de helft om op te bouwen), <c>toets</c> (de andere helft) of <c>regels</c>.</param>
    public static int Meet(string[] argumenten)
    {
        var map = argumenten[0];
        var casussen = Path.Combine(map, "casussen-goud.jsonl");
        Draai("casussen, per veld, zonder dossier", Casusgoud.Lees(casussen, true), false, argumenten);
        Draai("casussen, als één tekst, zonder dossier", Casusgoud.Lees(casussen, false), false, argumenten);
        Draai("casussen, per veld, met dossier", Casusgoud.Lees(casussen, true), true, argumenten);
        Draai("casussen, als één tekst, met dossier", Casusgoud.Lees(casussen, false), true, argumenten);
        var synthetisch = Path.Combine(map, "taal", "pii-uwv-synth", "sample_100.jsonl");
        Draai("gegenereerde teksten, zonder dossier", Spangoud.Lees(synthetisch), false, argumenten);
        Draai("gegenereerde teksten, met dossier", Spangoud.Lees(synthetisch), true, argumenten);
        return 0;
    }

    private static void Draai(string titel, IEnumerable<Goudtekst> teksten, bool metDossier, string[] argumenten)
    {
        var telling = new Telling();
        foreach (var goud in teksten.Where(g => HoortErbij(g, argumenten)))
            telling.Voeg(goud, Herkenner.Zoek(goud.Tekst, metDossier ? goud.Dossier : null));
        telling.Druk(titel);
        if (argumenten.Contains("regels")) telling.DrukRegels();
        if (!argumenten.Contains("fouten")) return;
        foreach (var g in telling.Gemist) Console.WriteLine("  - " + g);
        foreach (var o in telling.Onterecht) Console.WriteLine("  + " + o);
    }

    private static bool HoortErbij(Goudtekst goud, string[] argumenten)
    {
        var isOneven = (goud.Id[^1] - '0') % 2 == 1;
        return argumenten.Contains("oefen") ? isOneven : !argumenten.Contains("toets") || !isOneven;
    }
}
