using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>
/// Onthoudt dat iemand al zei of deze casusprudentie hielp, zodat het geen tweede keer wordt gevraagd. De sleutel is zonder de
/// geheime sleutels van deze installatie niet naar een mens te herleiden, en zegt niet wat er is geantwoord.
/// </summary>
public sealed class Leesstem : IVanOrganisatie
{
    public required string Sleutel { get; init; }

    public required string Organisatie { get; init; }
}

internal sealed class LeesstemMapping : IEntityTypeConfiguration<Leesstem>
{
    public void Configure(EntityTypeBuilder<Leesstem> builder)
    {
        builder.ToTable("leesstemmen");
        builder.HasKey(s => s.Sleutel);
    }
}
