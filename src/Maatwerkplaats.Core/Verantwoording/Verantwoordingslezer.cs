using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Geeft cijfers aan wie ze mag zien.</summary>
public sealed class Verantwoordingslezer(IDbContextFactory<MaatwerkDb> databases, Feitenspiegel spiegel, TimeProvider klok)
{
    /// <exception cref="GeenToegang">Als deze gebruiker geen cijfers mag zien, of niet van deze plaats.</exception>
    /// <exception cref="RegelOvertreden">Als de keuze kleine groepen zou laten zien.</exception>
    public async Task<Cijferblik> Open(Gebruiker wie, Cijferfilter filter, CancellationToken ct = default)
    {
        var zicht = Verantwoordingstoegang.Eis(wie, filter, Kalender.DatumInNederland(klok.Nu()));
        var feiten = Verantwoordingstoegang.Zichtbaar(await spiegel.Lees(wie.Organisatie, ct), wie, zicht);
        return await Maak(wie.Organisatie, feiten, filter, zicht == Cijferzicht.Beschermd, ct);
    }

    /// <summary>Voor de opdrachtregel: wie de database zelf beheert, kan alles al lezen.</summary>
    /// <param name="beschermd">Zoals een leidinggevende het ziet, om door te geven.</param>
    /// <exception cref="RegelOvertreden">Als de keuze kleine groepen zou laten zien.</exception>
    public async Task<Cijferblik> OpenVoorBeheer(string organisatie, Cijferfilter filter, bool beschermd, CancellationToken ct = default)
    {
        Verantwoordingregels.PeriodeLooptVooruit.Eis(filter.Periode is not { Van: { } van, Tot: { } tot } || van <= tot);
        if (beschermd)
        {
            Verantwoordingstoegang.EisBeschermd(filter, Kalender.DatumInNederland(klok.Nu()));
        }

        return await Maak(organisatie, await spiegel.Lees(organisatie, ct), filter, beschermd, ct);
    }

    /// <summary>De casussen achter een rij van een tabel, voor in de werklijst.</summary>
    /// <exception cref="GeenToegang">Als deze gebruiker alleen cijfers mag zien.</exception>
    public async Task<IReadOnlyCollection<Guid>> Casussen(Gebruiker wie, Cijferfilter filter, Cijfertabel tabel, string rij, CancellationToken ct = default)
    {
        if (!Verantwoordingstoegang.Voor(wie).ZietCasussen())
        {
            throw new GeenToegang("Je ziet de cijfers, niet de casussen erachter.");
        }

        return [.. (await Open(wie, filter, ct)).Casussen(tabel, rij)];
    }

    private async Task<Cijferblik> Maak(string organisatie, IReadOnlyList<Feit> feiten, Cijferfilter filter, bool beschermd, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var woorden = new Telwoorden(await Lijsten.Lees(db, ct));
        return new(feiten, woorden, filter, beschermd ? await Kleinstecel.Lees(db, ct) : null);
    }
}
