using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Maatwerkplaats.Web.Pages.Solvetafels;

/// <summary>Wanneer en waar een zitting is.</summary>
public sealed class MomentInvoer
{
    public DateOnly? Datum { get; set; }

    public TimeOnly? Tijd { get; set; }

    public int Minuten { get; set; } = 90;

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Plaats { get; set; }

    [StringLength(500, ErrorMessage = "Deze link is te lang.")]
    public string? Online { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }

    public Sessieplek Plek => new(string.IsNullOrWhiteSpace(Plaats) ? null : Plaats.Trim(), string.IsNullOrWhiteSpace(Online) ? null : Online.Trim());

    public static MomentInvoer Van(Zitting zitting) => Van(zitting.Moment, zitting.Plek);

    public static MomentInvoer Van(Sessiemoment moment, Sessieplek plek)
    {
        var hier = Kalender.TijdInNederland(moment.Begin);
        return new() { Datum = DateOnly.FromDateTime(hier), Tijd = TimeOnly.FromDateTime(hier), Minuten = moment.Minuten, Plaats = plek.Plaats, Online = plek.Online };
    }

    /// <summary>Zet een melding bij wat ontbreekt. Geen kenmerk op de velden: dat geldt ook als een ander formulier van de bladzijde is verstuurd.</summary>
    /// <param name="naam">Naam van deze invoer in het formulier.</param>
    public void Eis(ModelStateDictionary meldingen, string naam)
    {
        if (Datum is null)
        {
            meldingen.AddModelError($"{naam}.{nameof(Datum)}", "Kies een dag.");
        }

        if (Tijd is null)
        {
            meldingen.AddModelError($"{naam}.{nameof(Tijd)}", "Vul een tijd in, bijvoorbeeld 13:30.");
        }
    }

    /// <summary>Het moment in UTC; alleen als dag en tijd zijn ingevuld.</summary>
    public Sessiemoment AlsMoment() => new(Kalender.MomentVan(Datum!.Value, Tijd!.Value), Minuten);
}
