using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Dashboards;

/// <summary>Voor wie een dashboard is; elk beantwoordt andere vragen.</summary>
public enum Dashboardsoort
{
    [Display(Name = "Kernteam")] Kernteam,
    [Display(Name = "Coördinator")] Coordinator,
    [Display(Name = "Directie")] Directie,
    [Display(Name = "SBK en ministerie")] Beleid,
    [Display(Name = "Onderzoek")] Onderzoek,
}

/// <summary>
/// Wie welk dashboard opent. Wat er op een dashboard te zien is, zegt <see cref="Verantwoordingstoegang"/>: hetzelfde dashboard toont
/// een coördinator elk aantal van de eigen plaats, en een directeur beschermde cijfers van alles samen.
/// </summary>
public static class DashboardToegang
{
    /// <summary>De dashboards van deze gebruiker, dat van de eigen rol eerst.</summary>
    public static IReadOnlyList<Dashboardsoort> Soorten(Gebruiker wie) =>
        Verantwoordingstoegang.Voor(wie) == Cijferzicht.Geen ? [] : [.. Enum.GetValues<Dashboardsoort>().Where(s => Mag(wie, s)).OrderBy(s => Volgorde(wie, s))];

    /// <exception cref="GeenToegang">Als deze gebruiker geen cijfers mag zien.</exception>
    /// <exception cref="NietGevonden">Als dit dashboard niet voor deze gebruiker is.</exception>
    internal static void Eis(Gebruiker wie, Dashboardsoort soort)
    {
        Verantwoordingstoegang.EisCijfers(wie);
        if (!Mag(wie, soort))
        {
            throw new NietGevonden();
        }
    }

    private static bool Mag(Gebruiker wie, Dashboardsoort soort) => wie.IsLandelijk || soort switch
    {
        Dashboardsoort.Kernteam => wie.Heeft(Rol.Kernteam),
        Dashboardsoort.Coordinator => wie.Heeft(Rol.CoordinatorRegio),
        Dashboardsoort.Directie => wie.Heeft(Rol.Manager) || wie.Heeft(Rol.Toezicht),
        Dashboardsoort.Beleid => wie.Heeft(Rol.Sbk) || wie.Heeft(Rol.Ministerie) || wie.Heeft(Rol.Solve),
        _ => wie.Heeft(Rol.Onderzoeker),
    };

    private static int Volgorde(Gebruiker wie, Dashboardsoort soort) => wie.IsLandelijk && soort == Dashboardsoort.Coordinator ? -1 : (int)soort;
}
