using System.Security.Cryptography;
using System.Text;

namespace Maatwerkplaats.Core.Shared;

/// <summary>
/// Rijgt regels van een logboek aan elkaar: elke regel draagt een kenmerk over zichzelf en de vorige,
/// zodat een gewijzigde, tussengevoegde of verdwenen regel opvalt. Het kenmerk is HMAC-SHA-256 met een sleutel
/// buiten de database: wie alleen de database kan schrijven, kan de ketting niet opnieuw sluiten.
/// </summary>
public sealed class Ketting(Sleutelbos sleutels)
{
    /// <summary>Het kenmerk vóór de eerste regel.</summary>
    public const string Begin = "";

    /// <param name="vorige">Kenmerk van de vorige regel, of <see cref="Begin"/>.</param>
    /// <param name="velden">Alles wat op de regel staat, in vaste volgorde.</param>
    public string Schakel(string vorige, params ReadOnlySpan<string?> velden)
    {
        var regel = new StringBuilder(vorige);
        foreach (var veld in velden)
        {
            // De lengte ervoor: zo kan een teken niet ongemerkt van het ene naar het andere veld verhuizen.
            regel.Append('|').Append(veld?.Length ?? -1).Append(':').Append(veld);
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(sleutels.Ketensleutel, Encoding.UTF8.GetBytes(regel.ToString())));
    }
}
