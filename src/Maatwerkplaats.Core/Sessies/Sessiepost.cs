using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>
/// Zet klaar wat genodigden krijgen, in de transactie van de wijziging zelf: mail met de afspraak voor in de agenda, en een
/// bericht in het systeem. Een gast krijgt alleen iets zolang de cliënt dat goed vindt.
/// </summary>
public sealed class Sessiepost(Versleuteling versleuteling)
{
    /// <summary>Doel waaronder het adres van een gast is versleuteld.</summary>
    public const string DoelGast = Casusdienst.DoelContact;

    internal async Task Bezorg(MaatwerkDb db, SessieRij rij, Sessiestaat? vorige, Sessiestaat sessie, Handeling handeling, CancellationToken ct)
    {
        var gevolgen = Sessiegevolgen.VoorMensen(vorige, sessie);
        if (gevolgen.Count == 0)
        {
            return;
        }

        var tekst = await Tekst(db, sessie, ct);
        var adressen = await Adressen(db, gevolgen.Select(g => g.Wie.Wie.PersoonId).OfType<Guid>().ToArray(), ct);
        var eerder = await Ervaren(db, adressen.Keys, ct);
        var casussen = await Casussen(db, gevolgen, sessie, vorige, ct);
        foreach (var gevolg in gevolgen.Where(g => g.Soort != Sessiepostsoort.Prikken || !handeling.Door.PersoonId.HasValue || !g.Wie.Wie.Is(handeling.Door.PersoonId.Value)))
        {
            if (Adres(gevolg, adressen, casussen, handeling.Datum) is { } adres)
            {
                var pad = await Pad(db, rij, sessie, gevolg, handeling.Tijdstip, ct);
                var eerste = gevolg.Wie.Wie.PersoonId is not { } id || !eerder.Contains(id);
                db.Add(Mail(rij.Organisatie, adres, tekst, gevolg, pad, eerste, vorige, handeling.Tijdstip));
            }
        }

        await Postvak.Bezorg(
            db, versleuteling, rij.Organisatie,
            [
                .. gevolgen.Where(g => g.Wie.Wie.PersoonId is not null && g.Wie.Wie.PersoonId != handeling.Door.PersoonId).Select(g =>
                    new NieuwBericht(g.Wie.Wie.PersoonId!.Value, BerichtSoort.Sessie, null, tekst.Bericht(g.Soort)) { Adres = $"/sessies/{sessie.Nummer}", ZonderMail = true }),
            ],
            handeling.Tijdstip, ct);
    }

    /// <summary>
    /// Herinnert aan een sessie: een collega zoals die zelf koos (in het systeem, per mail of allebei), een gast per mail met een
    /// nieuwe link, want de vorige staat nergens.
    /// </summary>
    internal async Task Herinner(MaatwerkDb db, SessieRij rij, Sessiestaat sessie, DateTime nu, CancellationToken ct)
    {
        var tekst = await Tekst(db, sessie, ct);
        var vandaag = Kalender.DatumInNederland(nu);
        foreach (var wie in sessie.Genodigden.Where(g => g is { Gast.Email: not null, Wie.PersoonId: null }))
        {
            if (await Genodigdentoets.MagNog(db, sessie, wie, vandaag, ct))
            {
                var adres = versleuteling.Ontsleutel(wie.Gast!.Email!, DoelGast);
                db.Add(Mail(rij.Organisatie, adres, tekst, new(wie, Sessiepostsoort.Herinnering), await Gastpad(db, rij, sessie, wie, nu, ct), false, null, nu));
            }
        }

        await Postvak.Bezorg(
            db, versleuteling, rij.Organisatie,
            [
                .. sessie.Genodigden.Where(g => g.Wie.PersoonId is not null).Select(g =>
                    new NieuwBericht(g.Wie.PersoonId!.Value, BerichtSoort.Sessie, null, tekst.Bericht(Sessiepostsoort.Herinnering)) { Adres = $"/sessies/{sessie.Nummer}" }),
            ],
            nu, ct);
    }

    /// <summary>De woorden bij een sessie, met de naam van de Maatwerkplaats erin.</summary>
    internal static async Task<Sessietekst> Tekst(MaatwerkDb db, Sessiestaat sessie, CancellationToken ct)
    {
        var naam = await db.Set<Werkplaats>().AsNoTracking().Where(w => w.Code == sessie.Werkplaatsen[0]).Select(w => w.Naam).FirstOrDefaultAsync(ct);
        return new(sessie, $"Maatwerkplaats {naam}".Trim());
    }

    /// <summary>De afspraak zoals die in een agenda komt.</summary>
    public static Afspraak Afspraak(Sessietekst tekst, Agendabericht bericht, Sessiemoment moment, string? pad, string? ontvanger, DateTime nu) => new(
        bericht, $"{tekst.Sessie.Id:N}@maatwerkplaats", tekst.Sessie.Volgnummer, nu, moment.Begin, moment.Eind, $"Maatwerksessie {tekst.Sessie.Nummer}",
        tekst.Agenda, tekst.Sessie.Plek.Plaats ?? tekst.Sessie.Plek.Online ?? "", tekst.Werkplaats, pad, ontvanger);

