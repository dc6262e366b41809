using System.Globalization;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Een cel uit een rekenblad als tekst, met de datum als het er een is.</summary>
/// <param name="Mis">Waarom de cel niet te gebruiken is.</param>
internal readonly record struct Cel(string Tekst, DateOnly? Datum = null, string? Mis = null)
{
    public bool IsLeeg => string.IsNullOrEmpty(Tekst) && Mis is null;

    public static Cel Kapot(string waarom) => new("", null, waarom);

    public static Cel Van(object? waarde) => waarde switch
    {
        null => new(""),
        string tekst => new(Brontekst.Schoon(tekst)),
        DateTime moment => new(moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "d-M-yyyy" : "d-M-yyyy HH:mm", CultureInfo.InvariantCulture), DateOnly.FromDateTime(moment)),
        bool ja => new(ja ? "ja" : "nee"),
        // Een nummer dat Excel als getal bewaart, is zonder breuk en zonder macht te lezen.
        double getal when Math.Abs(getal) < 1e15 && getal == Math.Truncate(getal) => new(((long)getal).ToString(CultureInfo.InvariantCulture)),
        IFormattable ander => new(ander.ToString(null, CultureInfo.InvariantCulture)),
        _ => new(Brontekst.Schoon(waarde.ToString())),
    };
}
