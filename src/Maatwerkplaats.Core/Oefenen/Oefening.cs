using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>
/// Iemand oefent droog met een casus, alleen of met een groep. Wie het is en dat er iets veranderde, staat in de geschiedenis;
/// wat er werd geschreven staat alleen op een <see cref="Oefenblad"/>.
/// </summary>
public sealed class Oefening : IOnderwerp
{
    /// <summary>Ook het onderwerp van de gebeurtenissen.</summary>
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Wie begon.</summary>
    public required Guid PersoonId { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    /// <summary>Met collega's samen; anders is de oefening van één persoon.</summary>
    public bool Groep { get; set; }

    /// <summary>De groep ziet elkaars weging.</summary>
    public bool Open { get; set; }

    /// <summary>Weggegooid: van de inhoud is niets over, alleen dat zij er was.</summary>
    public bool Weg { get; set; }

    /// <summary>De casusprudentie waarmee wordt geoefend; leeg bij een verzonnen oefencasus.</summary>
    public Guid? UitspraakId { get; set; }

    /// <summary>Code van de verzonnen oefencasus; leeg bij casusprudentie.</summary>
    public string? Oefencasus { get; set; }

    /// <summary>De code waarmee collega's meedoen, versleuteld; leeg als iemand alleen oefent.</summary>
    public Versleuteld? Code { get; set; }

    /// <summary>Waarmee de groep bij haar code is te vinden.</summary>
    public string? Codesleutel { get; set; }

    public required DateTime BegonnenOp { get; init; }
}

/// <summary>De weging van één persoon in een oefening, versleuteld. Ligt buiten de geschiedenis, en verdwijnt helemaal bij weggooien.</summary>
public sealed class Oefenblad : IVanOrganisatie
{
    public required Guid OefeningId { get; init; }

    public required Guid PersoonId { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>De <see cref="Oefenweging"/>.</summary>
    public required Versleuteld Inhoud { get; set; }

    /// <summary>Sindsdien verandert de weging niet meer, en is de afloop te lezen.</summary>
    public DateTime? IngeleverdOp { get; set; }

    /// <summary>Telt elke keer opslaan; het slot tegen gelijktijdig schrijven.</summary>
    public int Slag { get; set; }

    public required DateTime BewaardOp { get; set; }
}

internal sealed class OefeningMapping : IEntityTypeConfiguration<Oefening>, IEntityTypeConfiguration<Oefenblad>
{
    public void Configure(EntityTypeBuilder<Oefening> builder)
    {
        builder.ToTable("oefeningen");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Versie).IsConcurrencyToken();
        builder.HasIndex(o => o.Codesleutel);
    }

    public void Configure(EntityTypeBuilder<Oefenblad> builder)
    {
        builder.ToTable("oefenbladen");
        builder.HasKey(b => new { b.OefeningId, b.PersoonId });
        builder.Property(b => b.Slag).IsConcurrencyToken();
        builder.HasIndex(b => b.PersoonId);
        builder.HasOne<Oefening>().WithMany().HasForeignKey(b => b.OefeningId);
    }
}
