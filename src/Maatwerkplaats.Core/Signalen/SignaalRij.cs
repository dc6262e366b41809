using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Een signaal in de database. Er zijn er miljoenen: daarom kolommen en geen JSON ernaast.</summary>
public sealed class SignaalRij : IOnderwerp
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public int Versie { get; set; }

    public string Schakel { get; set; } = Ketting.Begin;

    public string Bron { get; set; } = "";

    public string? Kenmerk { get; set; }

    public string Tekst { get; set; } = "";

    public string VoorWie { get; set; } = "";

    public string Gevolg { get; set; } = "";

    public string Klantreis { get; set; } = "";

    public string Moment { get; set; } = "";

    public DateOnly Datum { get; set; }

    /// <summary>Codes met een spatie ervoor, ertussen en erachter, om op één wet te kunnen filteren.</summary>
    public string Wetten { get; set; } = "";

    public string Onderwerp { get; set; } = "";

    public string Onderdeel { get; set; } = "";

    public string Werkplaats { get; set; } = "";

    public string Plaats { get; set; } = "";

    public string? Casus { get; set; }

    public Signaalaanleiding? Aanleiding { get; set; }

    public Guid? MelderId { get; set; }

    public Terugkoppelwijze Terugkoppeling { get; set; }

    public int Vervangen { get; set; }

    public int Twijfels { get; set; }

    public Guid? DubbelVan { get; set; }

    /// <summary>Nummer van het thema waar dit signaal bij hoort; volgt uit de geschiedenis van het thema.</summary>
    public string? Thema { get; set; }

    /// <summary>Moment (UTC) waarop het signaal binnenkwam.</summary>
    public DateTime OntvangenOp { get; set; }

    /// <summary>Leest de staat terug uit de kolommen.</summary>
    internal Signaalstaat Staat() => new()
    {
        Inhoud = new()
        {
            Bron = Bron,
            Kenmerk = Kenmerk,
            Tekst = Tekst,
            VoorWie = VoorWie,
            Gevolg = Gevolg,
            Klantreis = Klantreis,
            Moment = Moment,
            Datum = Datum,
            Wetten = Wetten.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Onderwerp = Onderwerp,
            Onderdeel = Onderdeel,
            Werkplaats = Werkplaats,
            Plaats = Plaats,
            Casus = Casus,
            Aanleiding = Aanleiding,
            Melder = MelderId,
            Terugkoppeling = Terugkoppeling,
            Vervangen = Vervangen,
            Twijfels = Twijfels,
        },
        DubbelVan = DubbelVan,
    };

    internal void Vul(Signaalstaat staat)
    {
        var i = staat.Inhoud;
        (Bron, Kenmerk, Tekst, VoorWie, Gevolg) = (i.Bron, i.Kenmerk, i.Tekst, i.VoorWie, i.Gevolg);
        (Klantreis, Moment, Datum, Onderwerp, Onderdeel) = (i.Klantreis, i.Moment, i.Datum, i.Onderwerp, i.Onderdeel);
        Wetten = i.Wetten.Count == 0 ? "" : $" {string.Join(' ', i.Wetten)} ";
        (Werkplaats, Plaats, Casus, Aanleiding, MelderId) = (i.Werkplaats, i.Plaats, i.Casus, i.Aanleiding, i.Melder);
        (Terugkoppeling, Vervangen, Twijfels, DubbelVan) = (i.Terugkoppeling, i.Vervangen, i.Twijfels, staat.DubbelVan);
    }

    /// <summary>Of de rij is wat haar geschiedenis zegt.</summary>
    internal static bool Volgt(SignaalRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var (hoort, is_) = (Signaal.Herhaal(geschiedenis.Select(g => (Signaalgebeurtenis)g.Gebeurtenis)), rij.Staat());
        return hoort.Inhoud.AlsRegel() == is_.Inhoud.AlsRegel() && hoort.DubbelVan == is_.DubbelVan;
    }
}

/// <summary>Een woord uit een signaal, om het te vinden en te vergelijken.</summary>
public sealed class Signaalwoord : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    /// <summary>Het woord in de vorm waaronder het is op te zoeken.</summary>
    public required string Woord { get; init; }

    /// <summary>Dag van het signaal, geteld vanaf 1 januari van het jaar 1.</summary>
    public required int Dag { get; init; }

    public required Guid SignaalId { get; init; }
}

internal sealed class SignaalMapping : IEntityTypeConfiguration<SignaalRij>, IEntityTypeConfiguration<Signaalwoord>
{
    public void Configure(EntityTypeBuilder<SignaalRij> builder)
    {
        builder.ToTable("signalen");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Versie).IsConcurrencyToken();
        builder.HasIndex(s => new { s.Organisatie, s.Bron, s.Kenmerk }).IsUnique();
        builder.HasIndex(s => new { s.Organisatie, s.Datum, s.Id });
        builder.HasIndex(s => new { s.Organisatie, s.Bron, s.Datum, s.Id });
        builder.HasIndex(s => new { s.Organisatie, s.Klantreis, s.Datum, s.Id });
        builder.HasIndex(s => new { s.Organisatie, s.Onderwerp, s.Datum, s.Id });
        builder.HasIndex(s => new { s.Organisatie, s.Thema, s.Datum, s.Id });
        builder.HasIndex(s => new { s.MelderId, s.Datum, s.Id });
        builder.HasIndex(s => new { s.Organisatie, s.DubbelVan });
    }

    public void Configure(EntityTypeBuilder<Signaalwoord> builder)
    {
        builder.ToTable("signaalwoorden");
        builder.HasKey(w => new { w.Organisatie, w.Woord, w.Dag, w.SignaalId });
    }
}
