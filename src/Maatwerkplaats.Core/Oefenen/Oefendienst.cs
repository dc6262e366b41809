using System.Text.Json;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Begint een oefening, bewaart wat iemand weegt en legt open wat iedereen inleverde. Dezelfde sleutel nog eens verandert niets.</summary>
public sealed class Oefendienst(IDbContextFactory<MaatwerkDb> databases, Oefenkast kast, Oefenlezer lezer, Ketting ketting, Versleuteling versleuteling, TimeProvider klok)
{
    /// <returns>Sleutel van de oefening.</returns>
    /// <exception cref="NietGevonden">Als de casus er niet (meer) is.</exception>
    /// <exception cref="RegelOvertreden">Als er met deze casus niet te oefenen is.</exception>
    public async Task<Guid> Begin(Gebruiker wie, Oefenbron bron, bool groep, Opdracht opdracht, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        await using var db = await databases.Open(wie.Organisatie, ct);
        if (await db.Set<VastgelegdeHandeling>().Where(h => h.Id == handeling.Id).Select(h => (Guid?)h.OnderwerpId).FirstOrDefaultAsync(ct) is { } gedaan)
        {
            return gedaan;
        }

        OefenRegels.ErIsPlaatsVoorEenOefening.Eis(await db.Set<Oefening>().Zichtbaar(db, wie).CountAsync(ct) < OefenRegels.MeesteOefeningen);
        var oefening = new Oefening
        {
            Id = Guid.CreateVersion7(handeling.Tijdstip),
            Organisatie = wie.Organisatie,
            PersoonId = wie.Id,
            Groep = groep,
            Oefencasus = Oefencasussen.Vind(bron.Oefencasus)?.Code,
            BegonnenOp = handeling.Tijdstip,
        };
        oefening.UitspraakId = oefening.Oefencasus is null ? await Uitspraak(db, bron, ct) : null;
        if (groep)
        {
            kast.GeefCode(oefening);
        }

        db.Add(oefening);
        db.Add(NieuwBlad(oefening, wie, handeling));
        Geschiedenisboek.Schrijf(db, ketting, oefening, [new OefeningBegonnen(groep)], handeling);
        await db.SaveChangesAsync(ct);
        return oefening.Id;
    }

    /// <summary>Doet mee met de groep van een collega; wie er al in zit, blijft erin.</summary>
    /// <returns>Sleutel van de oefening.</returns>
    /// <exception cref="RegelOvertreden">Als er geen groep met deze code is, of zij vol is.</exception>
    public async Task<Guid> DoeMee(Gebruiker wie, string? code, Opdracht opdracht, CancellationToken ct = default)
    {
        var uitnodiging = await lezer.Uitnodiging(wie, code, ct);
        if (!uitnodiging.ZitErAl)
        {
            await Doe(wie, uitnodiging.Id, opdracht, werk =>
            {
                if (werk.Bladen.Exists(b => b.PersoonId == wie.Id))
                {
                    // Uit een tweede venster, net eerder.
                    return [];
                }

                OefenRegels.GroepIsNietVol.Eis(werk.Bladen.Count < OefenRegels.GrootsteGroep);
                werk.Db.Add(NieuwBlad(werk.Oefening, wie, werk.Handeling));
                return [new MetOefeningMeegedaan()];
            }, ct, eigen: false);
        }

        return uitnodiging.Id;
    }

    /// <summary>Bewaart één stap van de eigen weging.</summary>
    /// <param name="typend">Nog bezig: bewaren, zonder gebeurtenis.</param>
    public Task Bewaar(Gebruiker wie, Guid id, Oefenstap stap, Oefenantwoord antwoord, bool typend, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, id, opdracht, werk =>
        {
            OefenRegels.NogNietIngeleverd.Eis(werk.Eigen.IngeleverdOp is null);
            OefenRegels.CasusIsNogTeLezen.Eis(werk.CasusIsTeLezen);
            Schrijf(werk, kast.Open(werk.Eigen).Met(stap, antwoord));
            return typend ? [] : [new OefenstapBewaard(stap)];
        }, ct);

