using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Data;

/// <summary>Een handeling zoals die is bewaard: wie, wanneer, waarom en waaraan.</summary>
public sealed class VastgelegdeHandeling : IVanOrganisatie
{
    public required Guid Id { get; init; }

    public required string Organisatie { get; init; }

    public required DateTime Tijdstip { get; init; }

    public Guid? DoorId { get; init; }

    public required string DoorNaam { get; init; }

    public required string DoorFunctie { get; init; }

    public required string DoorOnderdeel { get; init; }

    public required string DoorStandplaats { get; init; }

    public string? Reden { get; init; }

    /// <summary>Waar het over ging: een casus, een lijst, een persoon.</summary>
    public required Guid OnderwerpId { get; init; }

    public static VastgelegdeHandeling Van(Handeling handeling, string organisatie, Guid onderwerp) => new()
    {
        Id = handeling.Id,
        Organisatie = organisatie,
        Tijdstip = handeling.Tijdstip,
        DoorId = handeling.Door.PersoonId,
        DoorNaam = handeling.Door.Naam,
        DoorFunctie = handeling.Door.Functie,
        DoorOnderdeel = handeling.Door.Onderdeel,
        DoorStandplaats = handeling.Door.Standplaats,
        Reden = handeling.Reden,
        OnderwerpId = onderwerp,
    };

    public Handeling AlsHandeling() => new(Id, Tijdstip, new(DoorId, DoorNaam, DoorFunctie, DoorOnderdeel, DoorStandplaats), Reden);
}

internal sealed class VastgelegdeHandelingMapping : IEntityTypeConfiguration<VastgelegdeHandeling>
{
    public void Configure(EntityTypeBuilder<VastgelegdeHandeling> builder) => builder.ToTable("handelingen");
}
