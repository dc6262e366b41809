using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Waarom iemand een afgeschermd gegeven wil zien, zoals het in het inzagelog komt.</summary>
public static class Inzagereden
{
    /// <summary>De reden om een BSN te tonen.</summary>
    /// <exception cref="RegelOvertreden">Als de reden ontbreekt of zelf een BSN noemt.</exception>
    public static string VoorBsn(string? reden) => ZonderBsn(CasusRegels.BsnTonenHeeftEenReden.EisTekst(reden));

    /// <summary>Een logboek is geen plek voor persoonsgegevens.</summary>
    /// <exception cref="RegelOvertreden">Als er een BSN in staat.</exception>
    public static string ZonderBsn(string reden)
    {
        CasusRegels.RedenNoemtGeenBsn.Eis(!Bsn.StaatIn(reden));
        return reden.Trim();
    }
}
