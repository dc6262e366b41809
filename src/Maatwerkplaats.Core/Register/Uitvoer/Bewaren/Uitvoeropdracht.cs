using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bewaren;

/// <summary>Wat er op de achtergrond wordt gemaakt.</summary>
public enum Uitvoersoort
{
    [Display(Name = "Register")] Register,
    [Display(Name = "Evaluatieset")] Evaluatie,
}

/// <summary>Hoe ver een bestand is.</summary>
public enum Uitvoerstand
{
    [Display(Name = "Wacht op goedkeuring")] Gevraagd,
    [Display(Name = "Afgewezen")] Afgewezen,
    [Display(Name = "Staat in de rij")] Wacht,
    [Display(Name = "Wordt gemaakt")] Bezig,
    [Display(Name = "Staat klaar")] Klaar,
    [Display(Name = "Niet gelukt")] Mislukt,
    [Display(Name = "Verlopen")] Verlopen,
    [Display(Name = "Weggegooid")] Weg,
}

/// <summary>Een bestand dat op de achtergrond is of wordt gemaakt, voor één persoon. De inhoud staat versleuteld in <see cref="Uitvoerdeel"/>.</summary>
public sealed class Uitvoeropdracht : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Wie het bestand vroeg, en als enige mag ophalen.</summary>
    public required Guid PersoonId { get; init; }

    public required string PersoonNaam { get; init; }

    public required Uitvoersoort Soort { get; init; }

    /// <summary>De vraag als versleutelde JSON; een zoekwoord kan een naam zijn.</summary>
    public required Versleuteld Vraag { get; init; }

    /// <summary>Wat er is gevraagd in gewone woorden, zonder persoonsgegevens.</summary>
    public required string Omschrijving { get; init; }

    public required string Bestandsnaam { get; init; }

    public required string Inhoudstype { get; init; }

    public required DateTime GevraagdOp { get; init; }

    public Uitvoerstand Stand { get; set; }

    /// <summary>Wie een aanvraag goedkeurde of afwees.</summary>
    public string? BeoordeeldDoor { get; set; }

    public DateTime? BeoordeeldOp { get; set; }

    /// <summary>Waarom is afgewezen.</summary>
    public string? Reden { get; set; }

    /// <summary>Zo vaak is geprobeerd het te maken.</summary>
    public int Pogingen { get; set; }

    /// <summary>Zoveel casussen staan er tot nu toe in.</summary>
    public int Aantal { get; set; }

    /// <summary>Grootte in bytes, als het bestand klaar is.</summary>
    public long Grootte { get; set; }

    /// <summary>De rollen waarmee het bestand is gemaakt; wie er een verliest, kan het niet meer ophalen.</summary>
    public string Rollen { get; set; } = "";

    public DateTime? KlaarOp { get; set; }

    /// <summary>Vanaf dit moment (UTC) is de inhoud weg.</summary>
    public DateTime? VervaltOp { get; set; }
}

/// <summary>Een versleuteld stuk van een gemaakt bestand.</summary>
public sealed class Uitvoerdeel : IVanOrganisatie
{
    public required Guid OpdrachtId { get; init; }

    /// <summary>Plaats in het bestand, vanaf 0.</summary>
    public required int Volgnummer { get; init; }

    public required string Organisatie { get; init; }

    public required byte[] Inhoud { get; init; }
}

internal sealed class UitvoeropdrachtMapping : IEntityTypeConfiguration<Uitvoeropdracht>, IEntityTypeConfiguration<Uitvoerdeel>
{
    public void Configure(EntityTypeBuilder<Uitvoeropdracht> builder)
    {
        builder.ToTable("uitvoeropdrachten");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasIndex(o => new { o.PersoonId, o.GevraagdOp });
        builder.HasIndex(o => new { o.Stand, o.GevraagdOp });
        builder.HasMany<Uitvoerdeel>().WithOne().HasForeignKey(d => d.OpdrachtId);
    }

    public void Configure(EntityTypeBuilder<Uitvoerdeel> builder)
    {
        builder.ToTable("uitvoerdelen");
        builder.HasKey(d => new { d.OpdrachtId, d.Volgnummer });
    }
}
