using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Wat er aan de inrichting te veranderen is. Elke soort heeft een eigen geschiedenis.</summary>
public enum InrichtingSoort
{
    [Display(Name = "Lijsten")] Lijst,
    [Display(Name = "Maatwerkplaatsen")] Werkplaats,
    [Display(Name = "Kernteams")] Kernteam,
    [Display(Name = "Mensen en rollen")] Persoon,
    [Display(Name = "Termijnen en grenzen")] Termijn,
    [Display(Name = "Standaardteksten")] Standaardtekst,
    [Display(Name = "Uitgaande mail")] Mail,
    [Display(Name = "Openbaarheid van de casusprudentie")] Register,
    [Display(Name = "Ingangen van andere organisaties")] Organisatie,
    [Display(Name = "API-sleutels")] Apisleutel,
}
