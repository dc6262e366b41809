using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Eén gebeurtenis uit de geschiedenis van een casus, met wie het deed en wanneer.</summary>
/// <param name="Volgnummer">Plaats in de geschiedenis, vanaf 1, zonder gaten.</param>
public sealed record Voorval(int Volgnummer, Handeling Handeling, CasusGebeurtenis Gebeurtenis);
