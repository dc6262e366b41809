using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Zegt of er een Maatwerkplaats bezig is of was voor een cliënt, en wie te bellen. Nooit waarover het gaat.</summary>
public sealed class Clientzoeker(
    IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
{
    /// <summary>Zoekt op BSN. Elke vraag komt met haar reden in het inzagelog, ook als er niets is.</summary>
    /// <returns>Eén regel per Maatwerkplaats; leeg als er nooit een casus was.</returns>
    /// <exception cref="GeenToegang">Voor iemand van buiten de organisatie.</exception>
    /// <exception cref="RegelOvertreden">Met de eerste regel waaraan niet is voldaan.</exception>
    public async Task<IReadOnlyList<ClientTreffer>> ZoekOp(Gebruiker wie, Clientvraag vraag, CancellationToken ct)
    {
        if (wie.Extern)
        {
            throw new GeenToegang("Alleen medewerkers van de organisatie kunnen dit opzoeken.");
        }

        if (vraag.Ontbreekt().FirstOrDefault() is { } regel)
        {
            throw new RegelOvertreden(regel);
        }

        var sleutel = versleuteling.Zoeksleutel(Bsn.Lees(vraag.Bsn)!.Cijfers, Casusdienst.DoelBsn);
        var casussen = await Met(wie.Organisatie, sleutel, ct);
        await Leg(wie, vraag.Waarom(), casussen.Select(c => (Guid?)c.Id).DefaultIfEmpty(null));
        var plaatsen = (await lijsten.Lees(wie.Organisatie, ct)).Werkplaatsen.ToDictionary(w => w.Code);
        return [.. casussen.GroupBy(c => c.Werkplaats).Select(g => Treffer(plaatsen.GetValueOrDefault(g.Key), g.Key, g))
            .OrderByDescending(t => t.Loopt).ThenBy(t => t.Werkplaats, StringComparer.CurrentCulture)];
    }

    /// <summary>Voor wie een casus beoordeelt: de andere casussen van dezelfde cliënt. Het nummer staat er alleen bij als de lezer die casus mag zien.</summary>
    /// <returns>Leeg als de lezer deze casus niet beoordeelt, het BSN onbekend is of er geen andere zijn.</returns>
    public async Task<IReadOnlyList<EerdereCasus>> AndereVan(Gebruiker wie, CasusStaat casus, CancellationToken ct)
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        if (casus.Melding.Client is not { } client || !CasusToegang.Voor(wie, casus, vandaag).Mag(CasusRecht.Beoordelen))
        {
            return [];
        }

        var sleutel = versleuteling.Zoeksleutel(versleuteling.Ontsleutel(client, Casusdienst.DoelBsn), Casusdienst.DoelBsn);
        var anderen = (await Met(wie.Organisatie, sleutel, ct)).Where(c => c.Id != casus.Id).ToList();
        if (anderen.Count == 0)
        {
            return [];
        }

        await Leg(wie, $"Bij het beoordelen van {casus.Nummer}", anderen.Select(c => (Guid?)c.Id));
        await using var db = await databases.Open(wie.Organisatie, ct);
        var zichtbaar = (await db.Set<CasusRij>().Where(c => c.ClientSleutel == sleutel).Zichtbaar(wie, vandaag).Select(c => c.Id).ToListAsync(ct)).ToHashSet();
        return [.. anderen.Select(c => new EerdereCasus(zichtbaar.Contains(c.Id) ? c.Nummer : null, c.Werkplaats, c.Fase.IsOpen(), c.Contactpersoon))];
    }

    private async Task<List<Gevonden>> Met(string organisatie, string sleutel, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        return await db.Set<CasusRij>().AsNoTracking().Where(c => c.ClientSleutel == sleutel).OrderByDescending(c => c.AangemeldOp)
            .Select(c => new Gevonden(c.Id, c.Nummer, c.Werkplaats, c.Fase, c.ContactpersoonNaam)).ToListAsync(ct);
    }

    private Task Leg(Gebruiker wie, string reden, IEnumerable<Guid?> casussen) =>
        Task.WhenAll(casussen.Select(id => log.Leg(wie, InzageSoort.ClientOpgezocht, id, reden)));

    private static ClientTreffer Treffer(Werkplaats? plaats, string code, IEnumerable<Gevonden> casussen)
    {
        var opVolgorde = casussen.OrderByDescending(c => c.Fase.IsOpen()).ToList();
        return new(
            plaats?.Naam ?? code, plaats?.Telefoon ?? "", plaats?.Email ?? "",
            opVolgorde.Select(c => c.Contactpersoon).FirstOrDefault(n => n.Length > 0) ?? "", opVolgorde[0].Fase.IsOpen());
    }

    private sealed record Gevonden(Guid Id, string Nummer, string Werkplaats, Fase Fase, string Contactpersoon);
}
