using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Een groep signalen zonder thema die volgens de computer bij elkaar horen, of één signaal dat nergens op lijkt. De groep wordt
/// elke nacht opnieuw gemaakt en herkend aan haar signalen; wat een mens erover besloot, blijft.
/// </summary>
public sealed class Themavoorstel : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    /// <summary>De woorden die de signalen binden; leeg bij één signaal.</summary>
    public string Woorden { get; set; } = "";

    /// <summary>De signalen die er duidelijk bij horen, het nieuwste eerst, als JSON.</summary>
    public string Leden { get; set; } = "[]";

    /// <summary>De signalen die er misschien bij horen, als JSON.</summary>
    public string Twijfels { get; set; } = "[]";

    /// <summary>Wat erop lijkt en er net buiten valt, als JSON.</summary>
    public string Buiten { get; set; } = "[]";

    /// <summary>Aantal signalen, de twijfelachtige meegeteld.</summary>
    public int Aantal { get; set; }

    /// <summary>Moment (UTC) waarop de groep voor het eerst werd gezien.</summary>
    public DateTime GevondenOp { get; init; }

    public string? TerzijdeReden { get; set; }

    public string? TerzijdeDoor { get; set; }

    public DateTime? TerzijdeOp { get; set; }

    /// <summary>Bij zoveel signalen komt het terug.</summary>
    public int? TerugBij { get; set; }

    /// <summary>Een mens legde het weg en sindsdien groeide het niet genoeg.</summary>
    public bool LigtTerzijde => TerugBij > Aantal;

    internal IReadOnlyList<Guid> LeesLeden() => Lees(Leden);

    internal IReadOnlyList<Guid> LeesTwijfels() => Lees(Twijfels);

    internal IReadOnlyList<Guid> LeesBuiten() => Lees(Buiten);

    internal void Vul(Signaalgroep groep, IReadOnlyList<TeVerdelen> signalen)
    {
        string Schrijf(IEnumerable<int> nummers) => JsonSerializer.Serialize(nummers.Select(n => signalen[n].Id));
        (Woorden, Aantal) = (groep.Woorden, groep.Leden.Count);
        (Leden, Twijfels, Buiten) = (Schrijf(groep.Leden.Except(groep.Twijfels)), Schrijf(groep.Twijfels), Schrijf(groep.Buiten));
    }

    private static Guid[] Lees(string json) => JsonSerializer.Deserialize<Guid[]>(json)!;
}

/// <summary>Wanneer de voorstellen van een organisatie zijn gemaakt, en waarvan.</summary>
public sealed class Voorstelstand : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public DateTime GemaaktOp { get; set; }

    /// <summary>Hoeveel signalen naast elkaar zijn gelegd.</summary>
    public int Bekeken { get; set; }

    /// <summary>Waaraan is te zien of er sindsdien iets veranderde.</summary>
    public string Stand { get; set; } = "";
}

internal sealed class ThemavoorstelMapping : IEntityTypeConfiguration<Themavoorstel>, IEntityTypeConfiguration<Voorstelstand>
{
    public void Configure(EntityTypeBuilder<Themavoorstel> builder)
    {
        builder.ToTable("themavoorstellen");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => new { v.Organisatie, v.Aantal });
    }

    public void Configure(EntityTypeBuilder<Voorstelstand> builder)
    {
        builder.ToTable("voorstelstanden");
        builder.HasKey(v => v.Organisatie);
    }
}
