using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>
/// Een sleutel waarmee de website formulieren en korte meldingen beschermt, versleuteld met de sleutelbos. Alle nodes
/// delen ze, zodat een formulier van de ene node bij de andere terug kan komen.
/// </summary>
public sealed class Beschermsleutel
{
    public required Guid Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>De sleutel als XML, waarin het geheim versleuteld is.</summary>
    public required string Xml { get; init; }
}

internal sealed class BeschermsleutelMapping : IEntityTypeConfiguration<Beschermsleutel>
{
    public void Configure(EntityTypeBuilder<Beschermsleutel> builder) => builder.ToTable("beschermsleutels");
}
