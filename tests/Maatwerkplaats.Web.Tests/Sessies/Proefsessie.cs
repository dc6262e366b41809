using System.Text.Json;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Sessies;

/// <summary>Een eigen maatwerksessie voor één test: bij een casus van Noord, opgezet door de contactpersoon.</summary>
internal sealed class Proefsessie(Testsite site, Proefcasus casus, string nummer)
{
    public static readonly Sessieplek Zaal = new("Kantoor Groningen, zaal 2", null);

    public Proefcasus Casus { get; } = casus;

    public string Nummer { get; } = nummer;

    public string Adres => $"/sessies/{Nummer}";

    /// <param name="dagen">Over hoeveel dagen de eerste van de twee voorgestelde datums is.</param>
    public static async Task<Proefsessie> Nieuw(Testsite site, int dagen = 10, Proefcasus? casus = null)
    {
        casus ??= await Proefcasus.InBehandeling(site);
        var dag = Kalender.DatumInNederland(site.Dienst<TimeProvider>().Nu()).AddDays(dagen);
        Sessiemoment[] datums = [new(Kalender.MomentVan(dag, new(9, 30)), 90), new(Kalender.MomentVan(dag.AddDays(1), new(13, 0)), 60)];
        return new(site, casus, await site.Dienst<Sessiedienst>().ZetOp(await Proefcasus.Persoon(site, "contactpersoon"), casus.Nummer, [], datums, Zaal, new(Guid.NewGuid())));
    }

    public static async Task<Proefsessie> Gepland(Testsite site, int dagen = 10, Proefcasus? casus = null)
    {
        var sessie = await Nieuw(site, dagen, casus);
        await sessie.Doe(s => s.Kies(s.Staat.Voorstellen[0].Id));
        return sessie;
    }

    public async Task<Sessiestaat> Doe(Action<Maatwerksessie> daad) => await site.Dienst<Sessiedienst>().Doe(
        await Proefcasus.Persoon(site, "contactpersoon"), Nummer, SessieRecht.Leiden, new(Guid.NewGuid()), daad);

    public async Task<Sessiestaat> Staat()
    {
        await using var db = await site.Databases.Open("uwv");
        return Sessieprojectie.Lees(await db.Set<SessieRij>().Where(s => s.Nummer == Nummer).Select(s => s.Staat).SingleAsync());
    }

    /// <summary>Laat iemand van de gemeente toe bij de casus, met toestemming van de cliënt, en nodigt die uit.</summary>
    public async Task<Genodigde> MetGast(string? email = null)
    {
        var (toestemming, deelnemer, slot) = (Guid.Empty, Guid.Empty, site.Dienst<Versleuteling>());
        await Casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => toestemming = c.LegToestemmingVast(
            "Gemeente Groningen", Toestemmingstekst.Grondslag, "De schuld", new(2026, 1, 2), Toestemmingstekst.Versie, "Telefonisch", null));
        await Casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => deelnemer = c.LaatExterneToe(
            new(null, "", "schuldhulpverlener", "Gemeente Groningen"), slot.Versleutel("K. de Wit", Casusdienst.DoelContact), "schuldhulpverlener", toestemming));
        var (dienst, wie) = (site.Dienst<Sessiedienst>(), await Proefcasus.Persoon(site, "contactpersoon"));
        await dienst.NodigVanCasus(wie, Nummer, Casus.Nummer, deelnemer.ToString("N"), new(Guid.NewGuid()));
        var gast = (await Staat()).Genodigden.Single(g => g.Gast is not null);
        if (email is not null)
        {
            await dienst.BereikGast(wie, Nummer, gast.Id, email, new(Guid.NewGuid()));
        }

        return gast;
    }

    /// <summary>De mails over deze sessie, op volgorde, ontsleuteld.</summary>
    public async Task<List<Sessiemail>> Mails()
    {
        var slot = site.Dienst<Versleuteling>();
        await using var db = await site.Databases.Open("uwv");
        var mails = await db.Set<UitgaandeMail>().AsNoTracking().Where(m => m.Onderwerp.Contains(Nummer)).OrderBy(m => m.KlaargezetOp).ThenBy(m => m.Id).ToListAsync();
        return mails.ConvertAll(m => new Sessiemail(
            m.Id, slot.Ontsleutel(m.Aan, Postvak.DoelMail), m.Onderwerp, slot.Ontsleutel(m.Tekst, Postvak.DoelMail),
            m.Agenda is { } agenda ? JsonSerializer.Deserialize<Afspraak>(slot.Ontsleutel(agenda, Postvak.DoelMail), Gebeurtenissoorten.Json) : null));
    }
}

/// <summary>Een mail die klaarstaat.</summary>
internal sealed record Sessiemail(Guid Id, string Aan, string Onderwerp, string Tekst, Afspraak? Agenda)
{
    /// <summary>Het persoonlijke pad in de mail.</summary>
    public string Pad => Tekst.Split('\n').First(r => r.Contains(UitgaandeMail.Siteplek, StringComparison.Ordinal)).Split(UitgaandeMail.Siteplek)[1].Trim();
}
