using Maatwerkplaats.Core.Apisleutels;
using Maatwerkplaats.Core.Casusprudentie.Groepen;
using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Toegang;

/// <summary>Wie bij welk deel van de site mag. Zonder beleid: alleen wie is aangemeld.</summary>
public static class Beleid
{
    /// <summary>Kernteam en coördinatoren: wie een werkvoorraad heeft.</summary>
    public const string Maatwerker = nameof(Maatwerker);

    /// <summary>Beheerders: lijsten, mensen en termijnen.</summary>
    public const string Beheer = nameof(Beheer);

    /// <summary>Beheerders en landelijk coördinatoren: plaatsen, kernteams en standaardteksten.</summary>
    public const string Inrichten = nameof(Inrichten);

    public const string Toezicht = nameof(Toezicht);

    /// <summary>Wie cijfers ziet: een Maatwerkplaats de eigen, een ander zonder kleine aantallen.</summary>
    public const string Verantwoording = nameof(Verantwoording);

    /// <summary>Medewerkers van de eigen organisatie, dus geen externe relaties.</summary>
    public const string Medewerker = nameof(Medewerker);

    /// <summary>Landelijk en regionaal coördinatoren: casussen uit bestanden overnemen.</summary>
    public const string Inlezen = nameof(Inlezen);

    /// <summary>De casusprudentie: medewerkers van de eigen organisatie, en iedereen als een beheerder haar openbaar maakte.</summary>
    public const string Register = nameof(Register);

    /// <summary>Landelijk en regionaal coördinatoren: zien of gelijke gevallen gelijk aflopen.</summary>
    public const string Coordinator = nameof(Coordinator);

    /// <summary>Onderzoekers en landelijk coördinatoren: een evaluatieset vragen.</summary>
    public const string Evaluatie = nameof(Evaluatie);

    /// <summary>Kernteams, coördinatoren en beheerders: de ingangen van andere organisaties bijhouden.</summary>
    public const string Organisaties = nameof(Organisaties);

    /// <summary>Solveteam, SBK en coördinatoren: alle signalen zien.</summary>
    public const string Signalen = nameof(Signalen);

    /// <summary>Solveteam en landelijk coördinator: signalen aanleveren namens een andere bron, en thema's bijhouden.</summary>
    public const string SignalenOrdenen = nameof(SignalenOrdenen);

    /// <summary>SBK, landelijk coördinator en meelezers van het ministerie: de signalenmonitor.</summary>
    public const string Signalenmonitor = nameof(Signalenmonitor);

    /// <summary>SBK en landelijk coördinator: de werkagenda bijhouden, de knelpuntenbrief en de Menselijke Maat Monitor maken.</summary>
    public const string Sbk = nameof(Sbk);

    /// <summary>Medewerkers, en meelezers van het ministerie: verzonden brieven en gepubliceerde monitors.</summary>
    public const string Brieflezer = nameof(Brieflezer);

    /// <summary>De landelijke Maatwerkplaats: de hulpteksten bijhouden.</summary>
    public const string Hulpteksten = nameof(Hulpteksten);

    /// <summary>Programma's met een sleutel om signalen aan te leveren; geen mensen.</summary>
    public const string SignalenSchrijven = nameof(SignalenSchrijven);

    /// <summary>Kernteams, coördinatoren en leidinggevenden: opgetelde uren, zonder mensen.</summary>
    public const string Tijdcijfers = nameof(Tijdcijfers);

    public static IServiceCollection AddToegang(this IServiceCollection diensten)
    {
        diensten.AddSingleton<Aanmeldsessies>();
        diensten.AddAuthentication(Sessieschema.Naam).AddScheme<AuthenticationSchemeOptions, Sessieschema>(Sessieschema.Naam, null)
            .AddScheme<AuthenticationSchemeOptions, Apisleutelschema>(Apisleutelschema.Naam, null);
        diensten.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Maatwerker, p => p.RequireAssertion(c => Wie(c) is { IsMaatwerker: true }))
            .AddPolicy(Beheer, p => p.RequireAssertion(c => Wie(c)?.Heeft(Rol.Beheerder) == true))
            .AddPolicy(Inrichten, p => p.RequireAssertion(c => Wie(c) is { } wie && InrichtingToegang.Voor(wie).Count > 0))
            .AddPolicy(Toezicht, p => p.RequireAssertion(c => Wie(c)?.Heeft(Rol.Toezicht) == true))
            .AddPolicy(Verantwoording, p => p.RequireAssertion(c => Wie(c) is { } wie && Verantwoordingstoegang.Voor(wie) != Cijferzicht.Geen))
            .AddPolicy(Inlezen, p => p.RequireAssertion(c => Wie(c) is { } wie && InleesToegang.Mag(wie)))
            .AddPolicy(Register, p => p.RequireAssertion(MagInRegister))
            .AddPolicy(Coordinator, p => p.RequireAssertion(c => Wie(c) is { } wie && Ongelijklezer.Mag(wie)))
            .AddPolicy(Evaluatie, p => p.RequireAssertion(c => Wie(c) is { } wie && EvaluatieToegang.Mag(wie)))
            .AddPolicy(Organisaties, p => p.RequireAssertion(c => Wie(c) is { } wie && Organisatieboek.Mag(wie)))
            .AddPolicy(Signalen, p => p.RequireAssertion(c => Wie(c) is { } wie && SignaalToegang.Mag(wie, Signaalrecht.Overzien)))
            .AddPolicy(SignalenOrdenen, p => p.RequireAssertion(c => Wie(c) is { } wie && SignaalToegang.Mag(wie, Signaalrecht.Ordenen)))
            .AddPolicy(Signalenmonitor, p => p.RequireAssertion(c => Wie(c) is { } wie && KnelpuntToegang.Mag(wie, Knelpuntrecht.MonitorLezen)))
            .AddPolicy(Sbk, p => p.RequireAssertion(c => Wie(c) is { } wie && KnelpuntToegang.Mag(wie, Knelpuntrecht.Leiden)))
            .AddPolicy(Brieflezer, p => p.RequireAssertion(c => Wie(c) is { } wie && KnelpuntToegang.Mag(wie, Knelpuntrecht.BriefLezen)))
            .AddPolicy(Hulpteksten, p => p.RequireAssertion(c => Wie(c) is { } wie && HulptekstToegang.MagSchrijven(wie)))
            .AddPolicy(SignalenSchrijven, p => p.AddAuthenticationSchemes(Apisleutelschema.Naam).RequireClaim("doel", nameof(Apidoel.SignalenSchrijven)))
            .AddPolicy(Tijdcijfers, p => p.RequireAssertion(c => Wie(c) is { } wie && TijdToegang.Voor(wie) != Tijdzicht.Geen))
            .AddPolicy(Medewerker, p => p.RequireAssertion(c => Wie(c) is { Extern: false }));
        return diensten;
    }

    // Wie is ingelogd en er niet bij mag, leest op de bladzijde zelf waarom niet.
    private static async Task<bool> MagInRegister(AuthorizationHandlerContext context) => context.Resource is HttpContext http
        && (http.GebruikerOfNiemand() is not null || await http.RequestServices.GetRequiredService<RegisterToegang>().Mag(http.Registerbezoeker(), http.RequestAborted));

    private static Gebruiker? Wie(AuthorizationHandlerContext context) => (context.Resource as HttpContext)?.GebruikerOfNiemand();
}
