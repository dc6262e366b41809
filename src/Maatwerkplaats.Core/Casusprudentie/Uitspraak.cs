using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Een gewogen casus zonder persoonsgegevens, gepubliceerd om gelijke gevallen gelijk te behandelen.</summary>
public sealed class Uitspraak : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Jaar van publicatie.</summary>
    public required int Jaar { get; init; }

    /// <summary>Nummer binnen dat jaar, vanaf 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Waaronder de casus bekend was in de bron; per organisatie één keer.</summary>
    public required string Herkomst { get; init; }

    public required DateTime GepubliceerdOp { get; init; }

    public string Titel { get; private set; } = "";

    /// <summary>De <see cref="Uitspraakinhoud"/> als JSON.</summary>
    public string Inhoud { get; private set; } = "";

    /// <summary>De vaste naam om naar te verwijzen: <c>MCP:NL:UWV:2026:42</c>.</summary>
    public string Kenmerk => $"MCP:NL:{Organisatie.ToUpperInvariant()}:{Jaar}:{Nummer}";

    /// <summary>Vervangt de inhoud; of die daardoor anders werd.</summary>
    public bool Herzie(Uitspraakinhoud inhoud)
    {
        var json = inhoud.AlsJson();
        if (json == Inhoud) return false;
        (Titel, Inhoud) = (inhoud.NaamCasus, json);
        return true;
    }
}

internal sealed class UitspraakMapping : IEntityTypeConfiguration<Uitspraak>
{
    public void Configure(EntityTypeBuilder<Uitspraak> builder)
    {
        builder.ToTable("uitspraken");
        builder.HasKey(u => u.Id);
        builder.HasIndex(u => new { u.Organisatie, u.Herkomst }).IsUnique();
        builder.HasIndex(u => new { u.Organisatie, u.Jaar, u.Nummer }).IsUnique();
        builder.Ignore(u => u.Kenmerk);
    }
}
