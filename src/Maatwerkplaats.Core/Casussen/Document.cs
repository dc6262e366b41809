using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een bestand bij de casus; de inhoud staat versleuteld apart.</summary>
/// <param name="Grootte">In bytes.</param>
public sealed record Document(Guid Id, string Naam, string Soort, long Grootte, Zichtbaarheid Voor, Betrokkene Door, DateTime Op);
