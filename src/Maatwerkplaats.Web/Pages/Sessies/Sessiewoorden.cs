using System.Globalization;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Sessies;

/// <summary>Hoe een sessie op het scherm heet.</summary>
public static class Sessiewoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Dag en tijd, of dat de datum nog moet worden gekozen.</summary>
    public static string Wanneer(Sessiestaat sessie) => sessie.Moment is { } moment ? Tekst(moment) : "Nog geen datum";

    /// <summary>Zoals <see cref="Wanneer"/>, voor een kop.</summary>
    public static string Kop(Sessiestaat sessie) => Wanneer(sessie) is var tekst ? char.ToUpper(tekst[0], Nederlands) + tekst[1..] : "";

    public static string Tekst(Sessiemoment moment) => $"{Kalender.TijdInNederland(moment.Begin).ToString("dddd d MMMM yyyy, HH:mm", Nederlands)} tot {Kalender.TijdInNederland(moment.Eind):HH:mm}";

    /// <summary>De plek, als begin van een zin of regel.</summary>
    public static string Waar(Sessiestaat sessie) => sessie.Plek.ToString() is { Length: > 0 } plek ? char.ToUpper(plek[0], Nederlands) + plek[1..] : "De plek is nog niet bekend";

    public static string Tijd(DateTime utc) => Kalender.TijdInNederland(utc).ToString("HH:mm", Nederlands);

    public static Soort Kleur(Sessiestand stand) => stand switch
    {
        Sessiestand.Prikken => Soort.Waarschuwing,
        Sessiestand.Gepland => Soort.Info,
        Sessiestand.Gehouden => Soort.Ok,
        _ => Soort.Neutraal,
    };
}
