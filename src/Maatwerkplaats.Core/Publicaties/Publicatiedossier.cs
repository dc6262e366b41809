using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Het gesloten dossier van één publicatie: waar zij staat, en versleuteld de tekst met de persoonsgegevens nog erin.</summary>
public sealed class Publicatiedossier : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid CasusId { get; init; }

    /// <summary>Wat ervan wordt gemaakt; van elke soort heeft een casus er hoogstens één.</summary>
    public Publicatiesoort Soort { get; init; }

    /// <summary>Aantal gebeurtenissen; hoort bij de ketting.</summary>
    public int Versie { get; set; }

    /// <summary>Telt elke keer opslaan; tegelijk het slot tegen gelijktijdig schrijven.</summary>
    public int Slag { get; set; }

    /// <summary>Kenmerk van de laatste gebeurtenis.</summary>
    public string Schakel { get; set; } = Ketting.Begin;

    public Publicatiestand Stand { get; set; }

    /// <summary>De <see cref="Publicatiestaat"/> als JSON.</summary>
    public string Staat { get; set; } = "";

    /// <summary>Het <see cref="Werkstuk"/>: herleidbaar, en daarom versleuteld.</summary>
    public required Versleuteld Werkstuk { get; set; }

    /// <summary>Wie de persoonsgegevens eruit haalde, om een ander te vragen mee te lezen.</summary>
    public Guid? AnoniemDoorId { get; set; }

    /// <summary>De laatste uitspraak van deze casus; leeg bij een verhaal.</summary>
    public Guid? UitspraakId { get; set; }

    public DateTime GewijzigdOp { get; set; }
}

internal sealed class PublicatiedossierMapping : IEntityTypeConfiguration<Publicatiedossier>
{
    public void Configure(EntityTypeBuilder<Publicatiedossier> builder)
    {
        builder.ToTable("publicatiedossiers");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Slag).IsConcurrencyToken();
        builder.HasIndex(p => new { p.Organisatie, p.CasusId, p.Soort }).IsUnique();
        builder.HasIndex(p => new { p.Organisatie, p.Stand });
    }
}
