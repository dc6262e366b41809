using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

public sealed partial class Publicatiedienst
{
    /// <summary>De teksten die op een tweede lezer wachten en die deze gebruiker mag lezen, oudste eerst.</summary>
    public async Task<IReadOnlyList<TeLezen>> Wachtend(Gebruiker gebruiker, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(gebruiker);
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var dossiers = await db.Set<Publicatiedossier>().AsNoTracking().Where(p => p.Stand == Publicatiestand.BijTweedeLezer).OrderBy(p => p.GewijzigdOp).ToListAsync(ct);
        return
        [
            .. dossiers.Where(d => PublicatieToegang.MagMeelezen(gebruiker, d.AnoniemDoorId))
                .Select(d => (Staat: Publicatiekast.Staat(d), d.Id, d.GewijzigdOp)).Select(d => new TeLezen(d.Id, d.Staat.Soort, d.Staat.AnoniemDoor!.Naam, d.Staat.Risico, d.GewijzigdOp)),
        ];
    }

    /// <summary>De tekst zonder persoonsgegevens, voor de tweede lezer. Die ziet de casus zelf niet.</summary>
    /// <exception cref="NietGevonden">Als de tekst niet bij een tweede lezer ligt, of deze gebruiker dat niet mag zijn.</exception>
    public async Task<Meeleesstuk> LeesMee(Gebruiker gebruiker, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var (dossier, casus) = await Haal(db, gebruiker, id, ct);
        var werk = Werk(casus, Publicatiekast.Staat(dossier), kast.Werkstuk(dossier));
        return new(id, werk.Staat!.Soort, werk.Staat.AnoniemDoor!.Naam, werk.Staat.Risico, werk.Beoordeling!.Resultaat, werk.Werkstuk!.Aanvaard, werk.Werkstuk.Beeld is not null);
    }

    /// <summary>Geeft akkoord, of geeft de tekst terug met wat er beter moet.</summary>
    public async Task RondMeelezenAf(Gebruiker gebruiker, Guid id, bool akkoord, string? reden, Opdracht opdracht, CancellationToken ct = default)
    {
        CasusStaat casus;
        Publicatiesoort soort;
        await using (var db = await databases.Open(gebruiker.Organisatie, ct))
        {
            (var dossier, casus) = await Haal(db, gebruiker, id, ct);
            soort = dossier.Soort;
        }

        await Werk(gebruiker, casus, soort, opdracht, (_, _, zaak, _) =>
        {
            if (akkoord)
            {
                zaak.LeesNa();
            }
            else
            {
                zaak.GeefTerug(reden);
            }

            return Task.CompletedTask;
        }, ct);
    }

    private static async Task<(Publicatiedossier Dossier, CasusStaat Casus)> Haal(MaatwerkDb db, Gebruiker gebruiker, Guid id, CancellationToken ct)
    {
        PublicatieToegang.EisMeelezer(gebruiker);
        var dossier = await db.Set<Publicatiedossier>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.Stand == Publicatiestand.BijTweedeLezer, ct);
        return dossier is not null && PublicatieToegang.MagMeelezen(gebruiker, dossier.AnoniemDoorId)
            ? (dossier, CasusProjectie.Lees(await db.Set<CasusRij>().Where(c => c.Id == dossier.CasusId).Select(c => c.Staat).FirstAsync(ct)))
            : throw new NietGevonden();
    }
}

/// <summary>Een tekst die op een tweede lezer wacht.</summary>
public sealed record TeLezen(Guid Id, Publicatiesoort Soort, string Van, IReadOnlyList<string> Waarom, DateTime Sinds);

/// <summary>De tekst zoals de tweede lezer hem ziet.</summary>
/// <param name="Aanvaard">Waarschuwingen die bewust bleven staan, met de reden.</param>
public sealed record Meeleesstuk(
    Guid Id, Publicatiesoort Soort, string Van, IReadOnlyList<string> Waarom, IReadOnlyDictionary<Publicatieveld, string> Teksten, IReadOnlyList<AanvaardRisico> Aanvaard,
    bool HeeftBeeld);
