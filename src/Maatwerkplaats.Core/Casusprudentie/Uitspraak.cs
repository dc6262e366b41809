using System.ComponentModel.DataAnnotations;
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

    /// <summary>Geldt de uitspraak nog? Alleen wat geldt, wordt gevonden.</summary>
    public Uitspraakstand Stand { get; private set; }

    /// <summary>Waarom zij niet meer geldt.</summary>
    public string? StandReden { get; private set; }

    public DateTime? StandSinds { get; private set; }

    /// <summary>Kenmerk van de uitspraak die ervoor in de plaats kwam.</summary>
    public string? VervangenDoor { get; private set; }

    /// <summary>Het volgnummer van de laatste verandering; later veranderd is hoger. Nul: van voor deze telling.</summary>
    public long Slag { get; private set; }

    /// <summary>Wanneer tekst of stand voor het laatst veranderde (UTC); leeg als dat niet is bijgehouden.</summary>
    public DateTime? GewijzigdOp { get; private set; }

    /// <summary>Waarom zij niet meer te volgen is, hoewel zij klopte: de wet of het beleid veranderde. Leeg zolang zij actueel is.</summary>
    public string? AchterhaaldReden { get; private set; }

    public DateTime? AchterhaaldSinds { get; private set; }

    public bool IsAchterhaald => AchterhaaldSinds is not null;

    public string Titel { get; private set; } = "";

    /// <summary>De <see cref="Uitspraakinhoud"/> als JSON.</summary>
    public string Inhoud { get; private set; } = "";

    /// <summary>De vaste naam om naar te verwijzen: <c>MCP:NL:UWV:2026:42</c>.</summary>
    public string Kenmerk => $"MCP:NL:{Organisatie.ToUpperInvariant()}:{Jaar}:{Nummer}";

    /// <summary>Haalt de uitspraak uit het register. Het kenmerk blijft bestaan en zegt waarom; de tekst is weg.</summary>
    public void TrekIn(string reden, DateTime nu)
    {
        (Stand, StandReden, StandSinds, GewijzigdOp) = (Uitspraakstand.Ingetrokken, reden, nu, nu);
        (Titel, Inhoud) = ("", new Uitspraakinhoud().AlsJson());
    }

    /// <summary>Er is een nieuwe versie; deze blijft te lezen voor wie haar aanhaalde.</summary>
    public void Vervang(string kenmerk, string reden, DateTime nu) =>
        (Stand, StandReden, StandSinds, GewijzigdOp, VervangenDoor) = (Uitspraakstand.Vervangen, reden, nu, nu, kenmerk);

    /// <summary>De uitspraak blijft te lezen en te vinden, maar telt niet meer als gelijk geval.</summary>
    public void NoemAchterhaald(string reden, DateTime nu) => (AchterhaaldReden, AchterhaaldSinds) = (reden, nu);

    /// <summary>De uitspraak is (weer) te volgen.</summary>
    public void NoemActueel() => (AchterhaaldReden, AchterhaaldSinds) = (null, null);

    /// <summary>Vervangt de inhoud; of die daardoor anders werd.</summary>
    public bool Herzie(Uitspraakinhoud inhoud, DateTime nu)
    {
        var json = inhoud.AlsJson();
        if (json == Inhoud) return false;
        (Titel, Inhoud, GewijzigdOp) = (inhoud.NaamCasus, json, nu);
        return true;
    }
}

/// <summary>Of een uitspraak nog geldt.</summary>
public enum Uitspraakstand
{
    [Display(Name = "Geldig")] Geldig,
    [Display(Name = "Vervangen door een nieuwe versie")] Vervangen,
    [Display(Name = "Ingetrokken")] Ingetrokken,
}

internal sealed class UitspraakMapping : IEntityTypeConfiguration<Uitspraak>
{
    public void Configure(EntityTypeBuilder<Uitspraak> builder)
    {
        builder.ToTable("uitspraken");
        builder.HasKey(u => u.Id);
        builder.HasIndex(u => new { u.Organisatie, u.Herkomst }).IsUnique();
        builder.HasIndex(u => new { u.Organisatie, u.Jaar, u.Nummer }).IsUnique();
        builder.HasIndex(u => new { u.Organisatie, u.Slag });
        builder.Ignore(u => u.Kenmerk);
        builder.Ignore(u => u.IsAchterhaald);
    }
}
