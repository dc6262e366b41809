using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Pages.Solves.Toevoegen;

/// <summary>Iets wat bij een solve hoort.</summary>
public sealed class ToevoegenInvoer
{
    public Koppelsoort Soort { get; set; } = Koppelsoort.Casus;

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Kenmerk { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Toelichting { get; set; }

    public Koppeling AlsKoppeling()
    {
        var kenmerk = Kenmerk?.Trim() ?? "";
        return new(Soort, Soort is Koppelsoort.Artikel ? kenmerk : Soort is Koppelsoort.Signaal ? kenmerk.ToLowerInvariant() : kenmerk.ToUpperInvariant(), string.IsNullOrWhiteSpace(Toelichting) ? null : Toelichting.Trim());
    }
}
