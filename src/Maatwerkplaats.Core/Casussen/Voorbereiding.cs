namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat de inbrenger voor de maatwerksessie klaarzet. Staat bij de casus: bij een tweede sessie is het er al.</summary>
/// <param name="Verhaal">Wat de inbrenger in vijf minuten vertelt.</param>
/// <param name="WilClient">Wat de cliënt zelf wil.</param>
/// <param name="WieNodig">Wie er aan tafel moet zitten.</param>
/// <param name="Onduidelijk">Wat nog onduidelijk is.</param>
public sealed record Voorbereiding(string Verhaal, string? WilClient, string? WieNodig, string? Onduidelijk);
