using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Wat een melding bij een rij betekent.</summary>
public enum Meldingsoort
{
    /// <summary>De rij wordt niet ingelezen.</summary>
    [Display(Name = "Geweigerd")] Weigering,

    /// <summary>In het bestand en hier staat iets anders; wat hier staat, blijft.</summary>
    [Display(Name = "Verschil")] Verschil,

    /// <summary>Lijkt op een casus die er al is.</summary>
    [Display(Name = "Dubbel?")] Twijfel,

    /// <summary>De rij wordt ingelezen, maar deze waarde niet of anders.</summary>
    [Display(Name = "Niet overgenomen")] NietOvergenomen,
}

/// <summary>Iets wat wie inleest moet weten over een rij. De zin noemt nooit wat er in het bestand staat.</summary>
/// <param name="Plek">Kolom, veld of vraag waar het om gaat; leeg als het over de hele rij gaat.</param>
public sealed record Inleesmelding(Meldingsoort Soort, string Zin, string? Plek = null);
