using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Geeft het BSN van een cliënt, met of zonder reden. Alleen na een reden die vaststaat in het inzagelog is het hele nummer te zien.</summary>
public sealed class Bsninzage(Inzagelog log, Versleuteling versleuteling)
{
    /// <summary>De negen cijfers. De aanroeper heeft gecontroleerd dat de gebruiker het recht <see cref="CasusRecht.BsnTonen"/> heeft.</summary>
    /// <exception cref="NietGevonden">Als er geen BSN bekend is.</exception>
    /// <exception cref="RegelOvertreden">Zonder reden, of met een BSN in de reden.</exception>
    public async Task<string> Toon(Gebruiker wie, CasusStaat casus, string? reden)
    {
        var client = casus.Melding.Client ?? throw new NietGevonden();
        await log.Leg(wie, InzageSoort.BsnGetoond, casus.Id, Inzagereden.VoorBsn(reden));
        return versleuteling.Ontsleutel(client, Casusdienst.DoelBsn);
    }

    /// <summary>Het BSN met alleen de laatste vier cijfers; leeg als het niet bekend is.</summary>
    public string? Verborgen(CasusStaat casus) =>
        casus.Melding.Client is { } client ? Bsn.Lees(versleuteling.Ontsleutel(client, Casusdienst.DoelBsn))?.ToString() : null;
}
