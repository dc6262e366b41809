namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>Een tabel van de monitor, met kleine aantallen verborgen en de rest afgerond op vijf.</summary>
/// <param name="Definitie">Wat er telt, waarover het percentage gaat en waar het vandaan komt.</param>
/// <param name="Nu">Waarover de percentages van dit halfjaar gaan; leeg als dat verborgen is.</param>
/// <param name="Toen">Hetzelfde voor het halfjaar ervoor.</param>
public sealed record Maattabel(string Code, string Titel, string Definitie, string Wat, int? Nu, int? Toen, IReadOnlyList<Maatrij> Rijen)
{
    public bool HeeftVerborgen => Nu is null || Rijen.Any(r => r.Nu is null || r.Toen is null);
}

/// <summary>Een rij van een <see cref="Maattabel"/>.</summary>
/// <param name="Diepte">0 is het hoogste niveau; 1 valt onder de laatste rij met 0.</param>
/// <param name="Nu">Aantal in dit halfjaar; leeg als het verborgen is.</param>
/// <param name="NuDeel">In hele procenten; leeg als het verborgen is.</param>
/// <param name="Toen">Aantal in het halfjaar ervoor.</param>
public sealed record Maatrij(string Label, int Diepte, int? Nu, int? NuDeel, int? Toen, int? ToenDeel)
{
    /// <summary>Hoeveel procentpunten erbij of eraf; leeg als een van beide verborgen is.</summary>
    public int? Verschil => NuDeel - ToenDeel;
}
