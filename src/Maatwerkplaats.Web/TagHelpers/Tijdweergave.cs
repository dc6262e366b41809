using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Schrijft UTC-momenten zoals men ze in Nederland leest.</summary>
internal static class Tijdweergave
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static TagBuilder Element(DateTime utc, Tijdvorm vorm)
    {
        utc = utc.Kind == DateTimeKind.Local ? utc.ToUniversalTime() : DateTime.SpecifyKind(utc, DateTimeKind.Utc);
        var hier = TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);
        var machine = utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Opbouw.Element("time", null, hier.ToString(Patroon(vorm), Nederlands)).Attribuut("datetime", machine);
    }

    public static TagBuilder Element(DateOnly dag, Tijdvorm vorm)
    {
        var patroon = Patroon(vorm == Tijdvorm.Kort ? Tijdvorm.Kort : Tijdvorm.Datum);
        return Opbouw.Element("time", null, dag.ToString(patroon, Nederlands))
            .Attribuut("datetime", dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static string Patroon(Tijdvorm vorm) => vorm switch
    {
        Tijdvorm.Kort => "dd-MM-yyyy",
        Tijdvorm.Moment => "d MMMM yyyy 'om' HH:mm",
        Tijdvorm.Tijd => "HH:mm",
        _ => "d MMMM yyyy",
    };
}
