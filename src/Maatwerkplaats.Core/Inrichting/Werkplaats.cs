using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Hoe groot een Maatwerkplaats is.</summary>
public enum WerkplaatsSoort
{
    [Display(Name = "Landelijk")] Landelijk,
    [Display(Name = "Regionaal")] Regionaal,
    [Display(Name = "Mini (op één locatie)")] Mini,
}

/// <summary>Een Maatwerkplaats. Elke richt zichzelf in binnen de gedeelde principes; nieuwe ontstaan vanzelf.</summary>
public sealed class Werkplaats : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    /// <summary>Kort, in kleine letters en streepjes, bijvoorbeeld "noord-holland-noord".</summary>
    public required string Code { get; init; }

    public required string Naam { get; set; }

    public required WerkplaatsSoort Soort { get; set; }

    /// <summary>Waar een collega naartoe kan bellen of mailen.</summary>
    public string Telefoon { get; set; } = "";

    public string Email { get; set; } = "";

    public DateOnly GeldigVan { get; set; }

    public DateOnly? GeldigTot { get; set; }
}

internal sealed class WerkplaatsMapping : IEntityTypeConfiguration<Werkplaats>
{
    public void Configure(EntityTypeBuilder<Werkplaats> builder)
    {
        builder.ToTable("werkplaatsen");
        builder.HasKey(w => new { w.Organisatie, w.Code });
    }
}
