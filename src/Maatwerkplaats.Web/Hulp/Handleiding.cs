namespace Maatwerkplaats.Web.Hulp;

/// <summary>Welke hulptekst bij welk scherm hoort.</summary>
public static class Handleiding
{
    /// <summary>Het adres van de bladzijde die bij een scherm past.</summary>
    /// <param name="pad">Pad van het scherm.</param>
    public static string AdresBij(string pad) => pad.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["routekaart"] or ["casussen", "aanmelden"] or ["casussen", _, "aangemeld"] => "/hulp/aanmelden",
        ["casussen"] or ["casussen", "bord"] or ["casussen", _, "beoordelen", ..] => "/hulp/triage",
        ["casussen", _, "wegen", ..] => "/hulp/wegen",
        ["casussen", _, "besluiten", ..] => "/hulp/besluiten",
        ["casussen", _, "afronden" or "heropenen" or "intrekken", ..] => "/hulp/afronden",
        ["reflecties", ..] => "/hulp/terugkijken",
        ["verhalen", ..] or ["casussen", _, "verhaal", ..] => "/hulp/verhalen",
        ["casussen", _, "tafel", ..] => "/hulp/maatwerksessie",
        ["hulp", "bijhouden"] or ["hulp", _, "schrijven" or "versies"] => "/hulp/hulpteksten",
        ["intervisie", ..] or ["casussen", _, "intervisie"] => "/hulp/intervisie",
        ["signalen" or "themas", ..] => "/hulp/signalen",
        ["casussen", _, "tafelgenoten"] or ["netwerk", ..] => "/hulp/netwerk",
        ["casussen", _, "sessie-plannen"] or ["sessies", ..] => "/hulp/sessie-plannen",
        ["solvetafels", ..] or ["solves", _, "tafel", ..] => "/hulp/solvetafel",
        ["solves", ..] => "/hulp/solves",
        ["signalenmonitor" or "knelpunten" or "menselijke-maat", ..] => "/hulp/knelpuntenbrief",
        ["casussen", ..] => "/hulp/behandelen",
        ["casusprudentie", "gelijken" or "nazien" or "ongelijk", ..] or ["casusprudentie", _, _, "nog-actueel"] or ["mijn", "volgen"] => "/hulp/gelijke-gevallen",
        ["casusprudentie", ..] => "/hulp/casusprudentie",
        ["oefenen", ..] => "/hulp/oefenen",
        ["mijn", "leren", ..] => "/hulp/leerlijn",
        ["register", "inlezen", ..] => "/hulp/inlezen",
        ["register" or "bestanden", ..] => "/hulp/register-als-bestand",
        ["client" or "berichten" or "toezicht", ..] => "/hulp/privacy-en-veiligheid",
        ["verantwoording" or "dashboard" or "terugblikken", ..] => "/hulp/cijfers",
        ["terugblik", ..] => "/hulp/afronden",
        ["tijd", ..] or ["beheer", "tijd"] => "/hulp/tijd",
        ["beheer", ..] => "/hulp/toegang",
        _ => "/hulp",
    };
}
