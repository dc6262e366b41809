using System.Globalization;
using System.Text;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies.Afspraken;

/// <summary>
/// Schrijft een afspraak als iCalendar (RFC 5545), zoals die per mail gaat (RFC 5546 en 6047) of wordt opgehaald. De tijden
/// staan in Nederlandse tijd met de regels van zomer- en wintertijd erbij, zodat elk agendaprogramma ze begrijpt.
/// </summary>
public static class Agendabestand
{
    /// <summary>Zo lang mag een regel zijn, in bytes zonder het regeleinde (RFC 5545 §3.1).</summary>
    public const int LangsteRegel = 75;

    private const string Zone = "Europe/Amsterdam";

    // Sinds 1996 geldt in Nederland: zomertijd van de laatste zondag van maart tot die van oktober (Richtlijn 2000/84/EG).
    private static readonly string[] Tijdzone =
    [
        "BEGIN:VTIMEZONE", $"TZID:{Zone}",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19970330T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <param name="afzender">Adres waar de uitnodiging vandaan komt; Outlook neemt hem alleen over als dat de afzender van de mail is.</param>
    /// <param name="site">Adres van de site, zonder schuine streep aan het eind.</param>
    public static string Schrijf(Afspraak afspraak, string afzender, string site)
    {
        var tekst = new StringBuilder();
        foreach (var regel in Regels(afspraak, afzender, site))
        {
            Vouw(tekst, regel);
        }

        return tekst.ToString();
    }

    private static IEnumerable<string> Regels(Afspraak a, string afzender, string site)
    {
        var afgezegd = a.Bericht == Agendabericht.Afzegging;
        string[] kop = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Maatwerkplaats//Maatwerksessies//NL", "CALSCALE:GREGORIAN", $"METHOD:{a.Bericht.Label()}"];
        string?[] afspraak =
        [
            "BEGIN:VEVENT",
            $"UID:{a.Sleutel}",
            $"SEQUENCE:{a.Volgnummer}",
            $"DTSTAMP:{Utc(a.Op)}",
            $"DTSTART;TZID={Zone}:{Hier(a.Begin)}",
            $"DTEND;TZID={Zone}:{Hier(a.Eind)}",
            $"SUMMARY:{Tekst((afgezegd ? "Afgezegd: " : "") + a.Titel)}",
            $"DESCRIPTION:{Tekst(a.Uitleg)}",
            a.Plek.Length > 0 ? $"LOCATION:{Tekst(a.Plek)}" : null,
            a.Pad is null ? null : $"URL:{site}{a.Pad}",
            $"ORGANIZER;CN=\"{a.Uitnodiger.Replace('"', '\'')}\":mailto:{afzender}",
            a.Ontvanger is null ? null : $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{a.Ontvanger}",
            $"STATUS:{(afgezegd ? "CANCELLED" : "CONFIRMED")}",
            "TRANSP:OPAQUE",
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return [.. kop, .. Tijdzone, .. afspraak.OfType<string>()];
    }

    private static string Utc(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Hier(DateTime utc) => Kalender.TijdInNederland(utc).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>Waarden van het soort TEXT (RFC 5545 §3.3.11).</summary>
    private static string Tekst(string tekst) => tekst.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>
    /// Breekt een lange regel af tussen twee tekens, geteld in bytes UTF-8; het vervolg begint met een spatie. Stuurtekens
    /// vallen weg: wat iemand typte, wordt nooit een eigen regel.
    /// </summary>
    private static void Vouw(StringBuilder tekst, string regel)
    {
        var lengte = 0;
        foreach (var teken in regel.EnumerateRunes().Where(t => !Rune.IsControl(t)))
        {
            if (lengte + teken.Utf8SequenceLength > LangsteRegel)
            {
                tekst.Append("\r\n ");
                lengte = 1;
            }

            tekst.Append(teken.ToString());
            lengte += teken.Utf8SequenceLength;
        }

        tekst.Append("\r\n");
    }
}
