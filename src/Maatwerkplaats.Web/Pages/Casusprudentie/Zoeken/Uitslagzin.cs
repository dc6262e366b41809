using System.Globalization;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Zoeken;

/// <summary>Hoeveel er is gevonden, in een zin die ook wordt voorgelezen.</summary>
public static class Uitslagzin
{
    public static string Van(Zoekantwoord antwoord, Zoekkeuze keuze)
    {
        var aantal = antwoord.Totaal.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
        return antwoord.Totaal switch
        {
            0 when keuze.IsLeeg => "Er is nog geen casusprudentie",
            0 => "Geen casus past hierbij",
            1 => "1 casus",
            _ when keuze.IsLeeg => $"{aantal} casussen, {(keuze.Volgorde == Volgorde.ZwaarsteEerst ? "meest gevolgd eerst" : "nieuwste eerst")}",
            _ when antwoord.IsSchatting => $"Ongeveer {aantal} casussen",
            _ => $"{aantal} casussen",
        };
    }
}
