using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Iemand die aan tafel zit: rol, onderdeel, deskundigheid en mandaat, zodat blinde vlekken opvallen.</summary>
/// <param name="Toestemming">Toestemming waarop een externe partij meedoet; leeg voor een collega.</param>
/// <param name="Naam">Versleutelde naam van een externe deelnemer; van een collega staat de naam in <paramref name="Wie"/>.</param>
public sealed record Deelnemer(
    Guid Id, Betrokkene Wie, string Rol, string? Deskundigheid, string? Mandaat, Guid? Toestemming = null, Versleuteld? Naam = null)
{
    public bool IsExtern => Toestemming is not null;
}
