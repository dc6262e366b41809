using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.TestCommon;

/// <summary>Een eigen casus voor één test: ingebracht door de inbrenger, bij Maatwerkplaats Noord.</summary>
public sealed class Proefcasus
{
    private readonly Testsite _site;

    private Proefcasus(Testsite site, CasusStaat staat)
    {
        _site = site;
        Nummer = staat.Nummer;
        Id = staat.Id;
    }

    public string Nummer { get; }

    public Guid Id { get; }

    public string Adres => $"/casussen/{Nummer}";

    /// <summary>Een net ingebrachte casus.</summary>
    public static async Task<Proefcasus> Nieuw(Testsite site, string? bsn = null, string inbrenger = "inbrenger") => new(
        site,
        await site.Dienst<Casusdienst>().MeldAan(
            await Persoon(site, inbrenger),
            new("Het voorschot moet in één keer terug na lang wachten.", "Ruimte om het niet terug te vragen") { Werkplaats = "noord", Bsn = bsn },
            new(Guid.NewGuid())));

    /// <summary>Een casus in behandeling, met de contactpersoon van Noord.</summary>
    public static async Task<Proefcasus> InBehandeling(Testsite site, string? bsn = null, string inbrenger = "inbrenger")
    {
        var casus = await Nieuw(site, bsn, inbrenger);
        await casus.Doe("contactpersoon", CasusRecht.Beoordelen, c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons", null, "We gaan ermee aan de slag.", new(2027, 1, 15));
        });
        return casus;
    }

    /// <summary>De gebruiker bij een demopersoon.</summary>
    public static async Task<Gebruiker> Persoon(Testsite site, string persona)
    {
        await using var db = await site.Databases.Open("uwv");
        return Gebruiker.Van(await db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().SingleAsync(p => p.Aanmeldkenmerk == "demo:" + persona));
    }

    public async Task<CasusStaat> Doe(string persona, CasusRecht recht, Action<Casus> daad) =>
        await _site.Dienst<Casusdienst>().Doe(await Persoon(_site, persona), Nummer, recht, new(Guid.NewGuid()), daad);

    /// <summary>De casus zoals die nu is bewaard.</summary>
    public async Task<CasusStaat> Staat()
    {
        await using var db = await _site.Databases.Open("uwv");
        return CasusProjectie.Lees(await db.Set<CasusRij>().Where(c => c.Id == Id).Select(c => c.Staat).SingleAsync());
    }

    /// <summary>Haalt een demopersoon erbij als deelnemer.</summary>
    public async Task HaalErbij(string persona)
    {
        var wie = (await Persoon(_site, persona)).AlsBetrokkene();
        await Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.HaalCollegaErbij(wie, "Deskundige", null, null));
    }

    /// <summary>De regels van het inzagelog over deze casus.</summary>
    public async Task<IReadOnlyList<Inzage>> Inzagen()
    {
        await using var db = await _site.Databases.Open("uwv");
        return await db.Set<Inzage>().AsNoTracking().Where(i => i.OnderwerpId == Id).ToListAsync();
    }
}
