using System.Globalization;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Taal.Groepen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Legt alle signalen zonder thema van het laatste jaar naast elkaar en bewaart welke groepen dat geeft: het werk van een nacht.</summary>
public sealed class Voorstelmaker(IDbContextFactory<MaatwerkDb> databases, Organisatieronde ronde, TimeProvider klok)
{
    /// <summary>Zoveel signalen worden verdeeld, de nieuwste; meer past niet in een nacht.</summary>
    public const int Meeste = 250_000;

    /// <summary>Zoveel zijn in een ogenblik verdeeld, dus ook als iemand erop wacht.</summary>
    public const int MeesteMeteen = 1_000;

    /// <summary>Binnen zoveel dagen is iets wat nergens op lijkt nog nieuws.</summary>
    public const int NieuwInDagen = 30;

    private static readonly TimeSpan Beurtduur = TimeSpan.FromHours(4);

    /// <summary>Verdeelt opnieuw bij alle organisaties waar iets veranderde, als dit proces aan de beurt is.</summary>
    public Task Doe(CancellationToken ct = default) => ronde.Loop("themavoorstellen", Beurtduur, async organisatie => (await Maak(organisatie, Meeste, ct))?.Bekeken ?? 0, ct);

    /// <summary>De stand van de voorstellen. Verouderd en niet te veel: dan eerst opnieuw verdeeld.</summary>
    /// <param name="hoogstens">Zijn er meer signalen, dan blijven oude voorstellen staan tot de nacht.</param>
    internal async Task<Voorstelstand?> Maak(string organisatie, int hoogstens, CancellationToken ct)
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        await using var db = await databases.Open(organisatie, ct);
        var bewaard = await db.Set<Voorstelstand>().AsNoTracking().FirstOrDefaultAsync(ct);
        var vrij = Vrij(db, vandaag.AddYears(-1));
        var aantal = await vrij.Take(hoogstens + 1).CountAsync(ct);
        if (hoogstens < Meeste && aantal > hoogstens)
        {
            return bewaard;
        }

        var laatste = await vrij.MaxAsync(s => (DateTime?)s.OntvangenOp, ct);
        var stand = string.Create(CultureInfo.InvariantCulture, $"{vandaag:yyyyMMdd} {aantal} {laatste:O}");
        if (bewaard?.Stand == stand)
        {
            return bewaard;
        }

        var signalen = await vrij.OrderByDescending(s => s.Datum).ThenByDescending(s => s.Id).Take(Meeste)
            .Select(s => new TeVerdelen(s.Id, s.Datum, s.Tekst, s.VoorWie, s.Gevolg)).ToListAsync(ct);
        var groepen = Signaalverdeling.Verdeel(signalen, vandaag.AddDays(-NieuwInDagen));
        var nieuw = new Voorstelstand { Organisatie = organisatie, GemaaktOp = klok.Nu(), Bekeken = signalen.Count, Stand = stand };
        try
        {
            await databases.Doe(organisatie, schrijf => Bewaar(schrijf, nieuw, groepen, signalen, ct), ct);
        }
        catch (DbUpdateException)
        {
            // Een ander verdeelde tegelijk; beide verdelingen zijn goed.
        }

        return nieuw;
    }

    /// <summary>Signalen met open tekst die nog nergens bij horen.</summary>
    private static IQueryable<SignaalRij> Vrij(MaatwerkDb db, DateOnly vanaf) =>
        db.Set<SignaalRij>().AsNoTracking().Where(s => s.Thema == null && s.DubbelVan == null && s.Aanleiding == null && s.Datum >= vanaf);

    private static async Task Bewaar(MaatwerkDb db, Voorstelstand stand, IReadOnlyList<Signaalgroep> groepen, IReadOnlyList<TeVerdelen> signalen, CancellationToken ct)
    {
        var eerder = await db.Set<Themavoorstel>().OrderBy(v => v.Id).ToListAsync(ct);
        var boek = Boek(eerder, signalen);
        boek.Herverdeel(groepen.SelectMany(g => g.Leden.Select(n => (Nummer: (long)n, Label: (long)g.Leden[0]))).ToDictionary(p => p.Nummer, p => p.Label));
        var blijft = new HashSet<Themavoorstel>();
        foreach (var groep in groepen)
        {
            var nummer = boek.Indeling[groep.Leden[0]];
            var voorstel = nummer < eerder.Count ? eerder[nummer] : db.Add(new Themavoorstel { Id = Guid.CreateVersion7(), Organisatie = stand.Organisatie, GevondenOp = stand.GemaaktOp }).Entity;
            voorstel.Vul(groep, signalen);
            blijft.Add(voorstel);
        }

        db.RemoveRange(eerder.Except(blijft));
        if (await db.Set<Voorstelstand>().FirstOrDefaultAsync(ct) is { } oud)
        {
            (oud.GemaaktOp, oud.Bekeken, oud.Stand) = (stand.GemaaktOp, stand.Bekeken, stand.Stand);
        }
        else
        {
            db.Add(stand);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>In welk eerder voorstel elk signaal stond, om de groepen te herkennen.</summary>
    private static Groepenboek Boek(List<Themavoorstel> eerder, IReadOnlyList<TeVerdelen> signalen)
    {
        var nummers = signalen.Select((s, n) => (s.Id, n)).ToDictionary(p => p.Id, p => p.n);
        var indeling = new Dictionary<long, int>();
        for (var i = 0; i < eerder.Count; i++)
        {
            foreach (var id in eerder[i].LeesLeden().Concat(eerder[i].LeesTwijfels()).Where(nummers.ContainsKey))
            {
                indeling[nummers[id]] = i;
            }
        }

        return new(indeling, eerder.Count);
    }
}
