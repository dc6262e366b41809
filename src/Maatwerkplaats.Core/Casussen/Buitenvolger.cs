using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Laat iemand zonder account met een code zien hoe het staat. Een onbekende code gaat dezelfde weg als een bekende:
/// één vraag aan de database en één regel in het inzagelog.
/// </summary>
public sealed class Buitenvolger(IDbContextFactory<MaatwerkDb> databases, Casusdienst dienst, Terugblikdienst terugblikken, Versleuteling versleuteling, Inzagelog log)
{
    private const string Naam = "Inbrenger van buiten";

    /// <exception cref="RegelOvertreden">Als de code niet bekend is.</exception>
    public async Task<BuitenStand> Volg(string organisatie, string? code, CancellationToken ct) =>
        await Stand(organisatie, await Zoek(organisatie, code, ct), ct);

    /// <exception cref="RegelOvertreden">Als de code niet bekend is, de reden ontbreekt of de casus al gesloten is.</exception>
    public async Task<BuitenStand> TrekIn(string organisatie, string? code, string? reden, Opdracht opdracht, CancellationToken ct)
    {
        var casus = await Zoek(organisatie, code, ct);
        return BuitenStand.Van(await dienst.TrekInVanBuiten(organisatie, casus, reden, opdracht, ct));
    }

    /// <summary>Kijkt terug op een afgeronde casus.</summary>
    /// <param name="terugblik">Leeg om de vraag over te slaan.</param>
    /// <exception cref="RegelOvertreden">Als de code niet bekend is, of er niets is geantwoord.</exception>
    public async Task<BuitenStand> KijkTerug(string organisatie, string? code, Terugblik? terugblik, CancellationToken ct)
    {
        var casus = await Zoek(organisatie, code, ct);
        var wie = Terugblikker.MetVolgcode(organisatie, casus);
        foreach (var vraag in await terugblikken.Open(wie, ct))
        {
            await (terugblik is null ? terugblikken.SlaOver(wie, vraag.Id, ct) : terugblikken.Geef(wie, vraag.Id, terugblik, ct));
        }

        return await Stand(organisatie, casus, ct);
    }

    private async Task<BuitenStand> Stand(string organisatie, CasusStaat casus, CancellationToken ct) =>
        BuitenStand.Van(casus) with { MagTerugkijken = (await terugblikken.Open(Terugblikker.MetVolgcode(organisatie, casus), ct)).Count > 0 };

    private async Task<CasusStaat> Zoek(string organisatie, string? code, CancellationToken ct)
    {
        var sleutel = Volgcode.SleutelVan(versleuteling, code);
        await using var db = await databases.Open(organisatie, ct);
        var rij = await db.Set<Volgcode>().Where(v => v.Sleutel == sleutel)
            .Join(db.Set<CasusRij>(), v => v.CasusId, c => c.Id, (_, c) => new { c.Id, c.Staat }).FirstOrDefaultAsync(ct);
        await log.Leg(organisatie, null, Naam, rij is null ? InzageSoort.Geweigerd : InzageSoort.Bekeken, rij?.Id, "met een volgcode");
        BuitenRegels.CodeIsBekend.Eis(rij is not null);
        return CasusProjectie.Lees(rij!.Staat);
    }
}
