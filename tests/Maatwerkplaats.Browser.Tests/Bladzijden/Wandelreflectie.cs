using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Reflecties;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Adressen bij de reflectiegesprekken uit de demo.</summary>
internal static class Wandelreflectie
{
    public static async Task<IReadOnlyDictionary<string, string>> Maak(Proefsite site)
    {
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        var geweest = await db.Set<ReflectieRij>().Where(r => r.Stand == Reflectiestand.Gehouden).Select(r => r.Nummer).FirstAsync();
        var straks = await db.Set<ReflectieRij>().Where(r => r.Stand == Reflectiestand.Gepland).Select(r => r.Nummer).FirstAsync();
        var gesprek = (await site.Diensten.GetRequiredService<Reflectielezer>().Lees(site.Persona("contactpersoon"), geweest, ReflectieRecht.Meedoen)).Gesprek;
        return new Dictionary<string, string>
        {
            ["/reflecties/{reflectie}"] = $"/reflecties/{geweest}",
            ["/reflecties/{reflectie}/leidraad/{stap}"] = $"/reflecties/{geweest}/leidraad/verwonderen",
            ["/reflecties/{reflectie}/lessen/opschrijven"] = $"/reflecties/{geweest}/lessen/opschrijven",
            ["/reflecties/{reflectie}/lessen/{les:guid}/delen"] = $"/reflecties/{geweest}/lessen/{gesprek.Lessen.First(l => !l.IsGedeeld).Id}/delen",
            ["/reflecties/{reflectie}/uitnodigen"] = $"/reflecties/{straks}/uitnodigen",
            ["/reflecties/{reflectie}/wijzigen"] = $"/reflecties/{straks}/wijzigen",
        };
    }
}
