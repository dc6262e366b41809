using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Zoekt of een rij een casus is die er al is, langs een andere weg dan zijn nummer: dezelfde cliënt, dezelfde dag, dezelfde tekst.</summary>
internal static class Dubbelzoeker
{
    private const int Dichtbij = 60;
    private const double VrijwelGelijk = 0.8;
    private const double LijktErop = 0.4;

    /// <returns>De casus, en of het zeker dezelfde is; leeg als er geen op lijkt.</returns>
    public static (Bekendecasus Casus, bool Zeker)? Zoek(Gelezenrij rij, string? client, IEnumerable<Bekendecasus> kandidaten, Lijsten lijsten)
    {
        var gevonden = kandidaten
            .Where(k => Telt(rij, k))
            .Select(k => (Casus: k, Zeker: Vergelijk(rij.Gelezen, client, k, lijsten)))
            .Where(k => k.Zeker is not null).OrderByDescending(k => k.Zeker).ToArray();
        // Twee casussen die het allebei zeker zijn: dan is het een vraag voor een mens.
        return gevonden.Length == 0 ? null : (gevonden[0].Casus, gevonden.Count(g => g.Zeker is true) == 1);
    }

    /// <summary>Twee nummers van een bron zijn twee casussen; anders had de bron er één nummer aan gegeven.</summary>
    private static bool Telt(Gelezenrij rij, Bekendecasus casus) =>
        rij.Nummer is null || casus.Herkomst is null || !Herkomst.IsNummer(casus.Herkomst);

    /// <returns>Zeker dezelfde, misschien dezelfde, of leeg: een andere.</returns>
    private static bool? Vergelijk(Registratie bestand, string? client, Bekendecasus casus, Lijsten lijsten)
    {
        if (client is not null && casus.ClientSleutel is not null && client != casus.ClientSleutel)
        {
            return null;
        }

        var ons = Registratiestaat.Lees(casus.Staat, lijsten);
        var zelfdeClient = client is not null && client == casus.ClientSleutel;
        var dagen = bestand.Ingebracht is { } een && ons.Ingebracht is { } ander ? Math.Abs(een.DayNumber - ander.DayNumber) : (int?)null;
        var tekst = Gelijkenis.Van(bestand.Probleem, ons.Probleem) ?? 0;
        var (naam, inbrenger) = (Gelijk(bestand.NaamCasus, ons.NaamCasus), Gelijk(bestand.InbrengerNaam, ons.InbrengerNaam));
        return (zelfdeClient && dagen == 0) || (tekst >= VrijwelGelijk && (naam || inbrenger) && dagen is null or 0) ? true
            : (zelfdeClient && dagen <= Dichtbij) || tekst >= LijktErop || (naam && inbrenger) ? false
            : null;
    }

    private static bool Gelijk(string? een, string? ander) => een is not null && ander is not null && Woordvorm.Van(een) == Woordvorm.Van(ander);
}
