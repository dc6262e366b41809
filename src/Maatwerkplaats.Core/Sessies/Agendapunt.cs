namespace Maatwerkplaats.Core.Sessies;

/// <summary>Eén casus op de agenda van een sessie.</summary>
/// <param name="Casus">Nummer van de casus.</param>
/// <param name="Minuten">Tijd die ervoor staat.</param>
/// <param name="Werkplaats">Code van de Maatwerkplaats die de casus begeleidt.</param>
public sealed record Agendapunt(Guid CasusId, string Casus, int Minuten, string Werkplaats)
{
    /// <summary>Zoveel tijd krijgt een casus als niemand iets anders kiest, in minuten.</summary>
    public const int Gewoonlijk = 60;
}
