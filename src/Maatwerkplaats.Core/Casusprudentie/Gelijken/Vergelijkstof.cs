using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Casusprudentie.Gelijken;

/// <summary>Wat van een lopende casus wordt vergeleken: dezelfde velden waaruit later een publicatie ontstaat, zonder het besluit.</summary>
public static class Vergelijkstof
{
    /// <summary>De casus zoals hij nu is. De uitkomst telt niet mee: gelijk is wat eraan voorafging.</summary>
    public static Uitspraakinhoud Van(CasusStaat casus, Lijsten woorden)
    {
        var r = Registratiestaat.Lees(casus, woorden);
        return new()
        {
            NaamCasus = r.NaamCasus ?? "",
            Kernwoorden = [.. r.Kernwoorden],
            Wetten = [.. r.Wetten],
            Probleem = r.Probleem ?? "",
            Reden = r.Reden ?? "",
            Regels = r.Regels ?? "",
            Juridisch = r.Juridisch ?? "",
            Economisch = r.Economisch ?? "",
            Maatschappelijk = r.Maatschappelijk ?? "",
        };
    }

    /// <summary>Wat iemand aan het inbrengen is, half getypt of af.</summary>
    public static Uitspraakinhoud Van(string? buikpijn, string? gewenst, string? titel, IEnumerable<string> wetten) => new()
    {
        NaamCasus = titel?.Trim() ?? "",
        Probleem = buikpijn?.Trim() ?? "",
        Reden = gewenst?.Trim() ?? "",
        Wetten = [.. wetten],
    };
}
