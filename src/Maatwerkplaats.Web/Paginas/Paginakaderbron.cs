using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Dashboards;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Waar deze gebruiker heen kan. Een plek waar iemand niets mag, staat er niet.</summary>
internal sealed class Paginakaderbron(Ongelezenteller teller) : IPaginakaderbron
{
    private static readonly (string Label, string Url, Func<Gebruiker, bool> Voor)[] Plekken =
    [
        ("Mijn werk", "/", _ => true),
        ("Casus aanmelden", "/casussen/aanmelden", _ => true),
        ("Werkvoorraad", "/casussen", g => g.IsMaatwerker),
        ("Bord", "/casussen/bord", g => g.IsMaatwerker),
        ("Sessies", "/sessies", _ => true),
        ("Solves", "/solves", g => SolveToegang.Mag(g, null, SolveRecht.Lezen)),
        ("Intervisie", "/intervisie", g => g.IsMaatwerker),
        ("Casusprudentie", "/casusprudentie", g => !g.Extern),
        ("Verhalen", "/verhalen", g => !g.Extern),
        ("Terugkijken", "/reflecties", g => !g.Extern),
        ("Signalen", "/signalen", g => SignaalToegang.Mag(g, Signaalrecht.Overzien)),
        ("Thema's", "/themas", g => SignaalToegang.Mag(g, Signaalrecht.Overzien)),
        ("Signalenmonitor", "/signalenmonitor", g => KnelpuntToegang.Mag(g, Knelpuntrecht.MonitorLezen)),
        ("Knelpuntenbrief", "/knelpunten", g => KnelpuntToegang.Mag(g, Knelpuntrecht.Leiden) || g.Heeft(Rol.Ministerie)),
        ("Menselijke maat", "/menselijke-maat", g => KnelpuntToegang.Mag(g, Knelpuntrecht.Leiden) || g.Heeft(Rol.Ministerie)),
        ("Netwerk", "/netwerk", NetwerkToegang.MagLezen),
        ("Cliënt opzoeken", "/client/opzoeken", g => !g.Extern),
        ("Nazien", "/casusprudentie/nazien", g => g.IsMaatwerker),
        ("Dashboard", "/dashboard", g => DashboardToegang.Soorten(g).Count > 0),
        ("Verantwoording", "/verantwoording", g => Verantwoordingstoegang.Voor(g) != Cijferzicht.Geen),
        ("Casussen inlezen", "/register/inlezen", InleesToegang.Mag),
        ("Evaluatieset", "/register/evaluatie", g => g.Heeft(Rol.Onderzoeker)),
        ("Inzagelog", "/toezicht", g => g.Heeft(Rol.Toezicht)),
        ("Beheer", "/beheer", g => g.Heeft(Rol.Beheerder) || g.IsLandelijk),
    ];

    public async Task<Paginakader> GeefAsync(HttpContext context) => context.GebruikerOfNiemand() is { } gebruiker
        ? Maak(gebruiker, context.Request.Path, await teller.Tel(gebruiker, context.RequestAborted))
        : Paginakader.Leeg;

    private static Paginakader Maak(Gebruiker gebruiker, PathString pad, int ongelezen) => new(
        [.. Plekken.Where(p => p.Voor(gebruiker)).Select(p => new Navigatiepunt(p.Label, p.Url, pad == p.Url))],
        new(gebruiker.Naam, RolVan(gebruiker), [new("Berichten", "/berichten", false, ongelezen, "ongelezen"), new("Mijn tijd", "/tijd", false), new("Mijn bestanden", "/bestanden", false), new("Mijn gegevens", "/mijn", false)], "/afmelden"));

    private static string RolVan(Gebruiker gebruiker) => gebruiker.Rollen is [var eerste, ..] ? eerste.Rol.Label() : gebruiker.Functie;
}
