using System.Globalization;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Pages.Publicaties;

namespace Maatwerkplaats.Web.Pages.Casusprudentie;

/// <summary>Hoe je een gepubliceerde casus aanhaalt in een brief of besluit.</summary>
public static class Citaat
{
    /// <param name="site">Schema en naam van de site, voor het vaste adres.</param>
    /// <returns>Bijvoorbeeld "Maatwerkplaats Noord (UWV) 22 november 2026, MCP:NL:UWV:2026:42 (WIA-voorschot terug), https://…".</returns>
    public static string Van(GelezenUitspraak gelezen, string site)
    {
        var (uitspraak, inhoud) = gelezen;
        var plaats = inhoud.Maatwerkplaats.Length > 0 ? $" {inhoud.Maatwerkplaats}" : "";
        var dag = Kalender.DatumInNederland(uitspraak.GepubliceerdOp).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
        return $"Maatwerkplaats{plaats} ({uitspraak.Organisatie.ToUpperInvariant()}) {dag}, {uitspraak.Kenmerk} ({inhoud.NaamCasus}), {site}{Kenmerkadres.Van(uitspraak.Kenmerk)}";
    }
}
