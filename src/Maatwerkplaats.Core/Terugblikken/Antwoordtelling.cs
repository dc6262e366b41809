using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.MenselijkeMaat;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>
/// Hoe vaak een antwoord in een half jaar is gegeven. Losse antwoorden bestaan niet: een antwoord verhoogt een telling en is daarna
/// van niemand meer. Er is geen moment, geen casus en geen Maatwerkplaats bij.
/// </summary>
public sealed class Antwoordtelling : IVanOrganisatie
{
    /// <summary>Code van een vraag.</summary>
    public const string Geholpen = "geholpen", Veilig = "veilig", Tijd = "tijd", Zelf = "zelf", Lezen = "lezen";

    public required string Organisatie { get; init; }

    public required string Vraag { get; init; }

    /// <summary>Kenmerk van de casusprudentie waar een lezer over antwoordt; leeg bij een terugblik op een casus.</summary>
    public required string Onderwerp { get; init; }

    public required int Jaar { get; init; }

    /// <summary>1 of 2.</summary>
    public required int Helft { get; init; }

    public required string Antwoord { get; init; }

    public int Aantal { get; set; }

    /// <summary>Telt één antwoord erbij, in de lopende transactie; opslaan doet de aanroeper.</summary>
    /// <param name="half">Het halfjaar waarin het antwoord kwam; zo verandert een halfjaar dat voorbij is nooit meer.</param>
    internal static async Task Tel(MaatwerkDb db, string organisatie, Halfjaar half, string vraag, string onderwerp, string antwoord, CancellationToken ct)
    {
        var (jaar, helft) = (half.Jaar, half.Helft);
        var erbij = await db.Set<Antwoordtelling>()
            .Where(t => t.Vraag == vraag && t.Onderwerp == onderwerp && t.Jaar == jaar && t.Helft == helft && t.Antwoord == antwoord)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.Aantal, x => x.Aantal + 1), ct);
        if (erbij == 0)
        {
            db.Add(new Antwoordtelling { Organisatie = organisatie, Vraag = vraag, Onderwerp = onderwerp, Jaar = jaar, Helft = helft, Antwoord = antwoord, Aantal = 1 });
        }
    }
}

internal sealed class AntwoordtellingMapping : IEntityTypeConfiguration<Antwoordtelling>
{
    public void Configure(EntityTypeBuilder<Antwoordtelling> builder)
    {
        builder.ToTable("antwoordtellingen");
        builder.HasKey(t => new { t.Organisatie, t.Vraag, t.Onderwerp, t.Jaar, t.Helft, t.Antwoord });
    }
}
