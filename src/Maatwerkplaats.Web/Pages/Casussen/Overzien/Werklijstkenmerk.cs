using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Overzien;

/// <summary>Kenmerken om de werklijst mee te beperken.</summary>
public enum Werklijstkenmerk
{
    [Display(Name = "Spoed")] Spoed,
    [Display(Name = "Over de termijn")] OverTermijn,
    [Display(Name = "Zonder contactpersoon")] ZonderContactpersoon,
    [Display(Name = "Inbrenger wacht op antwoord")] ZonderAntwoord,
    [Display(Name = "Op de teamagenda")] OpTeamagenda,
    [Display(Name = "Klok staat stil")] Gepauzeerd,
}
