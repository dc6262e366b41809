using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casusprudentie.Aanhalen;
using Maatwerkplaats.Core.Casussen;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Eén aangehaalde uitspraak zoals zij op het formulier staat.</summary>
public sealed class AanhalingInvoer
{
    public string Kenmerk { get; set; } = "";

    public Gebruik Gebruik { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Verschil { get; set; }

    /// <summary>Wat er onder het kenmerk staat; leeg als het er niet (meer) is.</summary>
    [BindNever]
    public AanTeHalen? Uitspraak { get; set; }

    public static AanhalingInvoer Van(Aanhaling aanhaling) => new() { Kenmerk = aanhaling.Kenmerk, Gebruik = aanhaling.Gebruik, Verschil = aanhaling.Verschil };

    public Aanhaling AlsAanhaling() => new(Kenmerk, Gebruik, Verschil);
}
