using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoe de cliënt toestemming gaf.</summary>
public enum ToestemmingWijze
{
    [Display(Name = "Mondeling, in een gesprek")] Mondeling,
    [Display(Name = "Telefonisch")] Telefonisch,
    [Display(Name = "Schriftelijk")] Schriftelijk,
}
