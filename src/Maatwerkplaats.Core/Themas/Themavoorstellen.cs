using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Toont wat volgens de computer een thema kan zijn, en onthoudt wat een mens daarvan terzijde legt.</summary>
public sealed class Themavoorstellen(IDbContextFactory<MaatwerkDb> databases, Voorstelmaker maker, Signaallijst lijst, TimeProvider klok)
{
    /// <summary>Zoveel groepen staan op het scherm, de grootste.</summary>
    public const int MeesteGroepen = 40;

    /// <summary>Zoveel signalen die nergens op lijken staan op het scherm.</summary>
    public const int MeesteEerste = 40;

    /// <summary>Zoveel signalen van een groep staan op het scherm, de nieuwste.</summary>
    public const int GetoondeLeden = 8;

    /// <summary>Zoveel signalen van een groep zijn na te lopen als zij een thema wordt.</summary>
    public const int NaTeLopen = 60;

    public async Task<Voorstellen> Zoek(Gebruiker wie, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        var stand = await maker.Maak(wie.Organisatie, Voorstelmaker.MeesteMeteen, ct);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var alle = db.Set<Themavoorstel>().AsNoTracking();
        var terzijde = alle.Where(v => v.TerugBij != null && v.TerugBij > v.Aantal);
        var open = alle.Where(v => v.TerugBij == null || v.TerugBij <= v.Aantal);
        var groepen = await open.Where(v => v.Aantal > 1).OrderByDescending(v => v.Aantal).ThenBy(v => v.Id).Take(MeesteGroepen).ToListAsync(ct);
        var eerste = await open.Where(v => v.Aantal == 1).OrderByDescending(v => v.GevondenOp).ThenByDescending(v => v.Id).Take(MeesteEerste).ToListAsync(ct);
        var weg = await terzijde.OrderByDescending(v => v.TerzijdeOp).ThenBy(v => v.Id).Take(MeesteGroepen).ToListAsync(ct);
        var signalen = await Signalen(wie, [.. groepen, .. eerste, .. weg], ct);
        return new(
            stand?.GemaaktOp, stand?.Bekeken ?? 0,
            [.. groepen.Select(v => Toon(v, signalen)).Where(v => v.Signalen.Count > 0)], await open.CountAsync(v => v.Aantal > 1, ct),
            [.. eerste.Select(v => Toon(v, signalen)).Where(v => v.Signalen.Count > 0)],
            [.. weg.Select(v => Toon(v, signalen)).Where(v => v.Signalen.Count > 0)]);
    }

    /// <summary>Eén voorstel met zoveel signalen als er na te lopen zijn.</summary>
    /// <exception cref="NietGevonden">Als het er niet meer is.</exception>
    public async Task<GekozenVoorstel> Een(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var voorstel = await Haal(db.Set<Themavoorstel>().AsNoTracking(), id, ct);
        var (leden, twijfels) = (voorstel.LeesLeden(), voorstel.LeesTwijfels());
        return new(voorstel.Aantal, [.. leden.Take(NaTeLopen)], [.. leden.Skip(NaTeLopen)], [.. twijfels.Take(NaTeLopen)]);
    }

    /// <summary>Legt een voorstel terzijde. Het komt terug als het genoeg groeit.</summary>
    /// <param name="terugBij">Bij zoveel signalen erbij.</param>
    /// <exception cref="NietGevonden">Als het er niet meer is.</exception>
    /// <exception cref="RegelOvertreden">Als reden of aantal ontbreekt.</exception>
    public async Task LegTerzijde(Gebruiker wie, Guid id, string? reden, int? terugBij, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        var waarom = ThemaRegels.TerzijdeHeeftEenReden.EisTekst(reden);
        ThemaRegels.TekstIsNietTeLang.Eis(waarom.Length <= ThemaRegels.LangsteTekst);
        ThemaRegels.TerugBijIsEenAantal.Eis(terugBij is >= 1 and <= ThemaRegels.MeesteGroei);
        await databases.Doe(wie.Organisatie, async db =>
        {
            var voorstel = await Haal(db.Set<Themavoorstel>(), id, ct);
            if (!voorstel.LigtTerzijde)
            {
                (voorstel.TerzijdeReden, voorstel.TerzijdeDoor, voorstel.TerzijdeOp, voorstel.TerugBij) = (waarom, wie.Naam, klok.Nu(), voorstel.Aantal + terugBij);
                await db.SaveChangesAsync(ct);
            }
        }, ct);
    }

