using System.Globalization;

namespace Maatwerkplaats.Core.Shared;

/// <summary>Tijdstippen zoals beide databases ze bewaren: UTC, tot op de microseconde.</summary>
public static class Tijd
{
    /// <summary>Het huidige moment in UTC, afgekapt op microseconden zodat het de database ongewijzigd doorstaat.</summary>
    public static DateTime Nu(this TimeProvider klok)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        return nu.AddTicks(-(nu.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>Vaste schrijfwijze, voor de ketting over een logboek.</summary>
    public static string AlsTekst(DateTime tijdstip) => tijdstip.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}
