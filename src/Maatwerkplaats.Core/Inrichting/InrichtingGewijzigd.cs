using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Iets aan de inrichting is veranderd: één veld van één ding, van wat het was naar wat het is.</summary>
/// <param name="Sleutel">Code of sleutel van wat veranderde.</param>
/// <param name="Naam">Hoe het toen heette, om later te kunnen lezen.</param>
/// <param name="Veld">Wat eraan veranderde, in een woord voor het scherm.</param>
/// <param name="Oud">Wat er stond; leeg als het nieuw is.</param>
/// <param name="Nieuw">Wat er nu staat; leeg als het weg is.</param>
public sealed record InrichtingGewijzigd(InrichtingSoort Wat, string Sleutel, string Naam, string Veld, string? Oud, string? Nieuw) : Gebeurtenis
{
    public override string Deel => $"{Wat}:{Sleutel}";
}
