using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// De kop van een segment van de zoekindex. Een segment verandert nooit; het geldt van het ene volgnummer tot het andere, en
/// blijft daarna nog even staan voor wie er net in leest.
/// </summary>
public sealed class Zoeksegment : IVanOrganisatie
{
    /// <summary>Volgnummer van een segment dat nog in de maak is.</summary>
    public const long NogNiet = long.MaxValue;

    public required string Organisatie { get; init; }

    public required int Nummer { get; init; }

    public required int Generatie { get; init; }

    /// <summary>De versie van de analyse waarmee het is gemaakt.</summary>
    public required int Versie { get; init; }

    /// <summary>Het volgnummer van de <see cref="Zoekstand"/> vanaf wanneer het meedoet.</summary>
    public required long Vanaf { get; init; }

    /// <summary>Het volgnummer waarbij het is vervangen; leeg zolang het meedoet.</summary>
    public long? Tot { get; init; }

    /// <summary>Wanneer het is vervangen (UTC).</summary>
    public DateTime? VervallenOp { get; init; }

    /// <summary>Hoeveel documenten het heeft, ook die er later uit zijn gehaald.</summary>
    public required int Aantal { get; init; }

    public required long LaagsteDocument { get; init; }

    public required long HoogsteDocument { get; init; }

    public required byte[] Documenten { get; init; }

    public required byte[] Facetten { get; init; }

    public required byte[] Frequenties { get; init; }

    public required byte[] Paginas { get; init; }

    public static Zoeksegment Van(Zoekstand stand, Segmentkop kop, long vanaf)
    {
        var schrift = Kopschrift.Van(kop);
        return new()
        {
            Organisatie = stand.Organisatie,
            Nummer = kop.Nummer,
            Generatie = stand.Generatie,
            Versie = kop.Versie,
            Vanaf = vanaf,
            Aantal = kop.Documenten.Length,
            LaagsteDocument = kop.Documenten.FirstOrDefault(),
            HoogsteDocument = kop.Documenten.LastOrDefault(),
            Documenten = schrift.Documenten,
            Facetten = schrift.Facetten,
            Frequenties = schrift.Frequenties,
            Paginas = schrift.Paginas,
        };
    }

    /// <exception cref="InvalidDataException">Als de kop beschadigd is.</exception>
    public Segmentkop Kop() => new Kopschrift(Documenten, Facetten, Frequenties, Paginas).Lees(Nummer, Versie);
}

internal sealed class ZoeksegmentMapping : IEntityTypeConfiguration<Zoeksegment>
{
    public void Configure(EntityTypeBuilder<Zoeksegment> builder)
    {
        builder.ToTable("zoeksegmenten");
        builder.HasKey(s => new { s.Organisatie, s.Nummer });
    }
}
