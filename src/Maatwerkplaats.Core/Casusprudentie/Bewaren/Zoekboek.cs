using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Bewaren;

/// <summary>De bewaarde zoekopdrachten van één persoon. Niemand ziet die van een ander.</summary>
public sealed class Zoekboek(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    public async Task<IReadOnlyList<BewaardeZoekopdracht>> Van(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await Eigen(db, wie).AsNoTracking().ToListAsync(ct)).OrderBy(z => z.Naam, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <exception cref="NietGevonden">Als deze persoon zo'n zoekopdracht niet heeft.</exception>
    public async Task<BewaardeZoekopdracht> Lees(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Eigen(db, wie).AsNoTracking().FirstOrDefaultAsync(z => z.Id == id, ct) ?? throw new NietGevonden();
    }

    /// <summary>Bewaart een zoekopdracht; twee keer versturen bewaart er één. Bericht komt er over wat hierna wordt gepubliceerd.</summary>
    public async Task Bewaar(Gebruiker wie, Zoekopdracht opdracht, Bewaarkeuze keuze, Guid sleutel, CancellationToken ct = default)
    {
        Eis(wie);
        ZoekboekRegels.ErIsIetsGezocht.Eis(!string.IsNullOrWhiteSpace(opdracht.Tekst) || opdracht.Filters.Count > 0);
        ZoekboekRegels.ErStaatGeenBsnIn.Eis(!Bsn.StaatIn(opdracht.Tekst));
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestaand = await Eigen(db, wie).AsNoTracking().ToListAsync(ct);
        if (bestaand.Exists(z => z.Id == sleutel))
        {
            return;
        }

        ZoekboekRegels.ErIsPlaatsVoorEenZoekopdracht.Eis(bestaand.Count < ZoekboekRegels.Meest);
        var (naam, waarom) = Nagelopen(keuze, bestaand);
        var nu = klok.Nu();
        db.Add(new BewaardeZoekopdracht
        {
            Id = sleutel,
            Organisatie = wie.Organisatie,
            PersoonId = wie.Id,
            Naam = naam,
            Waarom = waarom,
            Tekst = opdracht.Tekst,
            Filters = BewaardeZoekopdracht.SchrijfFilters(opdracht.Filters),
            AlleWoorden = opdracht.AlleWoorden,
            Ritme = keuze.Ritme,
            BewaardOp = nu,
            Slag = await Slag(db, ct),
            NietVoor = keuze.Ritme.Volgende(nu),
        });
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="NietGevonden">Als deze persoon zo'n zoekopdracht niet heeft.</exception>
    public async Task Wijzig(Gebruiker wie, Guid id, Bewaarkeuze keuze, CancellationToken ct = default)
    {
        Eis(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestaand = await Eigen(db, wie).ToListAsync(ct);
        var zoek = bestaand.Find(z => z.Id == id) ?? throw new NietGevonden();
        (zoek.Naam, zoek.Waarom) = Nagelopen(keuze, bestaand.Where(z => z.Id != id));
        if (zoek.Ritme != keuze.Ritme)
        {
            // Wie geen bericht wilde, krijgt niet alsnog alles wat er intussen verscheen.
            zoek.Slag = zoek.Ritme == Zoekritme.Geen ? await Slag(db, ct) : zoek.Slag;
            (zoek.Ritme, zoek.NietVoor) = (keuze.Ritme, keuze.Ritme.Volgende(klok.Nu()));
        }

        await db.SaveChangesAsync(ct);
    }

    public async Task GooiWeg(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        await Eigen(db, wie).Where(z => z.Id == id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Het volgnummer tot waar het register nu is.</summary>
    internal static Task<long> Slag(MaatwerkDb db, CancellationToken ct) => db.Set<Zoekstand>().Select(s => s.Volgnummer).FirstOrDefaultAsync(ct);

    private static void Eis(Gebruiker wie)
    {
        if (wie.Extern)
        {
            throw new GeenToegang("Zoekopdrachten bewaren kan wie bij de organisatie werkt.");
        }
    }

    private static IQueryable<BewaardeZoekopdracht> Eigen(MaatwerkDb db, Gebruiker wie) => db.Set<BewaardeZoekopdracht>().Where(z => z.PersoonId == wie.Id);

    private static (string Naam, string Waarom) Nagelopen(Bewaarkeuze keuze, IEnumerable<BewaardeZoekopdracht> andere)
    {
        var naam = ZoekboekRegels.ZoekopdrachtHeeftEenNaam.EisTekst(keuze.Naam);
        var waarom = keuze.Waarom?.Trim() ?? "";
        ZoekboekRegels.ZoekopdrachtHeeftEenKorteNaam.Eis(naam.Length <= ZoekboekRegels.LangsteNaam);
        ZoekboekRegels.ZoekopdrachtHeeftEenEigenNaam.Eis(andere.All(z => !string.Equals(z.Naam, naam, StringComparison.OrdinalIgnoreCase)));
        ZoekboekRegels.WaaromIsKort.Eis(waarom.Length <= ZoekboekRegels.LangsteWaarom);
        (ZoekboekRegels.ErStaatGeenBsnIn with { Veld = "Naam" }).Eis(!Bsn.StaatIn(naam));
        ZoekboekRegels.ErStaatGeenBsnIn.Eis(!Bsn.StaatIn(waarom));
        return (naam, waarom);
    }
}

/// <summary>Hoe iemand een zoekopdracht wil bewaren.</summary>
/// <param name="Waarom">Waarvoor; mag leeg zijn.</param>
public sealed record Bewaarkeuze(string? Naam, string? Waarom, Zoekritme Ritme);
