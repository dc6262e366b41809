using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Waar een maatwerksessie over deze casus staat.</summary>
public enum Casussessiestand
{
    [Display(Name = "Gepland")] Gepland,
    [Display(Name = "Gehouden")] Gehouden,
    [Display(Name = "Afgezegd")] Afgezegd,
}

/// <summary>Een maatwerksessie waar deze casus op de agenda staat of stond.</summary>
/// <param name="Nummer">Nummer van de sessie, bijvoorbeeld MWS-2026-0012.</param>
/// <param name="Begin">Moment in UTC.</param>
public sealed record Casussessie(string Nummer, DateTime Begin, Casussessiestand Stand);
