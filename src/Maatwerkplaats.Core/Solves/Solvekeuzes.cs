using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Hoe ver een solve is. Een solve kan jaren duren en mag terug naar een eerdere stand.</summary>
public enum Solvestand
{
    [Display(Name = "Aangedragen")] Aangedragen,
    [Display(Name = "Opgepakt")] Opgepakt,
    [Display(Name = "Besloten")] Besloten,
    [Display(Name = "In uitvoering")] InUitvoering,
    [Display(Name = "Opgelost")] Opgelost,
    [Display(Name = "Gaat niet door")] GaatNietDoor,
}

/// <summary>Waar de oorzaak zit, en dus wie haar kan wegnemen (domein §3): intern, of extern via SBK.</summary>
public enum Solvesoort
{
    [Display(Name = "Kennis en vakmanschap")] Kennis,
    [Display(Name = "Werkproces")] Werkproces,
    [Display(Name = "Samenwerking en schotten")] Samenwerking,
    [Display(Name = "Capaciteit")] Capaciteit,
    [Display(Name = "Eigen beleid")] EigenBeleid,
    [Display(Name = "ICT (IV-portfolio)")] Ict,
    [Display(Name = "Wet- en regelgeving, via SBK en SZW")] Wet,
    [Display(Name = "Samenwerking met andere organisaties")] AndereOrganisatie,
    [Display(Name = "Gegevensuitwisseling")] Gegevensuitwisseling,
}

/// <summary>Waaraan een solve is verbonden.</summary>
public enum Koppelsoort
{
    [Display(Name = "Casus")] Casus,
    [Display(Name = "Signaal")] Signaal,
    [Display(Name = "Thema")] Thema,
    [Display(Name = "Casusprudentie")] Uitspraak,
    [Display(Name = "Wetsartikel")] Artikel,
}

/// <summary>Hoe een schatting tot stand kwam; zonder dat zegt een getal niets.</summary>
public enum Schattingswijze
{
    [Display(Name = "Geteld in de administratie")] Geteld,
    [Display(Name = "Steekproef")] Steekproef,
    [Display(Name = "Afgeleid uit casussen en signalen")] Afgeleid,
    [Display(Name = "Inschatting van deskundigen")] Inschatting,
}

/// <summary>Waarop een solve wacht.</summary>
public enum Blokkadesoort
{
    [Display(Name = "ICT-capaciteit (IV-portfolio)")] IvCapaciteit,
    [Display(Name = "Keuze van kabinet of coalitieakkoord")] Coalitieakkoord,
    [Display(Name = "Wetgeving")] Wetgeving,
    [Display(Name = "Andere organisatie")] AndereOrganisatie,
    [Display(Name = "Menskracht of geld")] Capaciteit,
    [Display(Name = "Iets anders")] Anders,
}

/// <summary>Waar een knelpunt al bekend is gemaakt (signalenmonitor).</summary>
public enum Vermeldplek
{
    [Display(Name = "Beleidstafel")] Beleidstafel,
    [Display(Name = "Knelpuntenbrief")] Knelpuntenbrief,
    [Display(Name = "Kamerbrief")] Kamerbrief,
    [Display(Name = "Menselijke Maat Monitor")] MenselijkeMaatMonitor,
    [Display(Name = "Elders")] Elders,
}

/// <summary>Wat de standen en soorten betekenen.</summary>
public static class Solvewoorden
{
    private static readonly Solvesoort[] Extern = [Solvesoort.Wet, Solvesoort.AndereOrganisatie, Solvesoort.Gegevensuitwisseling];

    /// <summary>Er wordt nog aan gewerkt.</summary>
    public static bool IsOpen(this Solvestand stand) => stand is not (Solvestand.Opgelost or Solvestand.GaatNietDoor);

    /// <summary>Ligt de oorzaak buiten de eigen organisatie, dan loopt de weg via SBK.</summary>
    public static bool IsExtern(this Solvesoort soort) => Extern.Contains(soort);
}
