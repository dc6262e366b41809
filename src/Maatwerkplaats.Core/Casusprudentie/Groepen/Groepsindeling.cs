using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Groepen;

/// <summary>De laatst gemaakte verdeling van het register in groepen gelijke gevallen; altijd opnieuw te maken.</summary>
public sealed class Groepsindeling : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public DateTime GemaaktOp { get; set; }

    /// <summary>De stand van de zoekindex waarop is ingedeeld: is die anders, dan is er iets gepubliceerd of ingetrokken.</summary>
    public long Stand { get; set; }

    /// <summary>Hoeveel uitspraken zijn ingedeeld.</summary>
    public int Aantal { get; set; }

    /// <summary>Per groep de sleutels van de uitspraken, als JSON.</summary>
    public string Groepen { get; set; } = "[]";
}

internal sealed class GroepsindelingMapping : IEntityTypeConfiguration<Groepsindeling>
{
    public void Configure(EntityTypeBuilder<Groepsindeling> builder)
    {
        builder.ToTable("groepsindelingen");
        builder.HasKey(g => g.Organisatie);
    }
}
