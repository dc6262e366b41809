namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Toestemming van de cliënt om gegevens met een externe partij te delen (AVG artikel 7: aantoonbaar, specifiek
/// en even gemakkelijk in te trekken als te geven).
/// </summary>
/// <param name="Organisatie">De externe partij.</param>
/// <param name="Grondslag">Wettelijke basis; standaard Wet SUWI artikel 73 lid 11.</param>
/// <param name="Omvang">Wat er gedeeld mag worden, en waarvoor.</param>
/// <param name="Tekstversie">Versie van de toestemmingstekst die de cliënt te zien of te horen kreeg.</param>
/// <param name="Hoe">Mondeling of schriftelijk.</param>
public sealed record Toestemming(
    Guid Id, string Organisatie, string Grondslag, string Omvang, DateOnly Gegeven, string Tekstversie, string Hoe,
    DateOnly? GeldigTot = null, DateOnly? IngetrokkenOp = null)
{
    /// <param name="dag">Op de dag van intrekken geldt de toestemming al niet meer.</param>
    public bool IsGeldig(DateOnly dag) => IngetrokkenOp is null && Gegeven <= dag && (GeldigTot is null || dag <= GeldigTot);
}
