using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>
/// Wat iemand over zichzelf op de netwerkkaart zet. Alleen die persoon verandert het; zonder plek, of met
/// <see cref="Vindbaar"/> uit, is iemand er niet te vinden. Naam, functie, onderdeel en standplaats staan bij de persoon zelf.
/// </summary>
public sealed class Netwerkplek : IOnderwerp
{
    /// <summary>Scheidt codes in een veld dat er meer kan hebben.</summary>
    private const char Scheiding = '|';

    /// <summary>Ook het onderwerp van de gebeurtenissen.</summary>
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid PersoonId { get; init; }

    /// <summary>Wil gevonden worden; staat uit tot iemand het zelf aanzet.</summary>
    public bool Vindbaar { get; set; }

    /// <summary>Codes van wetten waar deze collega veel van weet.</summary>
    public string Wetten { get; set; } = "";

    /// <summary>Codes van onderwerpen waar deze collega veel van weet.</summary>
    public string Onderwerpen { get; set; } = "";

    /// <summary>Deskundigheid in eigen woorden.</summary>
    public string Deskundigheid { get; set; } = "";

    /// <summary>Waarmee ik help, in één zin.</summary>
    public string Hulp { get; set; } = "";

    /// <summary>Code van het niveau waarop deze collega mag beslissen; leeg als dat er niet toe doet.</summary>
    public string Mandaat { get; set; } = "";

    /// <summary>Namen van de <see cref="Werkdag"/>en waarop deze collega te bereiken is; leeg is elke werkdag.</summary>
    public string Dagen { get; set; } = "";

    /// <summary>Even niet: op deze dag is deze collega er weer.</summary>
    public DateOnly? TerugOp { get; set; }

    /// <summary>Wil gevraagd worden om mee te denken over een casus.</summary>
    public bool Meedenken { get; set; }

    /// <summary>Laat zien hoe vaak deze collega eerder meedeed; nooit waaraan.</summary>
    public bool BijdragenTonen { get; set; }

    /// <summary>Aantal gebeurtenissen; tegelijk het slot tegen gelijktijdig schrijven.</summary>
    public int Versie { get; set; }

    /// <summary>Kenmerk van de laatste gebeurtenis.</summary>
    public string Schakel { get; set; } = Ketting.Begin;

    public static string Codes(IEnumerable<string> codes) => string.Join(Scheiding, codes);

    public static IReadOnlyList<string> Codes(string veld) => veld.Split(Scheiding, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Een dag waarop iemand werkt.</summary>
public enum Werkdag
{
    Maandag,
    Dinsdag,
    Woensdag,
    Donderdag,
    Vrijdag,
}

internal sealed class NetwerkplekMapping : IEntityTypeConfiguration<Netwerkplek>
{
    public void Configure(EntityTypeBuilder<Netwerkplek> builder)
    {
        builder.ToTable("netwerkplekken");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Versie).IsConcurrencyToken();
        builder.HasIndex(p => p.PersoonId).IsUnique();
        builder.HasIndex(p => new { p.Organisatie, p.Vindbaar });
    }
}
