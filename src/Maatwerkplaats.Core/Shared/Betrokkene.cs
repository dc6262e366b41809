namespace Maatwerkplaats.Core.Shared;

/// <summary>Een collega zoals die op dat moment bekend was: naam en functie blijven in de geschiedenis staan, ook na vertrek.</summary>
/// <param name="PersoonId">Verwijzing naar de persoon; leeg voor iemand zonder account.</param>
/// <param name="Onderdeel">Code van het organisatieonderdeel; leeg als dat niet bekend is.</param>
/// <param name="Standplaats">Plaats van het kantoor; leeg als die niet bekend is.</param>
public sealed record Betrokkene(Guid? PersoonId, string Naam, string Functie, string Onderdeel, string Standplaats = "")
{
    /// <summary>Het systeem zelf, voor wat vanzelf gebeurt (termijnen, controles, inlezen).</summary>
    public static readonly Betrokkene Systeem = new(null, "Maatwerkplaats (automatisch)", "", "");

    public bool Is(Guid persoonId) => PersoonId == persoonId;

    public override string ToString() => Functie.Length == 0 ? Naam : $"{Naam} ({Functie})";
}
