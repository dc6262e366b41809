using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat iemand met een casus mag.</summary>
public enum CasusRecht
{
    [Display(Name = "Volgen: stand van zaken en antwoord in gewone woorden")] Volgen,
    [Display(Name = "Lezen wat met externe partijen is gedeeld")] LezenGedeeld,
    [Display(Name = "De hele casus lezen")] Lezen,
    [Display(Name = "Notities van de Maatwerkplaats lezen")] LezenWerkplaats,
    [Display(Name = "Geschiedenis en inzagelog lezen")] Geschiedenis,
    [Display(Name = "Beschrijving en kenmerken aanvullen")] Aanvullen,
    [Display(Name = "Notities, contacten, acties en documenten toevoegen")] Bijdragen,
    [Display(Name = "Eigen acties afronden")] EigenActies,
    [Display(Name = "Triage doen en de casus verdelen")] Beoordelen,
    [Display(Name = "De klok stilzetten en hervatten")] KlokRegelen,
    [Display(Name = "Eigenaarschap regelen")] EigenaarRegelen,
    [Display(Name = "Eigenaarschap aanvaarden of afwijzen")] EigenaarWorden,
    [Display(Name = "Mensen erbij halen en toestemming vastleggen")] MensenErbijHalen,
    [Display(Name = "Aanschuiven bij de maatwerksessie")] Aanschuiven,
    [Display(Name = "Een maatwerksessie plannen")] SessiePlannen,
    [Display(Name = "Wegen")] Wegen,
    [Display(Name = "Besluit vastleggen")] Besluiten,
    [Display(Name = "Afronden")] Afronden,
    [Display(Name = "Heropenen")] Heropenen,
    [Display(Name = "Intrekken")] Intrekken,
    [Display(Name = "BSN tonen, met reden")] BsnTonen,
}
