using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Core.Casusprudentie.Volgen;

/// <summary>Herkent in teksten waaraan iets te volgen is. Rekent alleen, met dezelfde analyse als het zoeken.</summary>
public static class Volgsleutels
{
    /// <summary>De wetsartikelen in een tekst, als <c>wia:77</c>; een lid hoort bij zijn artikel.</summary>
    public static IReadOnlyList<string> Artikelen(string tekst) =>
    [
        .. Analyzer.Standaard.Analyseer(tekst).Where(t => t.Vorm.IsVerwijzing).Select(t => string.Join(':', Delen(t.Vorm.Woord))).Distinct(),
    ];

    /// <summary>De wetsartikelen waar een uitspraak over gaat.</summary>
    public static IReadOnlyList<string> Artikelen(Uitspraakinhoud inhoud) =>
        Artikelen(string.Join("\n", inhoud.NaamCasus, inhoud.Regels, inhoud.Juridisch, inhoud.Afweging));

    /// <summary>De woorden van een onderwerp in hun grondvorm; leeg als er geen woord in staat dat iets zegt.</summary>
    public static string Onderwerp(string tekst) => string.Join(' ', Woorden(tekst).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Of een uitspraak over een onderwerp gaat: al zijn woorden staan in titel, kernwoorden of onderwerpen.</summary>
    /// <param name="sleutel">Zoals <see cref="Onderwerp"/> hem maakt.</param>
    public static bool GaatOver(Uitspraakinhoud inhoud, string sleutel) => Onderwerpwoorden(inhoud).IsSupersetOf(sleutel.Split(' '));

    /// <summary>De woorden waaraan een onderwerp wordt herkend, in hun grondvorm.</summary>
    public static IReadOnlySet<string> Onderwerpwoorden(Uitspraakinhoud inhoud) =>
        Woordenset(string.Join("\n", [inhoud.NaamCasus, .. inhoud.Kernwoorden, .. inhoud.Onderwerpen]));

    /// <summary>De woorden van een tekst in hun grondvorm, om een gevolgd onderwerp in te herkennen.</summary>
    public static IReadOnlySet<string> Woordenset(string tekst) => Woorden(tekst).ToHashSet();

    /// <summary>"wia:77" als "art. 77 WIA".</summary>
    public static string Leesbaar(string artikel)
    {
        var delen = artikel.Split(':', 2);
        var wet = delen[0] switch
        {
            "awb" => "Awb",
            "wajong" => "Wajong",
            "wazo" => "Wazo",
            "wtl" => "Wtl",
            "pw" => "Participatiewet",
            { Length: <= 4 } kort => kort.ToUpperInvariant(),
            var lang => char.ToUpperInvariant(lang[0]) + lang[1..],
        };
        return $"art. {delen[1]} {wet}";
    }

    private static IEnumerable<string> Woorden(string tekst) =>
        Analyzer.Standaard.Analyseer(tekst).Where(t => !t.Vorm.IsStopwoord && !t.Vorm.IsVerwijzing).Select(t => t.Vorm.Lemma);

    // In deze wetten heeft een artikelnummer zelf een dubbele punt (awb:3:4); in de andere is wat na het nummer komt het lid.
    private static IEnumerable<string> Delen(string verwijzing)
    {
        var delen = verwijzing.Split(':');
        return delen.Take(delen[0] is "awb" or "wajong" or "wazo" or "bw" ? 3 : 2);
    }
}