    /// <summary>Levert de eigen weging in. In een groep ligt alles open zodra iedereen dat deed.</summary>
    public Task LeverIn(Gebruiker wie, Guid id, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, id, opdracht, werk =>
        {
            OefenRegels.NogNietIngeleverd.Eis(werk.Eigen.IngeleverdOp is null);
            OefenRegels.CasusIsNogTeLezen.Eis(werk.CasusIsTeLezen);
            kast.Open(werk.Eigen).EisCompleet();
            werk.Eigen.IngeleverdOp = werk.Handeling.Tijdstip;
            werk.Eigen.Slag++;
            return [new OefeningIngeleverd(), .. Vanzelf(werk.Oefening, werk.Bladen)];
        }, ct);

    /// <summary>Legt open wat er is ingeleverd, ook als nog niet iedereen zover is. Wie nog niet inleverde, ziet het na het inleveren.</summary>
    public Task LegOpen(Gebruiker wie, Guid id, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, id, opdracht, werk =>
        {
            OefenRegels.AlleenWieBegon.Eis(OefenToegang.Leidt(werk.Oefening, wie));
            OefenRegels.ErIsIetsOmTeLatenZien.Eis(werk.Bladen.Exists(b => b.IngeleverdOp is not null));
            return werk.Oefening.Groep && !werk.Oefening.Open ? Leg(werk.Oefening, vanzelf: false) : [];
        }, ct);

    /// <summary>Bewaart wat iemand meeneemt; dat ziet ook de groep niet.</summary>
    public Task Noteer(Gebruiker wie, Guid id, string? tekst, bool typend, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, id, opdracht, werk =>
        {
            OefenRegels.NotitieKomtNaHetInleveren.Eis(OefenToegang.MagAfloopZien(werk.Oefening, werk.Eigen) || !werk.CasusIsTeLezen);
            Schrijf(werk, kast.Open(werk.Eigen).MetNotitie(tekst));
            return typend ? [] : [new OefennotitieBewaard()];
        }, ct);

    /// <summary>Gooit een oefening weg, of het eigen deel in de groep van een ander. Van wat er stond, is niets over.</summary>
    public Task GooiWeg(Gebruiker wie, Guid id, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, id, opdracht, werk =>
        {
            if (!OefenToegang.Leidt(werk.Oefening, wie))
            {
                werk.Db.Remove(werk.Eigen);
                return [new OefeningVerlaten(), .. Vanzelf(werk.Oefening, [.. werk.Bladen.Except([werk.Eigen])])];
            }

            werk.Db.RemoveRange(werk.Bladen);
            var oefening = werk.Oefening;
            (oefening.Weg, oefening.UitspraakId, oefening.Oefencasus, oefening.Code, oefening.Codesleutel) = (true, null, null, null, null);
            return [new OefeningWeggegooid()];
        }, ct);

    private async Task Doe(Gebruiker wie, Guid id, Opdracht opdracht, Func<Oefenwerk, IReadOnlyList<Oefengebeurtenis>> daad, CancellationToken ct, bool eigen = true)
    {
        await databases.Doe(wie.Organisatie, async db =>
        {
            var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var oefening = eigen ? await OefenToegang.Haal(db, wie, id, ct) : await db.Set<Oefening>().FirstOrDefaultAsync(o => o.Id == id && !o.Weg, ct) ?? throw new NietGevonden();
            var bladen = await db.Set<Oefenblad>().Where(b => b.OefeningId == id).ToListAsync(ct);
            var teLezen = oefening.Oefencasus is not null || await db.Set<Uitspraak>().AnyAsync(u => u.Id == oefening.UitspraakId && u.Stand != Uitspraakstand.Ingetrokken, ct);
            var gebeurd = daad(new(db, oefening, bladen, bladen.Find(b => b.PersoonId == wie.Id)!, handeling, teLezen));
            if (gebeurd.Count > 0)
            {
                Geschiedenisboek.Schrijf(db, ketting, oefening, gebeurd, handeling);
            }

            if (gebeurd.OfType<OefeningOpengelegd>().Any())
            {
                await LaatWeten(db, oefening, bladen.Where(b => b.PersoonId != wie.Id), handeling, ct);
            }

            await db.SaveChangesAsync(ct);
        }, ct);
    }