    /// <summary>Haalt een voorstel terug; wie het al terughaalde, verandert niets.</summary>
    /// <exception cref="NietGevonden">Als het er niet meer is.</exception>
    public async Task HaalTerug(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        await databases.Doe(wie.Organisatie, async db =>
        {
            var voorstel = await Haal(db.Set<Themavoorstel>(), id, ct);
            (voorstel.TerzijdeReden, voorstel.TerzijdeDoor, voorstel.TerzijdeOp, voorstel.TerugBij) = (null, null, null, null);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    private static async Task<Themavoorstel> Haal(IQueryable<Themavoorstel> voorstellen, Guid id, CancellationToken ct) =>
        await voorstellen.FirstOrDefaultAsync(v => v.Id == id, ct) ?? throw new NietGevonden();

    /// <summary>De signalen die te tonen zijn; wat sinds de nacht bij een thema kwam, ontbreekt.</summary>
    private async Task<IReadOnlyDictionary<Guid, Signaalregel>> Signalen(Gebruiker wie, IReadOnlyList<Themavoorstel> voorstellen, CancellationToken ct)
    {
        var nodig = voorstellen.SelectMany(v => v.LeesLeden().Take(GetoondeLeden).Concat(v.LeesTwijfels().Take(GetoondeLeden)).Concat(v.LeesBuiten())).Distinct().ToArray();
        return (await lijst.Van(wie, nodig, ct)).Where(s => s.Thema is null && s.DubbelVan is null).ToDictionary(s => s.Id);
    }

    private static Getoondvoorstel Toon(Themavoorstel voorstel, IReadOnlyDictionary<Guid, Signaalregel> signalen)
    {
        IEnumerable<Signaalregel> Er(IEnumerable<Guid> ids) => ids.Where(signalen.ContainsKey).Select(id => signalen[id]);
        var twijfels = voorstel.LeesTwijfels();
        var leden = Er(voorstel.LeesLeden()).Select(s => new Voorgesteld(s, false)).Concat(Er(twijfels).Select(s => new Voorgesteld(s, true)));
        return new(
            voorstel.Id, voorstel.Woorden, voorstel.Aantal, twijfels.Count, [.. leden.OrderByDescending(l => l.Signaal.Inhoud.Datum).Take(GetoondeLeden)], [.. Er(voorstel.LeesBuiten())],
            voorstel.TerzijdeOp is { } op ? new(voorstel.TerzijdeReden!, voorstel.TerzijdeDoor!, op, voorstel.TerugBij!.Value) : null);
    }
}

/// <summary>Wat er voorgesteld wordt: groepen, wat voor het eerst voorkomt, en wat een mens terzijde legde.</summary>
/// <param name="GemaaktOp">Moment (UTC) van de verdeling; leeg als er nog geen is.</param>
/// <param name="Bekeken">Hoeveel signalen naast elkaar zijn gelegd.</param>
/// <param name="AantalGroepen">Hoeveel groepen er zijn; er worden hoogstens <see cref="Themavoorstellen.MeesteGroepen"/> getoond.</param>
public sealed record Voorstellen(
    DateTime? GemaaktOp, int Bekeken, IReadOnlyList<Getoondvoorstel> Groepen, int AantalGroepen, IReadOnlyList<Getoondvoorstel> VoorHetEerst, IReadOnlyList<Getoondvoorstel> Terzijde);

/// <summary>Een groep signalen die over hetzelfde lijken te gaan, of één signaal dat nergens op lijkt.</summary>
/// <param name="Woorden">De woorden die hen binden.</param>
/// <param name="Aantal">Hoeveel signalen het zijn; er worden er hoogstens <see cref="Themavoorstellen.GetoondeLeden"/> getoond.</param>
/// <param name="Twijfels">Hoeveel daarvan twijfelachtig zijn.</param>
/// <param name="Tegenvoorbeelden">Wat erop lijkt en er net buiten valt.</param>
/// <param name="Weggelegd">Ingevuld als een mens het terzijde legde, ook als het sindsdien terugkwam.</param>
public sealed record Getoondvoorstel(
    Guid Id, string Woorden, int Aantal, int Twijfels, IReadOnlyList<Voorgesteld> Signalen, IReadOnlyList<Signaalregel> Tegenvoorbeelden, Weggelegd? Weggelegd);

/// <summary>Een signaal in een voorstel.</summary>
/// <param name="IsTwijfelachtig">Het hangt maar met één ander samen.</param>
public sealed record Voorgesteld(Signaalregel Signaal, bool IsTwijfelachtig);

/// <summary>Waarom een voorstel terzijde ligt of lag.</summary>
/// <param name="TerugBij">Bij zoveel signalen komt het terug.</param>
public sealed record Weggelegd(string Reden, string Door, DateTime Op, int TerugBij);

/// <summary>De signalen van een voorstel dat een thema wordt.</summary>
/// <param name="Aantal">Alle signalen samen, ook wat hier niet bij staat.</param>
/// <param name="Leden">Om na te lopen.</param>
/// <param name="Rest">Horen er ook duidelijk bij, en zijn te veel om na te lopen.</param>
public sealed record GekozenVoorstel(int Aantal, IReadOnlyList<Guid> Leden, IReadOnlyList<Guid> Rest, IReadOnlyList<Guid> Twijfels);
