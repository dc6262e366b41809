using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>De lijsten die een organisatie zelf bijhoudt (domein §6).</summary>
public enum Lijst
{
    [Display(Name = "Wetten")] Wet,
    [Display(Name = "Niveaus van probleem en oplossing")] Niveau,
    [Display(Name = "Onderwerpen")] Onderwerp,
    [Display(Name = "Organisatieonderdelen en andere organisaties")] Onderdeel,
    [Display(Name = "Plekken om naar door te verwijzen")] Doorverwijsplek,
    [Display(Name = "Niveaus van mandaat")] Mandaat,
    [Display(Name = "Rollen van deelnemers")] Deelnemersrol,
    [Display(Name = "Arbeidsmarktregio's")] Arbeidsmarktregio,
    [Display(Name = "Bronnen van signalen")] Signaalbron,
    [Display(Name = "Klantreizen")] Klantreis,
    [Display(Name = "Momenten in een klantreis")] Klantreismoment,
    [Display(Name = "Soorten werk bij tijd schrijven")] Tijdsoort,
}
