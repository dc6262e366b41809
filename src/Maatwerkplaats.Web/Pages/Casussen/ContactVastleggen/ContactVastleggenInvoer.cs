using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.ContactVastleggen;

/// <summary>Een gesprek, mail of sessie die is geweest.</summary>
public sealed class ContactVastleggenInvoer
{
    [Required(ErrorMessage = "Kies met wie het contact was.")]
    public ContactSoort? Soort { get; set; }

    [Required(ErrorMessage = "Vul in wanneer het contact was.")]
    public DateOnly? Op { get; set; }

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Met { get; set; }

    [StringLength(10_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Verslag { get; set; }
}
