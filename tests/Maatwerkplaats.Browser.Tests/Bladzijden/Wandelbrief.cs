using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>De ronde en de brief uit de demo, met een link voor iemand zonder account.</summary>
internal static partial class Wandelbrief
{
    /// <returns>Een inbreng en een knelpunt van dit jaar, een knelpunt uit de brief van vorig jaar, het adres van een persoonlijke link, en het halfjaar van de monitor.</returns>
    public static async Task<(Guid Inbreng, Guid Punt, Guid Verzonden, string Gast, Halfjaar Half)> Maak(Proefsite site)
    {
        var (wie, jaar) = (site.Persona("sbk"), DateTime.UtcNow.Year);
        var (lezer, dienst) = (site.Diensten.GetRequiredService<Rondelezer>(), site.Diensten.GetRequiredService<Rondedienst>());
        var ronde = (await lezer.Lees(wie, jaar)).Ronde;
        await dienst.Doe(wie, jaar, new(Guid.CreateVersion7()), r => r.VraagNogEens(r.Staat.Uitvragen.First(u => u.Email is not null).Id));
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        var versleuteling = site.Diensten.GetRequiredService<Versleuteling>();
        var mails = await db.Set<UitgaandeMail>().AsNoTracking().OrderByDescending(m => m.KlaargezetOp).ToListAsync();
        var gast = mails.Select(m => Link().Match(versleuteling.Ontsleutel(m.Tekst, Postvak.DoelMail))).First(m => m.Success).Value;
        var monitor = (await site.Diensten.GetRequiredService<Maatlezer>().Lijst(wie))[0];
        return (ronde.Inbrengen.First(i => i.Stand == Inbrengstand.Nieuw).Id, ronde.Knelpunten[0].Id, (await lezer.Lees(wie, jaar - 1)).Ronde.Knelpunten[0].Id, gast, monitor.Half);
    }

    [GeneratedRegex("/inbreng/[0-9a-f]{64}")]
    private static partial Regex Link();
}
