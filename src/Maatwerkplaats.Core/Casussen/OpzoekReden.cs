using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Waarom iemand wil weten of er een Maatwerkplaats bezig is voor een cliënt.</summary>
public enum OpzoekReden
{
    [Display(Name = "Ik heb nu contact met deze cliënt")] Contact,
    [Display(Name = "Ik neem of bekijk een besluit over deze cliënt")] Besluit,
    [Display(Name = "Ik wil voor deze cliënt een casus inbrengen")] Inbrengen,
    [Display(Name = "Een collega of andere organisatie vraagt ernaar")] Verzoek,
    [Display(Name = "Anders")] Anders,
}
