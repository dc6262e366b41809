using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Toegang;

/// <summary>Wie er bij een adres mag.</summary>
/// <param name="Mag">Mag deze gebruiker hier komen? Leeg als ook iemand zonder aanmelding mag.</param>
internal sealed record Verwachting(Func<Gebruiker, bool>? Mag)
{
    public static readonly Verwachting Openbaar = new((Func<Gebruiker, bool>?)null);
    public static readonly Verwachting Aangemeld = new(_ => true);
    public static readonly Verwachting Medewerker = new(g => !g.Extern);
    public static readonly Verwachting Maatwerker = new(g => g.IsMaatwerker);
    public static readonly Verwachting Beheer = new(g => g.Heeft(Rol.Beheerder));
    public static readonly Verwachting Inrichten = new(g => g.Heeft(Rol.Beheerder) || g.IsLandelijk);
    public static readonly Verwachting Organisaties = new(g => g.Heeft(Rol.Beheerder) || g.IsMaatwerker);
    public static readonly Verwachting Aandrager = new(g => g.IsMaatwerker || g.Heeft(Rol.Solve));
    public static readonly Verwachting Inlezen = new(g => g.IsLandelijk || g.Heeft(Rol.CoordinatorRegio));
    public static readonly Verwachting Evaluatie = new(g => g.IsLandelijk || g.Heeft(Rol.Onderzoeker));
    public static readonly Verwachting Toezicht = new(g => g.Heeft(Rol.Toezicht));
    public static readonly Verwachting Cijfers = new(g =>
        g.IsMaatwerker || g.Heeft(Rol.Manager) || g.Heeft(Rol.Toezicht) || g.Heeft(Rol.Solve) || g.Heeft(Rol.Sbk) || g.Heeft(Rol.Ministerie) || g.Heeft(Rol.Onderzoeker));

    public static readonly Verwachting Tijdcijfers = new(g => g.IsMaatwerker || g.Heeft(Rol.Manager));

    public static readonly Verwachting Signalen = new(g => !g.Extern && (g.IsLandelijk || g.Heeft(Rol.CoordinatorRegio) || g.Heeft(Rol.Solve) || g.Heeft(Rol.Sbk)));
    public static readonly Verwachting Signalenmonitor = new(g => g.IsLandelijk || g.Heeft(Rol.Sbk) || g.Heeft(Rol.Ministerie));
    public static readonly Verwachting Sbk = new(g => g.IsLandelijk || g.Heeft(Rol.Sbk));
    public static readonly Verwachting Brieflezer = new(g => !g.Extern || g.Heeft(Rol.Ministerie));
    public static readonly Verwachting Inbrenger = new(g => g.IsMaatwerker || g.Heeft(Rol.Solve) || g.Heeft(Rol.Sbk));
    public static readonly Verwachting Hulpteksten = new(g => g.IsLandelijk || g.Heeft(Rol.Kernteam, "landelijk") || g.Heeft(Rol.CoordinatorRegio, "landelijk"));
    public static readonly Verwachting SignalenOrdenen = new(g => !g.Extern && (g.IsLandelijk || g.Heeft(Rol.Solve)));

    /// <summary>Elke medewerker kan er komen; een signaal dat er niet is of niet voor de bezoeker, is er voor niemand.</summary>
    public static readonly Verwachting Signaal = new(g => !g.Extern);

    /// <summary>Alleen een programma met een sleutel; geen mens.</summary>
    public static readonly Verwachting Programma = new(_ => false);

    /// <summary>Recht op de casus dat nodig is om te kijken; leeg als elk recht volstaat.</summary>
    public CasusRecht? Lezen { get; init; }

    /// <summary>Recht dat nodig is om te doen, per formulier; de lege naam is het gewone formulier.</summary>
    public IReadOnlyDictionary<string, CasusRecht?> Doen { get; init; } = new Dictionary<string, CasusRecht?>();

    /// <param name="doen">Recht om te doen, als dat een ander is dan om te kijken.</param>
    public static Verwachting Casus(CasusRecht? lezen, CasusRecht? doen = null, params (string Formulier, CasusRecht? Recht)[] formulieren) => new(_ => true)
    {
        Lezen = lezen,
        Doen = formulieren.Prepend(("", doen ?? lezen)).ToDictionary(f => f.Item1, f => f.Item2, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Recht op de maatwerksessie dat nodig is om te kijken.</summary>
    public SessieRecht? Sessie { get; init; }

    /// <summary>Recht op de maatwerksessie om te doen, per formulier, als dat een ander is.</summary>
    public IReadOnlyDictionary<string, SessieRecht> SessieDoen { get; init; } = new Dictionary<string, SessieRecht>();

    public static Verwachting VanSessie(SessieRecht lezen, params (string Formulier, SessieRecht Recht)[] formulieren) => new(_ => true)
    {
        Sessie = lezen,
        SessieDoen = formulieren.ToDictionary(f => f.Formulier, f => f.Recht, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Recht op de solve dat nodig is om te kijken.</summary>
    public SolveRecht? Solve { get; init; }

    /// <summary>Recht op de solve om te doen, per formulier, als dat een ander is.</summary>
    public IReadOnlyDictionary<string, SolveRecht> SolveDoen { get; init; } = new Dictionary<string, SolveRecht>();

    public static Verwachting VanSolve(SolveRecht lezen, params (string Formulier, SolveRecht Recht)[] formulieren) => new(_ => true)
    {
        Solve = lezen,
        SolveDoen = formulieren.ToDictionary(f => f.Formulier, f => f.Recht, StringComparer.OrdinalIgnoreCase),
    };

    public CasusRecht? RechtOmTeDoen(string? formulier) => Doen.TryGetValue(formulier ?? "", out var recht) ? recht : Doen.GetValueOrDefault("");
}