    /// <summary>Wie er eerder bij een gehouden sessie was.</summary>
    internal static async Task<IReadOnlySet<Guid>> Ervaren(MaatwerkDb db, IEnumerable<Guid> personen, CancellationToken ct)
    {
        var wie = personen.ToArray();
        return (await db.Set<SessieRij>().Where(s => s.Stand == Sessiestand.Gehouden).SelectMany(s => s.Personen)
            .Where(p => wie.Contains(p.PersoonId)).Select(p => p.PersoonId).Distinct().ToListAsync(ct)).ToHashSet();
    }

    private static async Task<Dictionary<Guid, string>> Adressen(MaatwerkDb db, Guid[] wie, CancellationToken ct) =>
        await db.Set<Persoon>().AsNoTracking().Where(p => wie.Contains(p.Id) && p.Actief).ToDictionaryAsync(p => p.Id, p => p.Email, ct);

    /// <summary>De casussen van de gasten: daar staat of de cliënt het nog goed vindt.</summary>
    private static async Task<Dictionary<string, CasusStaat>> Casussen(
        MaatwerkDb db, IReadOnlyList<Sessiegevolg> gevolgen, Sessiestaat sessie, Sessiestaat? vorige, CancellationToken ct)
    {
        if (gevolgen.All(g => g.Wie.Gast is null))
        {
            return [];
        }

        var ids = sessie.Agenda.Concat(vorige?.Agenda ?? []).Select(a => a.CasusId).Distinct().ToArray();
        return (await db.Set<CasusRij>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => c.Staat).ToListAsync(ct))
            .Select(CasusProjectie.Lees).ToDictionary(c => c.Nummer);
    }

    private string? Adres(Sessiegevolg gevolg, Dictionary<Guid, string> adressen, Dictionary<string, CasusStaat> casussen, DateOnly vandaag)
    {
        var wie = gevolg.Wie;
        // Een afzegging mag altijd: die zegt alleen dat er niets meer is.
        if (wie.Gast is { } gast && gevolg.Soort != Sessiepostsoort.Afzegging && !casussen.Values.Any(c => wie.IsVan(c.Nummer) && Genodigdenlijst.HeeftToestemming(c, gast.Deelnemer, vandaag)))
        {
            return null;
        }

        return wie.Wie.PersoonId is { } id ? adressen.GetValueOrDefault(id)
            : wie.Gast?.Email is { } email ? versleuteling.Ontsleutel(email, DoelGast)
            : null;
    }

    /// <summary>Het persoonlijke adres van een gast zonder account; een eerder adres werkt dan niet meer.</summary>
    internal static async Task<string> Gastpad(MaatwerkDb db, SessieRij rij, Sessiestaat sessie, Genodigde wie, DateTime nu, CancellationToken ct) => sessie.Moment is { } moment
        ? $"/gast/{await Gastdeur.MaakSessielink(db, rij.Organisatie, sessie.Agenda.First(a => wie.IsVan(a.Casus)).CasusId, wie.Gast!.Deelnemer, rij.Id, Kalender.DatumInNederland(moment.Eind), nu, ct)}"
        : $"/prikken/{await Prikdeur.MaakLink(db, rij, sessie, wie.Id, nu, ct)}";

    private static async Task<string?> Pad(MaatwerkDb db, SessieRij rij, Sessiestaat sessie, Sessiegevolg gevolg, DateTime nu, CancellationToken ct) => gevolg switch
    {
        { Soort: Sessiepostsoort.Afzegging } => null,
        { Soort: Sessiepostsoort.Prikken } => $"/prikken/{await Prikdeur.MaakLink(db, rij, sessie, gevolg.Wie.Id, nu, ct)}",
        { Wie: { Gast: not null, Wie.PersoonId: null } } => await Gastpad(db, rij, sessie, gevolg.Wie, nu, ct),
        _ => $"/sessies/{sessie.Nummer}",
    };

    private UitgaandeMail Mail(string organisatie, string adres, Sessietekst tekst, Sessiegevolg gevolg, string? pad, bool eerste, Sessiestaat? vorige, DateTime nu)
    {
        var moment = gevolg.Soort == Sessiepostsoort.Afzegging ? vorige?.Moment : tekst.Sessie.Moment;
        // Een persoonlijke link hoort niet in een agenda, die anderen vaak mogen lezen.
        var afspraak = moment is null ? null : Afspraak(
            tekst, gevolg.Soort == Sessiepostsoort.Afzegging ? Agendabericht.Afzegging : Agendabericht.Uitnodiging, moment,
            pad?.StartsWith("/sessies/", StringComparison.Ordinal) == true ? pad : null, adres, nu);
        return UitgaandeMail.Klaar(versleuteling, organisatie, adres, tekst.Onderwerp(gevolg.Soort), tekst.Mail(gevolg.Soort, gevolg.Wie, pad, eerste), nu, afspraak);
    }
}
