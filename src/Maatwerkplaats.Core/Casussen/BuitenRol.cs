using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wie er zonder account iets meldt. In de casus staat alleen deze rol; de naam staat versleuteld apart.</summary>
public enum BuitenRol
{
    [Display(Name = "Ik ben zelf de cliënt")] Client,
    [Display(Name = "Ik help of vertegenwoordig de cliënt")] Vertegenwoordiger,
    [Display(Name = "Ik werk bij een gemeente")] Gemeente,
    [Display(Name = "Ik werk bij het ministerie van SZW")] Szw,
    [Display(Name = "Ik werk bij de Belastingdienst")] Belastingdienst,
    [Display(Name = "Ik werk bij de SVB")] Svb,
    [Display(Name = "Ik ben werkgever")] Werkgever,
    [Display(Name = "Anders")] Anders,
}

/// <summary>Hoe iemand van buiten in de casus heet.</summary>
public static class BuitenRolnaam
{
    /// <summary>De rol als inbrenger, zonder naam.</summary>
    public static Betrokkene AlsBetrokkene(this BuitenRol rol)
    {
        var (naam, onderdeel) = rol switch
        {
            BuitenRol.Client => ("De cliënt zelf", "client"),
            BuitenRol.Vertegenwoordiger => ("Iemand die de cliënt helpt", "client"),
            BuitenRol.Gemeente => ("Medewerker van een gemeente", "gemeente"),
            BuitenRol.Szw => ("Medewerker van het ministerie van SZW", "szw"),
            BuitenRol.Belastingdienst => ("Medewerker van de Belastingdienst", "belastingdienst"),
            BuitenRol.Svb => ("Medewerker van de SVB", "svb"),
            BuitenRol.Werkgever => ("Een werkgever", "werkgever"),
            _ => ("Iemand van buiten", "overig-extern"),
        };
        return new(null, naam, "", onderdeel);
    }
}
