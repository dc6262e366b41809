using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Wat iemand in de organisatie is. Iedereen met een account mag een casus inbrengen; daar is geen rol voor nodig.</summary>
public enum Rol
{
    /// <summary>Verdeelt en begeleidt casussen van één Maatwerkplaats.</summary>
    [Display(Name = "Kernteam")] Kernteam,

    /// <summary>Coördineert één Maatwerkplaats.</summary>
    [Display(Name = "Regionaal coördinator")] CoordinatorRegio,

    /// <summary>Coördineert alle Maatwerkplaatsen en bewaakt methode en register.</summary>
    [Display(Name = "Landelijk coördinator")] CoordinatorLandelijk,

    /// <summary>Werkt aan structurele oplossingen.</summary>
    [Display(Name = "Solveteam")] Solve,

    /// <summary>Houdt bij SBK de signalenmonitor bij en maakt de knelpuntenbrief en de Menselijke Maat Monitor; ziet geen casussen.</summary>
    [Display(Name = "SBK")] Sbk,

    /// <summary>Leest vanuit het ministerie (SZW) de signalenmonitor mee; van buiten de organisatie, ziet geen casussen.</summary>
    [Display(Name = "Meelezer ministerie")] Ministerie,

    /// <summary>Geeft leiding; ziet alleen cijfers, nooit een casus van eigen mensen.</summary>
    [Display(Name = "Leidinggevende")] Manager,

    /// <summary>Leest casusprudentie.</summary>
    [Display(Name = "Lezer")] Lezer,

    /// <summary>Ziet toe op het gebruik: logboeken en cijfers, geen casussen.</summary>
    [Display(Name = "Toezicht")] Toezicht,

    /// <summary>Onderzoekt de methode met een evaluatieset; ziet geen casussen.</summary>
    [Display(Name = "Onderzoeker")] Onderzoeker,

    /// <summary>Beheert lijsten, plaatsen en mensen; leest geen casussen.</summary>
    [Display(Name = "Beheerder")] Beheerder,
}
