using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>Houdt bij een uitspraak bij of zij nog actueel is, en met welke versie zij op persoonsgegevens is gecontroleerd.</summary>
public sealed class Nazichtdossier : IOnderwerp
{
    /// <summary>Sleutel van de uitspraak; ook het onderwerp van de gebeurtenissen.</summary>
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Aantal gebeurtenissen; hoort bij de ketting.</summary>
    public int Versie { get; set; }

    /// <summary>Telt elke keer opslaan; tegelijk het slot tegen gelijktijdig schrijven.</summary>
    public int Slag { get; set; }

    /// <summary>Kenmerk van de laatste gebeurtenis.</summary>
    public string Schakel { get; set; } = Ketting.Begin;

    /// <summary>Het <see cref="Nazicht"/> als JSON.</summary>
    public string Staat { get; set; } = "";

    /// <summary>Er is een vraag of een vondst waar een mens naar moet kijken.</summary>
    public bool Open { get; set; }

    /// <summary>Sinds wanneer er iets open staat.</summary>
    public DateTime? OpenSinds { get; set; }

    /// <summary>Versie van de controle waarmee deze tekst het laatst is nagelopen; nul als dat nog niet gebeurde.</summary>
    public int GecontroleerdMet { get; set; }

    /// <summary>Wat de vorige controle al zag, als sleutels waaruit de tekst niet te herleiden is: JSON.</summary>
    public string Gezien { get; set; } = "[]";
}

internal sealed class NazichtdossierMapping : IEntityTypeConfiguration<Nazichtdossier>
{
    public void Configure(EntityTypeBuilder<Nazichtdossier> builder)
    {
        builder.ToTable("nazichtdossiers");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Slag).IsConcurrencyToken();
        builder.HasIndex(n => new { n.Organisatie, n.Open, n.OpenSinds });
        builder.HasIndex(n => new { n.Organisatie, n.GecontroleerdMet });
    }
}
