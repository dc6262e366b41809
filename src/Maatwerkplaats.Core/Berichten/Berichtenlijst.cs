namespace Maatwerkplaats.Core.Berichten;

/// <summary>Eén bladzijde berichten, ongelezen voorop.</summary>
/// <param name="Totaal">Aantal berichten op alle bladzijden samen.</param>
public sealed record Berichtenlijst(IReadOnlyList<Berichtregel> Regels, int Totaal, int Ongelezen);

/// <summary>Een bericht in de lijst van de ontvanger.</summary>
/// <param name="Casus">Nummer van de casus waar het over gaat.</param>
public sealed record Berichtregel(Guid Id, BerichtSoort Soort, string? Casus, string Tekst, DateTime Op, bool Gelezen)
{
    /// <summary>Plek op deze site waar het bericht heen leidt, als dat geen casus is.</summary>
    public string? Adres { get; init; }
}
