using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat de inbrenger vertelde toen de casus binnenkwam.</summary>
/// <param name="Titel">Korte naam; afgeleid van de buikpijn als niemand er een gaf.</param>
/// <param name="Buikpijn">Wat er wringt: het probleem van de cliënt in eigen woorden.</param>
/// <param name="Gewenst">Wat er mogelijk zou moeten worden: de reden om de casus in te brengen.</param>
/// <param name="UrgentieReden">Waarom het spoed heeft.</param>
/// <param name="Client">Versleuteld BSN van de cliënt; mag later komen.</param>
/// <param name="EersteWeging">Eigen eerste gedachte van de inbrenger.</param>
/// <param name="Routekaart">Antwoorden van de zelftest, als die is gedaan.</param>
public sealed record Melding(
    string Titel,
    string Buikpijn,
    string Gewenst,
    Inbrenger Inbrenger,
    Urgentie Urgentie = Urgentie.Gewoon,
    string? UrgentieReden = null,
    Versleuteld? Client = null,
    IReadOnlyList<GewensteHulp>? Hulp = null,
    string? EersteWeging = null,
    IReadOnlyList<RoutekaartAntwoord>? Routekaart = null)
{
    /// <summary>Lengte waarop een afgeleide titel wordt afgebroken.</summary>
    public const int TitelLengte = 80;

    /// <summary>Maakt van de eerste zin van de buikpijn een titel van hoogstens <see cref="TitelLengte"/> tekens.</summary>
    public static string TitelUit(string buikpijn)
    {
        var zin = buikpijn.Trim().Split(['\n', '.', '!', '?'], 2)[0].Trim();
        if (zin.Length <= TitelLengte)
        {
            return zin;
        }

        var knip = zin.LastIndexOf(' ', TitelLengte - 1);
        return zin[..(knip > TitelLengte / 2 ? knip : TitelLengte - 1)].TrimEnd() + "…";
    }
}

/// <summary>Wie de casus inbracht, en langs welke weg.</summary>
/// <param name="Wie">De inbrenger zelf; bij <see cref="Kanaal.Buiten"/> zonder naam (die staat versleuteld in <paramref name="Contact"/>).</param>
/// <param name="IngevoerdDoor">Wie het invoerde, als dat een ander was.</param>
/// <param name="Contact">Versleutelde naam en bereikbaarheid van een inbrenger zonder account.</param>
/// <param name="Extern">Werkt niet bij de organisatie, met of zonder account, ook als een collega het namens diegene invoerde.</param>
public sealed record Inbrenger(Betrokkene Wie, Kanaal Kanaal, Betrokkene? IngevoerdDoor = null, Versleuteld? Contact = null, bool Extern = false)
{
    internal const string NietVanHier = "De inbrenger werkt niet binnen de organisatie en kan daarom geen eigenaar zijn.";

    /// <summary>Alleen een collega met een account kan de draad van de casus vasthouden.</summary>
    public bool KanEigenaarZijn => Wie.PersoonId is not null && !Extern;

    /// <summary>Waarom de Maatwerkplaats eigenaar is zolang niemand anders dat werd; leeg als de inbrenger het zelf is.</summary>
    public string? WaaromGeenEigenaar => this switch
    {
        { KanEigenaarZijn: true } => null,
        { IngevoerdDoor: null } => NietVanHier,
        { Extern: true } => $"{Binnengekomen}, namens iemand van buiten de organisatie. Die kan geen eigenaar zijn.",
        { Wie.Onderdeel.Length: > 0 } => $"{Binnengekomen}, namens een collega. Die wordt pas eigenaar na een eigen ja.",
        // Zonder onderdeel is niet te zeggen of het een collega is.
        _ => $"{Binnengekomen}, namens een ander. Is dat een collega, dan wordt die pas eigenaar na een eigen ja.",
    };

    private string Binnengekomen => Kanaal == Kanaal.Mail ? "Deze casus kwam per mail binnen" : "Deze casus kwam telefonisch binnen";
}

/// <summary>Eén vraag van de routekaart met het gekozen antwoord.</summary>
public sealed record RoutekaartAntwoord(string Vraag, string Antwoord);
