using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een gesprek, mail of sessie over de casus.</summary>
/// <param name="Met">Met wie, in rol of organisatie.</param>
public sealed record Contactmoment(Guid Id, ContactSoort Soort, DateOnly Op, string Met, string Verslag, Betrokkene Door);
