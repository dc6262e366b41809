using Maatwerkplaats.Taal.Persoonsgegevens.Datums;
using Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;

/// <summary>Maakt een gegeven stap voor stap vager: plaats → provincie → landsdeel, beroep → groep, leeftijd → tiental, datum → seizoen.</summary>
public static class Ladder
{
    private static readonly Dictionary<string, string> Landsdelen = new()
    {
        ["Groningen"] = "Noord-Nederland",
        ["Friesland"] = "Noord-Nederland",
        ["Drenthe"] = "Noord-Nederland",
        ["Overijssel"] = "Oost-Nederland",
        ["Gelderland"] = "Oost-Nederland",
        ["Flevoland"] = "Oost-Nederland",
        ["Utrecht"] = "West-Nederland",
        ["Noord-Holland"] = "West-Nederland",
        ["Zuid-Holland"] = "West-Nederland",
        ["Zeeland"] = "Zuid-Nederland",
        ["Noord-Brabant"] = "Zuid-Nederland",
        ["Limburg"] = "Zuid-Nederland",
    };

    /// <summary>Provincie en landsdeel; alleen "een plaats" als de plaats onbekend is.</summary>
    public static IReadOnlyList<string> VanPlaats(string naam) =>
        Plaatsenlijst.Zoek(naam)?.Provincie is { Length: > 0 } provincie && Landsdelen.TryGetValue(provincie, out var deel) ? [provincie, deel] : ["een plaats in Nederland"];

    /// <summary>De beroepsgroep, dan alleen dat er een beroep was.</summary>
    public static IReadOnlyList<string> VanBeroep(Beroep beroep)
    {
        ArgumentNullException.ThrowIfNull(beroep);
        return [beroep.Groep, "een beroep"];
    }

    /// <summary>"begin veertig", dan "veertiger"; voor kinderen en hoogbejaarden één trede.</summary>
    public static IReadOnlyList<string> VanLeeftijd(int jaren)
    {
        string[] tientallen = ["", "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        if (jaren < 18) return ["minderjarig"];
        if (jaren is < 20 or > 89) return [jaren < 20 ? "jongvolwassen" : "hoogbejaard"];
        var deel = (jaren % 10) switch { < 4 => "begin", < 7 => "midden", _ => "eind" };
        return [$"{deel} {tientallen[jaren / 10]}", tientallen[jaren / 10] + "er"];
    }

    /// <summary>Van een dag naar het seizoen met jaar, dan het jaar; zonder jaar alleen het seizoen.</summary>
    public static IReadOnlyList<string> VanDatum(string datum)
    {
        ArgumentNullException.ThrowIfNull(datum);
        var beeld = new Tekstbeeld(datum);
        for (var i = 0; i < beeld.Aantal; i++)
        {
            var gelezen = Datumlezer.Lees(beeld, i);
            if (!gelezen.IsGevonden) continue;
            var seizoen = gelezen.Maand switch { 12 or 1 or 2 => "winter", <= 5 => "voorjaar", <= 8 => "zomer", _ => "najaar" };
            return gelezen.Jaar > 0 ? [$"{seizoen} {gelezen.Jaar}", $"{gelezen.Jaar}"] : [seizoen];
        }

        return ["eerder"];
    }
}
