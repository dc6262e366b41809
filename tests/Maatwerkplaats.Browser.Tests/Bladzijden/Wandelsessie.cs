using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Een maatwerksessie met een gast van buiten, waarvan de datum nog wordt geprikt.</summary>
internal static class Wandelsessie
{
    public static async Task<(string Nummer, string Casus, Guid Gast, string Prik)> Maak(Proefsite site)
    {
        var (dienst, wie, slot) = (site.Diensten.GetRequiredService<Sessiedienst>(), site.Persona("contactpersoon"), site.Diensten.GetRequiredService<Versleuteling>());
        var casus = (await site.BrengIn("inbrenger", "Het voorschot moet in één keer terug.")).Nummer;
        await site.Doe("contactpersoon", casus, CasusRecht.Beoordelen, c => c.PakOp());
        var toestemming = Guid.Empty;
        await site.Doe("contactpersoon", casus, CasusRecht.MensenErbijHalen, c => toestemming = c.LegToestemmingVast(
            "Gemeente Groningen", Toestemmingstekst.Grondslag, "De schuld", new(2026, 1, 2), Toestemmingstekst.Versie, "Telefonisch", null));
        await site.Doe("contactpersoon", casus, CasusRecht.MensenErbijHalen, c => c.LaatExterneToe(
            new(null, "", "schuldhulpverlener", "Gemeente Groningen"), slot.Versleutel("K. de Wit", Casusdienst.DoelContact), "schuldhulpverlener", toestemming));
        var nummer = await dienst.ZetOp(
            wie, casus, [], [.. Enumerable.Range(7, 4).Select(d => new Sessiemoment(DateTime.UtcNow.Date.AddDays(d).AddHours(9), 90))], new("Zaal 2", null), new(Guid.CreateVersion7()));
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        var sessie = Sessieprojectie.Lees(await db.Set<SessieRij>().Where(s => s.Nummer == nummer).Select(s => s.Staat).SingleAsync());
        var mail = await db.Set<UitgaandeMail>().Where(m => m.Onderwerp.Contains(nummer)).Select(m => m.Tekst).FirstAsync();
        var prik = slot.Ontsleutel(mail, Postvak.DoelMail).Split('\n').First(r => r.Contains("/prikken/", StringComparison.Ordinal));
        return (nummer, casus, sessie.Genodigden.Single(g => g.Gast is not null).Id, prik[prik.IndexOf("/prikken/", StringComparison.Ordinal)..].Trim());
    }
}
