using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.DocumentVerwijderen;

/// <summary>Waarom het document weg moet.</summary>
public sealed class DocumentVerwijderenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
