using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>
/// Een mail die klaarstaat om te vertrekken. Wordt in dezelfde transactie opgeslagen als de wijziging die hem
/// veroorzaakte, zodat er geen mail verdwijnt en er geen te veel gaat.
/// </summary>
public sealed class UitgaandeMail : IVanOrganisatie
{
    /// <summary>Na dit aantal mislukte pogingen probeert het systeem het niet meer vanzelf.</summary>
    public const int MeestePogingen = 8;

    /// <summary>Hier komt bij het versturen het adres van de site te staan.</summary>
    public const string Siteplek = "{site}";

    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>Versleuteld adres.</summary>
    public required Versleuteld Aan { get; init; }

    /// <summary>Vaste onderwerpregel, nooit met persoonsgegevens.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Versleutelde tekst.</summary>
    public required Versleuteld Tekst { get; init; }

    /// <summary>Versleuteld: de afspraak die als agenda-uitnodiging meegaat (JSON van <see cref="Afspraak"/>).</summary>
    public Versleuteld? Agenda { get; init; }

    public required DateTime KlaargezetOp { get; init; }

    public DateTime? VerzondenOp { get; set; }

    public int Pogingen { get; set; }

    /// <summary>Wanneer de laatste poging was (UTC).</summary>
    public DateTime? GeprobeerdOp { get; set; }

    /// <summary>Volgende poging niet vóór dit moment.</summary>
    public DateTime NietVoor { get; set; }

    /// <summary>Soort fout van de laatste poging, zonder adres.</summary>
    public string? LaatsteFout { get; set; }

    /// <summary>Een mail die meteen mag vertrekken, versleuteld; de aanroeper slaat haar op.</summary>
    /// <param name="onderwerp">Zonder persoonsgegevens: dit blijft leesbaar.</param>
    /// <param name="nu">Moment in UTC.</param>
    /// <param name="afspraak">Gaat als agenda-uitnodiging mee.</param>
    internal static UitgaandeMail Klaar(Versleuteling versleuteling, string organisatie, string adres, string onderwerp, string tekst, DateTime nu, Afspraak? afspraak = null) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Organisatie = organisatie,
        Aan = versleuteling.Versleutel(adres, Postvak.DoelMail),
        Onderwerp = onderwerp,
        Tekst = versleuteling.Versleutel(tekst, Postvak.DoelMail),
        Agenda = afspraak is null ? null : versleuteling.Versleutel(JsonSerializer.Serialize(afspraak, Gebeurtenissoorten.Json), Postvak.DoelMail),
        KlaargezetOp = nu,
        NietVoor = nu,
    };
}

internal sealed class UitgaandeMailMapping : IEntityTypeConfiguration<UitgaandeMail>
{
    public void Configure(EntityTypeBuilder<UitgaandeMail> builder)
    {
        builder.ToTable("uitgaande_mail");
        builder.HasIndex(m => new { m.VerzondenOp, m.NietVoor });
    }
}
