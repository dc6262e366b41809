using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Client.Opzoeken;

/// <summary>Voor welke cliënt, en waarom.</summary>
public sealed class OpzoekenInvoer
{
    public string? Bsn { get; set; }

    public OpzoekReden? Reden { get; set; }

    [StringLength(300, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Toelichting { get; set; }

    public Clientvraag AlsVraag() => new(Bsn, Reden, Toelichting);
}
