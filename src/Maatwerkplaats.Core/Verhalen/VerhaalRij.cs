using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Hoe een verhaal ervoor staat voor wie leest.</summary>
public enum Verhaalstand
{
    [Display(Name = "Te lezen")] Gepubliceerd,
    [Display(Name = "Ingetrokken")] Ingetrokken,
}

/// <summary>Een gepubliceerd verhaal. De weg erheen en de geschiedenis staan bij het gesloten dossier met dezelfde sleutel.</summary>
public sealed class VerhaalRij : IVanOrganisatie
{
    /// <summary>Gelijk aan die van het publicatiedossier.</summary>
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required string Nummer { get; init; }

    public Verhaalstand Stand { get; private set; }

    /// <summary>Wie toestemde, vond goed dat ook mensen buiten de organisatie het lezen.</summary>
    public bool Openbaar { get; set; }

    /// <summary>De <see cref="Verhaalinhoud"/> als JSON; leeg als het verhaal is ingetrokken.</summary>
    public string Inhoud { get; private set; } = "";

    public Guid? BeeldId { get; private set; }

    /// <summary>Waarom het is ingetrokken.</summary>
    public string? Reden { get; private set; }

    public DateTime GepubliceerdOp { get; private set; }

    public DateTime GewijzigdOp { get; private set; }

    internal Verhaalinhoud? Lees() => Inhoud.Length == 0 ? null : JsonSerializer.Deserialize<Verhaalinhoud>(Inhoud, Gebeurtenissoorten.Json);

    internal void Publiceer(Verhaalinhoud inhoud, Guid? beeld, bool openbaar, DateTime nu)
    {
        // Wie een verhaal volgt, ziet een verbetering niet als een nieuw verhaal.
        GepubliceerdOp = Inhoud.Length == 0 ? nu : GepubliceerdOp;
        (Stand, Inhoud, BeeldId, Openbaar, Reden, GewijzigdOp) = (Verhaalstand.Gepubliceerd, JsonSerializer.Serialize(inhoud, Gebeurtenissoorten.Json), beeld, openbaar, null, nu);
    }

    internal void TrekIn(string reden, DateTime nu) => (Stand, Inhoud, BeeldId, Reden, GewijzigdOp) = (Verhaalstand.Ingetrokken, "", null, reden, nu);
}

internal sealed class VerhaalMapping : IEntityTypeConfiguration<VerhaalRij>
{
    public void Configure(EntityTypeBuilder<VerhaalRij> builder)
    {
        builder.ToTable("verhalen");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => new { v.Organisatie, v.Nummer }).IsUnique();
        builder.HasIndex(v => new { v.Organisatie, v.Stand, v.GepubliceerdOp });
    }
}
