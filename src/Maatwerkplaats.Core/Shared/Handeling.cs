namespace Maatwerkplaats.Core.Shared;

/// <summary>Wie op welk moment iets doet, en waarom. Elke wijziging gebeurt binnen precies één handeling.</summary>
/// <param name="Id">Sleutel die het formulier meegaf: twee keer versturen blijft één handeling.</param>
/// <param name="Tijdstip">Moment in UTC.</param>
/// <param name="Reden">Waarom, waar de methode daarnaar vraagt.</param>
public sealed record Handeling(Guid Id, DateTime Tijdstip, Betrokkene Door, string? Reden = null)
{
    /// <summary>De datum in Nederland op het moment van de handeling.</summary>
    public DateOnly Datum => Kalender.DatumInNederland(Tijdstip);
}
