using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>
/// De enige plek die zegt wie wat mag met een oefening. Een oefening is van wie erin weegt, en van niemand anders: geen rol,
/// ook geen leidinggevende, coördinator, beheerder of toezichthouder, opent die van een ander.
/// </summary>
public static class OefenToegang
{
    /// <summary>Oefenen mag wie casusprudentie mag lezen, met een account van de organisatie.</summary>
    public static bool MagOefenen(Gebruiker gebruiker) => PublicatieToegang.MagRegisterLezen(gebruiker);

    /// <exception cref="GeenToegang">Als deze gebruiker niet mag oefenen.</exception>
    public static void Eis(Gebruiker gebruiker)
    {
        if (!MagOefenen(gebruiker))
        {
            throw new GeenToegang("Oefenen kan wie bij de organisatie werkt.");
        }
    }

    /// <summary>De oefeningen die deze gebruiker mag zien: waar diegene zelf in weegt.</summary>
    public static IQueryable<Oefening> Zichtbaar(this IQueryable<Oefening> oefeningen, MaatwerkDb db, Gebruiker gebruiker)
    {
        var ik = gebruiker.Id;
        return oefeningen.Where(o => !o.Weg && db.Set<Oefenblad>().Any(b => b.OefeningId == o.Id && b.PersoonId == ik));
    }

    /// <summary>
    /// Wanneer iemand leest wat er is besloten en wat anderen vonden: na het zelf inleveren, en in een groep pas als alles open
    /// ligt. Zo lang gaat de afloop de database niet uit.
    /// </summary>
    public static bool MagAfloopZien(Oefening oefening, Oefenblad eigen) => eigen.IngeleverdOp is not null && (!oefening.Groep || oefening.Open);

    /// <summary>Een groep openleggen of weggooien doet wie haar begon.</summary>
    public static bool Leidt(Oefening oefening, Gebruiker gebruiker) => oefening.PersoonId == gebruiker.Id;

    /// <exception cref="NietGevonden">Als de oefening er niet is, of van een ander is.</exception>
    internal static async Task<Oefening> Haal(MaatwerkDb db, Gebruiker gebruiker, Guid id, CancellationToken ct)
    {
        Eis(gebruiker);
        return await db.Set<Oefening>().Zichtbaar(db, gebruiker).FirstOrDefaultAsync(o => o.Id == id, ct) ?? throw new NietGevonden();
    }
}
