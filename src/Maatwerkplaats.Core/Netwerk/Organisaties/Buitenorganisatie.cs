using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Netwerk.Organisaties;

/// <summary>
/// Een andere organisatie met haar ingang: bij welk loket je moet zijn, wat er gedeeld mag worden en op welke grond. Noemt een
/// team of functie, geen mensen. Wordt nooit gewist: wat niet meer klopt, krijgt een laatste dag.
/// </summary>
public sealed class Buitenorganisatie : IVanOrganisatie
{
    public required Guid Id { get; init; }

    /// <summary>De eigen organisatie, die deze ingang bijhoudt.</summary>
    public required string Organisatie { get; init; }

    public required string Naam { get; set; }

    /// <summary>Code uit de lijst van onderdelen en andere organisaties, zoals <c>gemeente</c>.</summary>
    public string Soort { get; set; } = "";

    /// <summary>Voor welk gebied of welke groep; leeg is voor heel het land.</summary>
    public string Werkgebied { get; set; } = "";

    /// <summary>Loket, team of functie waar je moet zijn.</summary>
    public string Ingang { get; set; } = "";

    public string Telefoon { get; set; } = "";

    /// <summary>Functioneel adres, niet van één persoon.</summary>
    public string Email { get; set; } = "";

    /// <summary>Wat er gedeeld mag worden.</summary>
    public string WatDelen { get; set; } = "";

    /// <summary>Op welke grond er gedeeld mag worden.</summary>
    public string Grondslag { get; set; } = "";

    public DateOnly GeldigVan { get; set; }

    public DateOnly? GeldigTot { get; set; }

    public bool IsGeldig(DateOnly dag) => GeldigVan <= dag && (GeldigTot is null || dag <= GeldigTot);
}

internal sealed class BuitenorganisatieMapping : IEntityTypeConfiguration<Buitenorganisatie>
{
    public void Configure(EntityTypeBuilder<Buitenorganisatie> builder)
    {
        builder.ToTable("buitenorganisaties");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasIndex(o => new { o.Organisatie, o.Soort });
    }
}
