using System.Globalization;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Signalenmonitor;

/// <summary>Hoe een punt van de werkagenda op het scherm staat.</summary>
public static class Agendaweergave
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Het adres waar dit punt op de werkagenda wordt bijgehouden.</summary>
    public static string Adres(this Agendaregel regel) => $"/signalenmonitor/{regel.Soort.ToString().ToLowerInvariant()}/{regel.Kenmerk}";

    /// <summary>Waar het over gaat; bij een signaal zonder eigen tekst met de dag erbij, zodat het van een ander te onderscheiden is.</summary>
    public static string Kop(this Agendaregel regel) =>
        regel is { Soort: Agendasoort.Signaal, Titel: Agendaregel.UitCasus } ? $"{regel.Titel} van {regel.Gemeld.ToString("d MMMM yyyy", Nederlands)}" : regel.Titel;

    /// <summary>Het adres van het signaal, het thema of de solve zelf.</summary>
    public static string Bronadres(this Agendaregel regel) => regel.Soort switch
    {
        Agendasoort.Signaal => $"/signalen/{regel.Kenmerk}",
        Agendasoort.Thema => $"/themas/{regel.Kenmerk}",
        _ => $"/solves/{regel.Kenmerk}",
    };

    public static Soort Kleur(this Agendastand stand) => stand switch
    {
        Agendastand.Nieuw => Soort.Info,
        Agendastand.Loopt => Soort.Ok,
        _ => Soort.Neutraal,
    };

    public static Soort Kleur(this Ouderdomsband band) => band switch
    {
        Ouderdomsband.Langer => Soort.Gevaar,
        Ouderdomsband.Jaar or Ouderdomsband.Halfjaar => Soort.Waarschuwing,
        _ => Soort.Neutraal,
    };

    /// <summary>"vandaag", "1 dag" of "42 dagen".</summary>
    public static string Dagen(int dagen) => dagen switch { <= 0 => "vandaag", 1 => "1 dag", _ => $"{dagen} dagen" };
}
