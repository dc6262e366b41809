using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>Langs welke weg iemand om een terugblik is gevraagd.</summary>
public enum Terugblikweg
{
    /// <summary>Iemand met een account.</summary>
    Account,

    /// <summary>Een gast met een persoonlijke link.</summary>
    Gast,

    /// <summary>Wie zonder account inbracht en met een code volgt.</summary>
    Volgcode,
}

/// <summary>
/// De vraag aan één mens om op één afgeronde casus terug te kijken. Zegt alleen dat er is gevraagd en dat het klaar is, nooit wat er
/// is geantwoord, en ook niet of er is geantwoord of overgeslagen.
/// </summary>
public sealed class Terugblikvraag : IVanOrganisatie
{
    /// <summary>Zo lang blijft de vraag open; daarna verdwijnt zij vanzelf uit beeld.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromDays(60);

    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid CasusId { get; init; }

    public required Terugblikweg Weg { get; init; }

    /// <summary>Sleutel van de persoon, van de gast als deelnemer, of van de casus bij wie met een code volgt.</summary>
    public required Guid VoorWie { get; init; }

    /// <summary>Moment (UTC) van afronden.</summary>
    public required DateTime GesteldOp { get; init; }

    /// <summary>Beantwoord of overgeslagen; er is bewust geen moment bij bewaard.</summary>
    public bool Afgedaan { get; set; }
}

internal sealed class TerugblikvraagMapping : IEntityTypeConfiguration<Terugblikvraag>
{
    public void Configure(EntityTypeBuilder<Terugblikvraag> builder)
    {
        builder.ToTable("terugblikvragen");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => new { v.CasusId, v.VoorWie }).IsUnique();
        builder.HasIndex(v => new { v.VoorWie, v.Afgedaan });
        builder.HasOne<CasusRij>().WithMany().HasForeignKey(v => v.CasusId);
    }
}
