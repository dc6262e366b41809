using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Terugblikken;

/// <summary>Een casus die net is afgerond, met de deelnemer erbij, en wat er over de terugblik in de database staat.</summary>
internal static class Afgerondecasus
{
    public static async Task<Proefcasus> Maak(Testsite site)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        await RondAf(casus);
        return casus;
    }

    public static async Task RondAf(Proefcasus casus)
    {
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, "Eerder bellen", JaNeeMisschien.Nee, null, true));
    }

    /// <summary>De vraag aan deze demopersoon over deze casus.</summary>
    public static async Task<Terugblikvraag?> Vraag(Testsite site, Proefcasus casus, string persona)
    {
        var wie = (await Proefcasus.Persoon(site, persona)).Id;
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Terugblikvraag>().AsNoTracking().SingleOrDefaultAsync(v => v.CasusId == casus.Id && v.VoorWie == wie);
    }

    public static async Task<IReadOnlyList<Terugblikvraag>> Vragen(Testsite site, Proefcasus casus)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Terugblikvraag>().AsNoTracking().Where(v => v.CasusId == casus.Id).ToListAsync();
    }

    /// <summary>Hoe vaak een antwoord is geteld, over alle halfjaren.</summary>
    public static async Task<int> Geteld(Testsite site, string vraag, string antwoord)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Antwoordtelling>().Where(t => t.Vraag == vraag && t.Antwoord == antwoord).SumAsync(t => t.Aantal);
    }

    /// <summary>Alles wat over iemand in geschiedenis en inzagelog staat.</summary>
    public static async Task<(int Handelingen, int Inzagen)> Sporen(Testsite site, Guid persoon)
    {
        await using var db = await site.Databases.Open("uwv");
        return (await db.Set<VastgelegdeHandeling>().CountAsync(h => h.DoorId == persoon), await db.Set<Inzage>().CountAsync(i => i.PersoonId == persoon));
    }
}
