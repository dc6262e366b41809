using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Wie er nu aan het werk is, met de rollen van dit moment. Elke dienst krijgt deze mee; niets gebeurt naamloos.</summary>
public sealed record Gebruiker(
    Guid Id, string Organisatie, string Naam, string Functie, string Onderdeel, bool Extern, IReadOnlyList<Rolhouding> Rollen)
{
    public static Gebruiker Van(Persoon persoon) => new(
        persoon.Id, persoon.Organisatie, persoon.Naam, persoon.Functie, persoon.Onderdeel, persoon.Extern,
        [.. persoon.Rollen.Select(r => new Rolhouding(r.Rol, r.Werkplaats))])
    { Standplaats = persoon.Standplaats };

    /// <summary>Plaats van het kantoor; leeg als die niet bekend is.</summary>
    public string Standplaats { get; init; } = "";

    /// <summary>Codes van de Maatwerkplaatsen waar deze persoon casussen verdeelt en begeleidt.</summary>
    public IReadOnlyList<string> Werkplaatsen { get; } =
        [.. Rollen.Where(r => r.Rol is Rol.Kernteam or Rol.CoordinatorRegio).Select(r => r.Werkplaats).Distinct()];

    public bool IsLandelijk => Heeft(Rol.CoordinatorLandelijk);

    /// <summary>Werkt voor een Maatwerkplaats, en ziet dus een gezamenlijke werkvoorraad.</summary>
    public bool IsMaatwerker => IsLandelijk || Werkplaatsen.Count > 0;

    public bool Heeft(Rol rol) => Rollen.Any(r => r.Rol == rol);

    public bool Heeft(Rol rol, string werkplaats) => Rollen.Any(r => r.Rol == rol && r.Werkplaats == werkplaats);

    public Betrokkene AlsBetrokkene() => new(Id, Naam, Functie, Onderdeel, Standplaats);
}

/// <summary>Een rol, met de code van de Maatwerkplaats als die ertoe doet.</summary>
public sealed record Rolhouding(Rol Rol, string Werkplaats);
