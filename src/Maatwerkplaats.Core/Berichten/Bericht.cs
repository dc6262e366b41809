using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Waar een bericht over gaat; per soort kiest iemand of het ook per mail komt.</summary>
public enum BerichtSoort
{
    [Display(Name = "Antwoord op wat ik inbracht")] Antwoord,
    [Display(Name = "Een casus of actie komt naar mij toe")] Toegewezen,
    [Display(Name = "Nieuws over een casus waar ik bij hoor")] Voortgang,
    [Display(Name = "Een termijn loopt af")] Termijn,
    [Display(Name = "Een casus is afgerond")] Afgerond,
    [Display(Name = "Een bestand dat ik vroeg")] Uitvoer,
    [Display(Name = "Nieuwe casusprudentie bij wat ik bewaarde")] Casusprudentie,
    [Display(Name = "Casusprudentie die ik volg of nakijk")] Register,
    [Display(Name = "Een maatwerksessie waar ik bij ben")] Sessie,
    [Display(Name = "Wat er gebeurt met iets structureels dat ik aandroeg")] Solve,
    [Display(Name = "Een oefening met mijn groep")] Oefening,
    [Display(Name = "De knelpuntenbrief: een vraag om inbreng, en wat ermee gebeurt")] Knelpunt,
    [Display(Name = "Een korte vraag na afloop van een casus")] Terugblik,
    [Display(Name = "Intervisie: bijeenkomsten, vragen en antwoorden")] Intervisie,
}

/// <summary>Een bericht voor één persoon, te lezen in het systeem.</summary>
public sealed class Bericht : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid PersoonId { get; init; }

    public required BerichtSoort Soort { get; init; }

    /// <summary>Nummer van de casus, of kenmerk van de casusprudentie; de bladzijde zelf controleert opnieuw of de lezer erbij mag.</summary>
    public string? Casus { get; init; }

    /// <summary>Plek op deze site waar het bericht heen leidt, als dat niet de casus of uitspraak zelf is; gaat voor <see cref="Casus"/>.</summary>
    public string? Adres { get; init; }

    public required string Tekst { get; init; }

    public required DateTime Op { get; init; }

    public DateTime? GelezenOp { get; set; }
}

internal sealed class BerichtMapping : IEntityTypeConfiguration<Bericht>
{
    public void Configure(EntityTypeBuilder<Bericht> builder)
    {
        builder.ToTable("berichten");
        builder.HasIndex(b => new { b.PersoonId, b.GelezenOp, b.Op });
    }
}
