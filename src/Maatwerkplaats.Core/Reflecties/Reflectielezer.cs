using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Leest reflectiegesprekken voor wie erbij hoort, wat er te plannen valt, en gedeelde lessen.</summary>
public sealed class Reflectielezer(IDbContextFactory<MaatwerkDb> databases, Reflectiedienst dienst, TimeProvider klok)
{
    /// <summary>Zoveel voorstellen staan er hoogstens; wie alles wil zien, kiest uit de werkvoorraad.</summary>
    private const int MeesteVoorstellen = 10;

    private const int MeesteLessen = 200;

    /// <summary>De gesprekken waar deze gebruiker bij hoort, wat nog komt voorop.</summary>
    public async Task<IReadOnlyList<Reflectiestaat>> Eigen(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await db.Set<ReflectieRij>().AsNoTracking().Zichtbaar(wie).OrderBy(r => r.Stand == Reflectiestand.Gepland ? 0 : 1).ThenByDescending(r => r.Begin).ToListAsync(ct)).Select(r => r.Lees())];
    }

    /// <summary>
    /// Casussen die deze gebruiker begeleidt en die lang genoeg geleden zijn afgerond, het oudste voorop. Een voorstel, geen plicht: na
    /// een jaar, of na "niet nodig", verdwijnt het vanzelf.
    /// </summary>
    public async Task<IReadOnlyList<Reflectievoorstel>> Voorstellen(Gebruiker wie, CancellationToken ct = default)
    {
        if (!ReflectieToegang.MagPlannen(wie))
        {
            return [];
        }

        var vandaag = Kalender.DatumInNederland(klok.Nu());
        var (vanaf, tot, plaatsen, ik) = (vandaag.AddDays(-ReflectieRegels.TotDagen), vandaag.AddDays(-ReflectieRegels.NaDagen), wie.Werkplaatsen, wie.Id);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<CasusRij>().AsNoTracking().Where(c => c.Fase == Fase.Afgerond && c.AfgerondOp >= vanaf && c.AfgerondOp <= tot)
            .Where(c => c.ContactpersoonId == ik || plaatsen.Contains(c.Werkplaats))
            .Where(c => !db.Set<ReflectieCasus>().Any(r => r.Casus == c.Nummer))
            .OrderBy(c => c.ContactpersoonId == ik ? 0 : 1).ThenBy(c => c.AfgerondOp).ThenBy(c => c.Nummer).Take(MeesteVoorstellen)
            .Select(c => new Reflectievoorstel(c.Nummer, c.Titel, c.AfgerondOp!.Value)).ToListAsync(ct);
    }

    /// <summary>Eén gesprek, met de notities van de deelnemers.</summary>
    /// <exception cref="NietGevonden">Als het gesprek er niet is, of de gebruiker er niet bij hoort.</exception>
    public async Task<GelezenReflectie> Lees(Gebruiker wie, string nummer, ReflectieRecht recht, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var gesprek = (await db.Set<ReflectieRij>().AsNoTracking().FirstOrDefaultAsync(r => r.Nummer == nummer, ct) ?? throw new NietGevonden()).Lees();
        ReflectieToegang.Eis(wie, gesprek, recht);
        var notities = await db.Set<Reflectienotitie>().AsNoTracking().Where(n => n.GesprekId == gesprek.Id).OrderBy(n => n.GewijzigdOp).ToListAsync(ct);
        var namen = gesprek.Genodigden.Select(g => g.Wie).Append(gesprek.Begeleider).Where(b => b.PersoonId is not null).DistinctBy(b => b.PersoonId).ToDictionary(b => b.PersoonId!.Value, b => b.Naam);
        var nummers = gesprek.Casussen.ToArray();
        var kenmerken = await db.Set<CasusRij>().AsNoTracking().Where(c => nummers.Contains(c.Nummer)).Select(c => new { c.Nummer, c.Staat }).ToListAsync(ct);
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        return new(
            gesprek,
            [.. notities.Select(n => new Notitieregel(n.Stap, n.PersoonId, namen.GetValueOrDefault(n.PersoonId, "Een deelnemer"), dienst.Open(n)))],
            [.. kenmerken.OrderBy(c => c.Nummer, StringComparer.Ordinal).Select(c => CasusProjectie.Lees(c.Staat)).Select(c => Bespreek(wie, gesprek, c, vandaag))])
        { MagLeiden = ReflectieToegang.Mag(wie, gesprek, ReflectieRecht.Leiden) };
    }

    /// <summary>Wat er met een gesprek gebeurde, het nieuwste eerst; nooit wat er is gezegd.</summary>
    public async Task<IReadOnlyList<Verloopregel>> Geschiedenis(Gebruiker wie, Reflectiestaat gesprek, CancellationToken ct = default)
    {
        ReflectieToegang.Eis(wie, gesprek, ReflectieRecht.Meedoen);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling).Where(g => g.OnderwerpId == gesprek.Id).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return [.. regels.Select(r => new Verloopregel(r.Handeling!.DoorNaam, r.Handeling.Tijdstip, ((Reflectiegebeurtenis)Gebeurtenissoorten.Lees(r.Soort, r.Gegevens)).Verhaal, null))];
    }

    /// <summary>De gedeelde lessen, de nieuwste eerst.</summary>
    /// <param name="orde">Alleen van deze orde; leeg is alles.</param>
    /// <param name="thema">Alleen bij dit thema.</param>
    /// <param name="solve">Alleen bij deze solve.</param>
    /// <exception cref="GeenToegang">Als de gebruiker niet bij de organisatie werkt.</exception>
    public async Task<IReadOnlyList<GedeeldeLes>> Lessen(Gebruiker wie, Lesorde? orde = null, string? thema = null, string? solve = null, CancellationToken ct = default)
    {
        if (!ReflectieToegang.MagLessenLezen(wie))
        {
            throw new GeenToegang("Lessen zijn er voor collega's van de organisatie.");
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<GedeeldeLes>().AsNoTracking().Where(l => (orde == null || l.Orde == orde) && (thema == null || l.Thema == thema) && (solve == null || l.Solve == solve))
            .OrderByDescending(l => l.GedeeldOp).ThenBy(l => l.Id).Take(MeesteLessen).ToListAsync(ct);
    }

    /// <summary>Dwars door casussen heen staat er van een casus niets wat iemand herkenbaar maakt, ook geen nummer en geen titel.</summary>
    private static Besprokencasus Bespreek(Gebruiker wie, Reflectiestaat gesprek, CasusStaat casus, DateOnly vandaag) => new(
        casus.Kenmerken.Wetten, casus.Kenmerken.Onderwerpen, casus.Afronding?.Uitkomst,
        gesprek.Soort == Reflectiesoort.Betrokkenen && CasusToegang.Voor(wie, casus, vandaag).Mag(CasusRecht.Lezen) ? (casus.Nummer, casus.Melding.Titel) : null);
}

/// <summary>Een casus om op terug te kijken.</summary>
public sealed record Reflectievoorstel(string Casus, string Titel, DateOnly AfgerondOp);

/// <summary>Een gesprek zoals een deelnemer het leest.</summary>
public sealed record GelezenReflectie(Reflectiestaat Gesprek, IReadOnlyList<Notitieregel> Notities, IReadOnlyList<Besprokencasus> Casussen)
{
    public bool MagLeiden { get; init; }
}

/// <summary>Wat een deelnemer bij een stap schreef.</summary>
public sealed record Notitieregel(Reflectiestap Stap, Guid PersoonId, string Naam, string Tekst);

/// <summary>Een casus waarover het gaat, zonder persoonsgegevens.</summary>
/// <param name="Wetten">Codes.</param>
/// <param name="Onderwerpen">Codes.</param>
/// <param name="Bladzijde">Nummer en titel, alleen voor wie de casus zelf mag lezen en bij een gesprek over één casus.</param>
public sealed record Besprokencasus(IReadOnlyList<string> Wetten, IReadOnlyList<string> Onderwerpen, ClientUitkomst? Uitkomst, (string Nummer, string Titel)? Bladzijde);
