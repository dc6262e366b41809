using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>Waar een bestand staat op zijn weg naar het register.</summary>
public enum Inleesstand
{
    /// <summary>Komt nog binnen.</summary>
    [Display(Name = "Wordt ontvangen")] Ontvangen,

    /// <summary>Wacht tot het wordt nagelopen.</summary>
    [Display(Name = "Wordt nagelopen")] Gekozen,

    /// <summary>Is nagelopen; iemand moet zeggen of het goed is.</summary>
    [Display(Name = "Wacht op jouw akkoord")] Voorstel,

    /// <summary>Wacht tot het wordt bewaard.</summary>
    [Display(Name = "Wordt ingelezen")] Bevestigd,

    [Display(Name = "Ingelezen")] Ingelezen,

    /// <summary>Het bestand als geheel is niet te lezen.</summary>
    [Display(Name = "Geweigerd")] Geweigerd,

    [Display(Name = "Afgebroken")] Afgebroken,

    /// <summary>Er ging iets mis; er is niets bewaard.</summary>
    [Display(Name = "Mislukt")] Mislukt,
}

/// <summary>Een bestand dat iemand inleest: wie, wanneer, welk bestand, en wat ervan is gekomen.</summary>
public sealed class Inleesbestand : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required Guid DoorId { get; init; }

    public required string DoorNaam { get; init; }

    public required DateTime Op { get; init; }

    /// <summary>Moment van de laatste stap (UTC).</summary>
    public required DateTime GewijzigdOp { get; set; }

    public required string Naam { get; init; }

    /// <summary>In bytes.</summary>
    public long Grootte { get; set; }

    public Inleesstand Stand { get; set; }

    /// <summary>Code van de Maatwerkplaats voor casussen waar het bestand er geen bij noemt.</summary>
    public required string Werkplaats { get; init; }

    /// <summary>Naam van het registratiebestand, als nummers apart moeten tellen.</summary>
    public string? Bron { get; init; }

    /// <summary>Goede rijen inlezen, ook als er andere zijn geweigerd.</summary>
    public bool PerRij { get; set; }

    /// <summary>Zelf gekozen kolommen en rijen, als JSON.</summary>
    public string Keuzes { get; set; } = "";

    /// <summary>De koppen met voorbeelden, versleuteld.</summary>
    public Versleuteld? Koppen { get; set; }

    public int Nieuw { get; set; }

    public int Bijgewerkt { get; set; }

    public int Ongewijzigd { get; set; }

    public int Twijfel { get; set; }

    public int Geweigerd { get; set; }

    /// <summary>Waarom het bestand is geweigerd of mislukt.</summary>
    public string? Melding { get; set; }

    /// <summary>Wat van het bestand is overgeslagen, één per regel.</summary>
    public string Opmerkingen { get; set; } = "";

    /// <summary>Telt de stappen; tegelijk het slot tegen twee die tegelijk verdergaan.</summary>
    public int Versie { get; set; }

    /// <summary>De regel die zegt dat er met de opdrachtregel is ingelezen; die heeft geen wachtend bestand.</summary>
    public static Inleesbestand VanOpdrachtregel(string organisatie, string naam, long grootte, Plan.Inleeskeuzes keuzes, Plan.Inleestelling telling, DateTime nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Organisatie = organisatie,
        DoorId = Guid.Empty,
        DoorNaam = Betrokkene.Systeem.Naam,
        Op = nu,
        GewijzigdOp = nu,
        Naam = Casussen.Bestandsnaam.Schoon(naam),
        Grootte = grootte,
        Stand = Inleesstand.Ingelezen,
        Werkplaats = keuzes.Werkplaats ?? "landelijk",
        Bron = keuzes.Bron,
        PerRij = keuzes.PerRij,
        Nieuw = telling.Nieuw,
        Bijgewerkt = telling.Bijwerken,
        Ongewijzigd = telling.Ongewijzigd,
        Twijfel = telling.Twijfel,
        Geweigerd = telling.Geweigerd,
    };

    /// <summary>Het programma is aan zet.</summary>
    public bool IsBezig => Stand is Inleesstand.Ontvangen or Inleesstand.Gekozen or Inleesstand.Bevestigd;

    public int Gelezen => Nieuw + Bijgewerkt + Ongewijzigd + Twijfel + Geweigerd;
}

/// <summary>Een stuk van een bestand dat wacht, versleuteld.</summary>
public sealed class Inleesdeel
{
    /// <summary>Grootte van elk stuk behalve het laatste, in bytes.</summary>
    public const int Stuk = 1024 * 1024;

    public required Guid BestandId { get; init; }

    /// <summary>Vanaf 0.</summary>
    public required int Volgnummer { get; init; }

    public required byte[] Inhoud { get; init; }
}

/// <summary>Een rij uit het voorstel, versleuteld.</summary>
public sealed class Inleesrij
{
    public required Guid BestandId { get; init; }

    /// <summary>Vanaf 1, op volgorde van het bestand.</summary>
    public required int Volgnummer { get; init; }

    public required Plan.Rijuitkomst Uitkomst { get; init; }

    /// <summary>Een <see cref="Voorstelrij"/> als JSON.</summary>
    public required Versleuteld Gegevens { get; init; }
}

internal sealed class InleesbestandMapping :
    IEntityTypeConfiguration<Inleesbestand>, IEntityTypeConfiguration<Inleesdeel>, IEntityTypeConfiguration<Inleesrij>
{
    public void Configure(EntityTypeBuilder<Inleesbestand> builder)
    {
        builder.ToTable("inleesbestanden");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Versie).IsConcurrencyToken();
        builder.HasIndex(b => new { b.Stand, b.GewijzigdOp });
        builder.HasIndex(b => new { b.Organisatie, b.Op });
    }

    public void Configure(EntityTypeBuilder<Inleesdeel> builder)
    {
        builder.ToTable("inleesdelen");
        builder.HasKey(d => new { d.BestandId, d.Volgnummer });
        builder.HasOne<Inleesbestand>().WithMany().HasForeignKey(d => d.BestandId);
    }

    public void Configure(EntityTypeBuilder<Inleesrij> builder)
    {
        builder.ToTable("inleesrijen");
        builder.HasKey(r => new { r.BestandId, r.Volgnummer });
        builder.HasOne<Inleesbestand>().WithMany().HasForeignKey(r => r.BestandId);
        builder.HasIndex(r => new { r.BestandId, r.Uitkomst });
    }
}
