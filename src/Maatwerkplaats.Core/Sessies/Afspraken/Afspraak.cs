using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Sessies.Afspraken;

/// <summary>Wat een agendaprogramma met de afspraak moet doen (RFC 5546, METHOD).</summary>
public enum Agendabericht
{
    /// <summary>Zet erin, of werk bij.</summary>
    [Display(Name = "REQUEST")] Uitnodiging,

    /// <summary>Haal eruit.</summary>
    [Display(Name = "CANCEL")] Afzegging,

    /// <summary>Een bestand om zelf te openen, zonder ontvanger.</summary>
    [Display(Name = "PUBLISH")] Bestand,
}

/// <summary>Een maatwerksessie zoals die in iemands agenda komt. Zegt nooit waar een casus over gaat.</summary>
/// <param name="Sleutel">Blijft gelijk zolang de sessie bestaat (RFC 5545, UID).</param>
/// <param name="Volgnummer">Hoger bij elke wijziging (SEQUENCE).</param>
/// <param name="Op">Moment (UTC) waarop dit bericht is gemaakt (DTSTAMP).</param>
/// <param name="Begin">Moment in UTC.</param>
/// <param name="Eind">Moment in UTC.</param>
/// <param name="Pad">Waar de sessie op de site staat; leeg als de ontvanger daar niet in kan.</param>
/// <param name="Ontvanger">Het mailadres van wie dit krijgt; adressen van anderen staan er nooit in.</param>
public sealed record Afspraak(
    Agendabericht Bericht, string Sleutel, int Volgnummer, DateTime Op, DateTime Begin, DateTime Eind, string Titel, string Uitleg, string Plek,
    string Uitnodiger, string? Pad = null, string? Ontvanger = null);
