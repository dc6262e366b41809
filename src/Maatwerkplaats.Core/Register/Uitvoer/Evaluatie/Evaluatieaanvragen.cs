using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>Een evaluatieset vragen, en daarover beslissen. Niemand beslist over een eigen aanvraag; pas na akkoord wordt de set gemaakt.</summary>
public sealed class Evaluatieaanvragen(
    IDbContextFactory<MaatwerkDb> databases, Uitvoerkast kast, Uitvoerbel bel, Versleuteling versleuteling, TimeProvider klok)
{
    public static readonly Regel EenAanvraagHeeftEenDoel = Regel.Luidt("Schrijf voor welk onderzoek je de set nodig hebt.", nameof(Evaluatievraag.Doel));

    public static readonly Regel DePeriodeLooptVooruit = Regel.Luidt("De laatste dag ligt voor de eerste.", nameof(Evaluatievraag.Tot));

    public static readonly Regel AfwijzenHeeftEenReden = Regel.Luidt("Schrijf waarom het niet kan; de aanvrager leest dit.", "Reden");

    public static readonly Regel IemandAndersBeslist = Regel.Luidt("Over je eigen aanvraag beslist een andere landelijk coördinator.");

    /// <summary>Legt de aanvraag voor aan de landelijk coördinatoren.</summary>
    /// <exception cref="GeenToegang">Als de gebruiker geen evaluatieset mag hebben.</exception>
    public async Task Vraag(Gebruiker wie, Evaluatievraag vraag, CancellationToken ct = default)
    {
        EvaluatieToegang.Eis(wie);
        vraag = vraag with { Doel = EenAanvraagHeeftEenDoel.EisTekst(vraag.Doel) };
        DePeriodeLooptVooruit.Eis(vraag.Van is null || vraag.Tot is null || vraag.Van <= vraag.Tot);
        await kast.Vraag(
            wie, Uitvoersoort.Evaluatie, vraag, vraag.Omschrijving(), $"evaluatieset-{Kalender.DatumInNederland(klok.Nu()):yyyy-MM-dd}.zip",
            Evaluatieset.Inhoudstype, goedkeuren: true, ct);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var beslissers = await db.Set<Persoon>().Where(p => p.Actief && p.Id != wie.Id && p.Rollen.Any(r => r.Rol == Rol.CoordinatorLandelijk)).Select(p => p.Id).ToListAsync(ct);
        await Postvak.Bezorg(
            db, versleuteling, wie.Organisatie,
            [.. beslissers.Select(b => new NieuwBericht(b, BerichtSoort.Uitvoer, null, $"{wie.Naam} vraagt een evaluatieset. Beslis of dat kan.") { Adres = "/register/evaluatie" })], klok.Nu(), ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>De aanvragen waar deze gebruiker over mag beslissen, de oudste voorop.</summary>
    public async Task<IReadOnlyList<Uitvoeropdracht>> TeBeslissen(Gebruiker wie, CancellationToken ct = default)
    {
        if (!EvaluatieToegang.MagBeslissen(wie))
        {
            return [];
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Uitvoeropdracht>().AsNoTracking()
            .Where(o => o.Soort == Uitvoersoort.Evaluatie && o.Stand == Uitvoerstand.Gevraagd && o.PersoonId != wie.Id).OrderBy(o => o.GevraagdOp).ToListAsync(ct);
    }

    /// <summary>Geeft akkoord, waarna de set wordt gemaakt, of wijst af met een reden. De aanvrager krijgt bericht.</summary>
    /// <exception cref="GeenToegang">Als de gebruiker hier niet over beslist.</exception>
    /// <exception cref="NietGevonden">Als er geen aanvraag (meer) is.</exception>
    public async Task Beslis(Gebruiker wie, Guid id, bool akkoord, string? reden, CancellationToken ct = default)
    {
        if (!EvaluatieToegang.MagBeslissen(wie))
        {
            throw new GeenToegang("Over een evaluatieset beslist een landelijk coördinator.");
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        var aanvraag = await db.Set<Uitvoeropdracht>().FirstOrDefaultAsync(o => o.Id == id && o.Soort == Uitvoersoort.Evaluatie && o.Stand == Uitvoerstand.Gevraagd, ct)
            ?? throw new NietGevonden();
        IemandAndersBeslist.Eis(aanvraag.PersoonId != wie.Id);
        (aanvraag.Stand, aanvraag.Reden) = akkoord ? (Uitvoerstand.Wacht, null) : (Uitvoerstand.Afgewezen, AfwijzenHeeftEenReden.EisTekst(reden));
        (aanvraag.BeoordeeldDoor, aanvraag.BeoordeeldOp) = (wie.Naam, klok.Nu());
        var bericht = akkoord ? "Je evaluatieset mag worden gemaakt. Je krijgt bericht als hij klaarstaat." : $"Je aanvraag voor een evaluatieset is afgewezen: {aanvraag.Reden}";
        await Postvak.Bezorg(db, versleuteling, wie.Organisatie, [new(aanvraag.PersoonId, BerichtSoort.Uitvoer, null, bericht)], klok.Nu(), ct);
        await db.SaveChangesAsync(ct);
        bel.Lui();
    }
}
