using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>De geschiedenis van één soort inrichting: waar zij begint en waar zij nu is.</summary>
public sealed class Wijzigingenstroom : IOnderwerp
{
    public required string Organisatie { get; init; }

    public required InrichtingSoort Soort { get; init; }

    /// <summary>Onderwerp waaronder de gebeurtenissen staan.</summary>
    public required Guid Id { get; init; }

    /// <summary>Aantal gebeurtenissen; tegelijk het slot tegen gelijktijdig schrijven.</summary>
    public int Versie { get; set; }

    /// <summary>Kenmerk van de laatste gebeurtenis: zo valt ook een weggehaald einde op.</summary>
    public string Schakel { get; set; } = Ketting.Begin;
}

internal sealed class WijzigingenstroomMapping : IEntityTypeConfiguration<Wijzigingenstroom>
{
    public void Configure(EntityTypeBuilder<Wijzigingenstroom> builder)
    {
        builder.ToTable("wijzigingenstromen");
        builder.HasKey(s => new { s.Organisatie, s.Soort });
        builder.Property(s => s.Versie).IsConcurrencyToken();
    }
}
