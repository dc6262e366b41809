using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een aantekening bij de casus.</summary>
public sealed record Notitie(Guid Id, string Tekst, Zichtbaarheid Voor, Betrokkene Door, DateTime Op);
