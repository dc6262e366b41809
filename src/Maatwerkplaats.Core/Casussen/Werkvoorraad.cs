using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De werklijst: zoekt, sorteert en bladert door de casussen die iemand mag zien.</summary>
public sealed class Werkvoorraad(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    public async Task<Werklijst> Zoek(Gebruiker gebruiker, Werklijstfilter filter, CancellationToken ct = default)
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var gevonden = db.Set<CasusRij>().Zichtbaar(gebruiker, vandaag).Voldoet(filter, vandaag);
        // Eerst alleen de sleutels van deze bladzijde: die komen uit de index. Daarna de brede rijen, hoogstens een bladzijde vol.
        var blad = gevonden.Gesorteerd(filter).Skip((filter.Pagina - 1) * filter.PerPagina).Take(filter.PerPagina).Select(c => c.Id);
        var regels = await db.Set<CasusRij>().Where(c => blad.Contains(c.Id)).Gesorteerd(filter).AlsRegels().ToListAsync(ct);
        var totaal = filter.Pagina == 1 && regels.Count < filter.PerPagina ? regels.Count : await gevonden.CountAsync(ct);
        return new(regels, totaal);
    }
}

/// <summary>Leest van casussen alleen wat in een lijst staat.</summary>
internal static class Werklijstprojectie
{
    public static IQueryable<Werklijstregel> AlsRegels(this IQueryable<CasusRij> casussen) => casussen.Select(c => new Werklijstregel(
        c.Nummer, c.Titel, c.Fase, c.TriageUitkomst, c.FaseSinds, c.AangemeldOp, c.GewijzigdOp, c.Werkplaats, c.Gezamenlijk,
        c.ContactpersoonNaam, c.EigenaarNaam, c.InbrengerNaam, c.Kanaal, c.Spoed, c.OpTeamagenda, c.Streefdatum, c.Gepauzeerd, c.Wet,
        c.Doorverwijsplek));
}