    /// <summary>Wie nu niet kijkt, zou anders niet merken dat de uitkomst open ligt. Van wat er is geschreven, staat niets in het bericht.</summary>
    private async Task LaatWeten(MaatwerkDb db, Oefening oefening, IEnumerable<Oefenblad> anderen, Handeling handeling, CancellationToken ct) => await Postvak.Bezorg(
        db, versleuteling, oefening.Organisatie,
        [
            .. anderen.Select(blad => new NieuwBericht(blad.PersoonId, BerichtSoort.Oefening, null, blad.IngeleverdOp is null
                ? "Je oefengroep legde open wat er is ingeleverd. Lever je eigen weging in, dan zie je hoe de anderen wogen."
                : "De wegingen van je oefengroep liggen open. Je ziet hoe ieder woog en wat er toen is besloten.")
            { Adres = $"/oefenen/{oefening.Id}" }),
        ],
        handeling.Tijdstip, ct);

    private static async Task<Guid> Uitspraak(MaatwerkDb db, Oefenbron bron, CancellationToken ct)
    {
        var uitspraak = await db.Set<Uitspraak>().AsNoTracking()
            .FirstOrDefaultAsync(u => u.Jaar == bron.Jaar && u.Nummer == bron.Nummer && u.Stand != Uitspraakstand.Ingetrokken, ct) ?? throw new NietGevonden();
        OefenRegels.CasusHeeftEenAfloop.Eis(Afloop.Heeft(Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud))));
        return uitspraak.Id;
    }

    private Oefenblad NieuwBlad(Oefening oefening, Gebruiker wie, Handeling handeling) => new()
    {
        OefeningId = oefening.Id,
        PersoonId = wie.Id,
        Organisatie = wie.Organisatie,
        Inhoud = kast.Sluit(new()),
        BewaardOp = handeling.Tijdstip,
    };

    private void Schrijf(Oefenwerk werk, Oefenweging weging)
    {
        (werk.Eigen.Inhoud, werk.Eigen.BewaardOp) = (kast.Sluit(weging), werk.Handeling.Tijdstip);
        werk.Eigen.Slag++;
    }

    /// <summary>Een groep van twee of meer ligt vanzelf open als iedereen heeft ingeleverd. Wie nog alleen is, wacht op collega's.</summary>
    private static IReadOnlyList<Oefengebeurtenis> Vanzelf(Oefening oefening, List<Oefenblad> bladen) =>
        oefening is { Groep: true, Open: false } && bladen.Count > 1 && bladen.All(b => b.IngeleverdOp is not null) ? Leg(oefening, vanzelf: true) : [];

    private static IReadOnlyList<Oefengebeurtenis> Leg(Oefening oefening, bool vanzelf)
    {
        oefening.Open = true;
        return [new OefeningOpengelegd(vanzelf)];
    }

    /// <summary>Een oefening, open om er iets mee te doen.</summary>
    private sealed record Oefenwerk(MaatwerkDb Db, Oefening Oefening, List<Oefenblad> Bladen, Oefenblad Eigen, Handeling Handeling, bool CasusIsTeLezen);
}

/// <summary>Waarmee iemand wil oefenen: casusprudentie, of een verzonnen oefencasus.</summary>
/// <param name="Jaar">Jaar van publicatie.</param>
/// <param name="Nummer">Nummer binnen dat jaar.</param>
/// <param name="Oefencasus">Code van de oefencasus.</param>
public sealed record Oefenbron(int? Jaar = null, int? Nummer = null, string? Oefencasus = null);
