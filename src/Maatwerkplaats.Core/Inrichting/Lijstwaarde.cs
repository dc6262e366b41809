using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Eén keuze uit een lijst. Wordt nooit gewist: wat niet meer geldt, krijgt een einddatum en blijft leesbaar in oude casussen.</summary>
public sealed class Lijstwaarde : IVanOrganisatie
{
    public required string Organisatie { get; init; }

    public required Lijst Lijst { get; init; }

    public required string Code { get; init; }

    public required string Label { get; set; }

    /// <summary>Groep waaronder de keuze staat en waarin zij in de cijfers meetelt, bijvoorbeeld Financieel.</summary>
    public string Groep { get; set; } = "";

    public string Uitleg { get; set; } = "";

    /// <summary>Bij een wet: het BWB-nummer voor een verwijzing naar wetten.overheid.nl.</summary>
    public string Bron { get; set; } = "";

    public int Volgorde { get; set; }

    public DateOnly GeldigVan { get; set; }

    public DateOnly? GeldigTot { get; set; }

    public bool IsGeldig(DateOnly dag) => GeldigVan <= dag && (GeldigTot is null || dag <= GeldigTot);
}

internal sealed class LijstwaardeMapping : IEntityTypeConfiguration<Lijstwaarde>
{
    public void Configure(EntityTypeBuilder<Lijstwaarde> builder)
    {
        builder.ToTable("lijstwaarden");
        builder.HasKey(l => new { l.Organisatie, l.Lijst, l.Code });
    }
}
