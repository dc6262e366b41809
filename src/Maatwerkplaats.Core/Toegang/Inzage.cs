using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Wat iemand deed zonder iets te veranderen.</summary>
public enum InzageSoort
{
    [Display(Name = "bekeek de casus")] Bekeken,
    [Display(Name = "zocht")] Gezocht,
    [Display(Name = "haalde een document op")] Gedownload,
    [Display(Name = "liet het BSN tonen")] BsnGetoond,
    [Display(Name = "liet de contactgegevens van de inbrenger tonen")] ContactGetoond,
    [Display(Name = "vroeg of er een casus is voor een cliënt")] ClientOpgezocht,
    [Display(Name = "maakte een uitvoer")] Uitgevoerd,
    [Display(Name = "drukte af")] Afgedrukt,
    [Display(Name = "werd geweigerd")] Geweigerd,
    [Display(Name = "meldde zich aan")] Aangemeld,
    [Display(Name = "meldde zich af")] Afgemeld,
    [Display(Name = "bekeek het inzagelog")] LogBekeken,
    [Display(Name = "las casusprudentie")] CasusprudentieGelezen,
    [Display(Name = "bekeek de maatwerksessie")] SessieBekeken,
    [Display(Name = "bekeek de solve")] SolveBekeken,
    [Display(Name = "bekeek een signaal")] SignaalBekeken,
    [Display(Name = "bekeek de signalenmonitor")] MonitorBekeken,
    [Display(Name = "bekeek een knelpuntenbrief")] BriefBekeken,
    [Display(Name = "bekeek de Menselijke Maat Monitor")] MaatBekeken,
    [Display(Name = "las een verhaal")] VerhaalGelezen,
    [Display(Name = "bekeek een reflectiegesprek")] ReflectieBekeken,
    [Display(Name = "bekeek opgetelde uren")] UrenBekeken,
    [Display(Name = "bekeek een intervisiegroep als lid")] IntervisieBekeken,
}

/// <summary>Eén regel van het inzagelog: wie keek wanneer naar wat, en waarom. Wordt alleen toegevoegd, nooit veranderd.</summary>
public sealed class Inzage : IVanOrganisatie
{
    /// <summary>De ketting waar deze regel in hangt: één per draaiend proces, zodat processen niet op elkaar wachten.</summary>
    public required Guid Keten { get; init; }

    /// <summary>Plaats in de ketting, vanaf 1, zonder gaten.</summary>
    public required long Volgnummer { get; init; }

    public required string Organisatie { get; init; }

    public required DateTime Tijdstip { get; init; }

    public Guid? PersoonId { get; init; }

    public required string PersoonNaam { get; init; }

    public required InzageSoort Soort { get; init; }

    /// <summary>Sleutel van wat is bekeken; nooit een persoonsgegeven.</summary>
    public Guid? OnderwerpId { get; init; }

    /// <summary>Waarom, of de gebruikte zoekopdracht zonder persoonsgegevens.</summary>
    public string? Reden { get; init; }

    public required string Schakel { get; init; }
}

internal sealed class InzageMapping : IEntityTypeConfiguration<Inzage>
{
    public void Configure(EntityTypeBuilder<Inzage> builder)
    {
        builder.ToTable("inzages");
        builder.HasKey(i => new { i.Keten, i.Volgnummer });
        builder.HasIndex(i => new { i.OnderwerpId, i.Tijdstip });
        builder.HasIndex(i => new { i.Organisatie, i.Tijdstip });
    }
}
