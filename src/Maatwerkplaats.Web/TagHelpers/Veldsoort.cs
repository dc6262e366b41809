namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Hoe een vraag beantwoord wordt.</summary>
public enum Veldsoort
{
    /// <summary>Eén regel tekst.</summary>
    Tekst,

    /// <summary>Meer regels tekst.</summary>
    Tekstvak,

    /// <summary>Keuzelijst: één uit veel.</summary>
    Keuze,

    /// <summary>Keuzerondjes: één uit weinig.</summary>
    Rondjes,

    /// <summary>Aankruisvakjes: geen, één of meer.</summary>
    Vinkjes,

    /// <summary>Eén aankruisvakje voor ja of nee.</summary>
    Vinkje,

    /// <summary>Een datum.</summary>
    Datum,

    /// <summary>Een tijd op de dag.</summary>
    Tijd,

    /// <summary>Een e-mailadres.</summary>
    Email,

    /// <summary>Een telefoonnummer.</summary>
    Telefoon,

    /// <summary>Cijfers die geen hoeveelheid zijn, zoals een burgerservicenummer of zaaknummer.</summary>
    Cijfers,

    /// <summary>Een bestand om mee te sturen.</summary>
    Bestand,

    /// <summary>Een zoekterm.</summary>
    Zoek,
}
