using System.Net.Mail;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>
/// Verandert de inrichting: mag het, klopt het, opslaan. De verandering en haar gebeurtenissen gaan in één transactie;
/// twee keer versturen verandert één keer, en wie later hetzelfde opslaat ziet eerst wat de ander deed.
/// </summary>
public sealed partial class Inrichtingdienst(IDbContextFactory<MaatwerkDb> databases, Ketting ketting, Lijstenbron lijsten, TimeProvider klok)
{
    private const int MeestePogingen = 8;

    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <summary>De versie van de geschiedenis van deze soort, voor in een formulier.</summary>
    public async Task<int> Versie(Gebruiker wie, InrichtingSoort soort, CancellationToken ct = default)
    {
        InrichtingToegang.Eis(wie, soort);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Wijzigingenstroom>().Where(s => s.Soort == soort).Select(s => s.Versie).FirstOrDefaultAsync(ct);
    }

    /// <summary>Verandert iets van deze soort; ook voor een module die haar eigen lijst bijhoudt.</summary>
    internal async Task Wijzig(
        Gebruiker wie, InrichtingSoort soort, Opdracht opdracht, Func<MaatwerkDb, Wijzigingen, Task> werk, CancellationToken ct)
    {
        InrichtingToegang.Eis(wie, soort);
        await Wijzig(wie.Organisatie, wie.AlsBetrokkene(), soort, opdracht, werk, ct);
    }

    private async Task Wijzig(
        string organisatie, Betrokkene door, InrichtingSoort soort, Opdracht opdracht, Func<MaatwerkDb, Wijzigingen, Task> werk, CancellationToken ct)
    {
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), door, opdracht.Reden);
        for (var poging = 1; ; poging++)
        {
            await using var db = await databases.Open(organisatie, ct);
            if (await db.Set<VastgelegdeHandeling>().AnyAsync(h => h.Id == handeling.Id, ct))
            {
                return;
            }

            var wijzigingen = new Wijzigingen(soort);
            await werk(db, wijzigingen);
            if (wijzigingen.Regels.Count == 0)
            {
                return;
            }

            var stroom = await Stroom(db, organisatie, soort, ct);
            await EisOngewijzigd(db, stroom, wijzigingen, opdracht.Versie, ct);
            Leg(db, stroom, wijzigingen, handeling);
            try
            {
                await db.SaveChangesAsync(ct);
                lijsten.Vergeet(organisatie);
                return;
            }
            catch (DbUpdateException) when (poging < MeestePogingen)
            {
                // Een ander schreef tegelijk: opnieuw op de nieuwe stand.
            }
        }
    }

    private static async Task<Wijzigingenstroom> Stroom(MaatwerkDb db, string organisatie, InrichtingSoort soort, CancellationToken ct)
    {
        var stroom = await db.Set<Wijzigingenstroom>().FirstOrDefaultAsync(s => s.Soort == soort, ct);
        if (stroom is null)
        {
            stroom = new() { Organisatie = organisatie, Soort = soort, Id = Guid.CreateVersion7() };
            db.Add(stroom);
        }

        return stroom;
    }

    private static async Task EisOngewijzigd(MaatwerkDb db, Wijzigingenstroom stroom, Wijzigingen wijzigingen, int? versie, CancellationToken ct)
    {
        if (versie is not { } basis || basis >= stroom.Versie)
        {
            return;
        }

        var delen = wijzigingen.Regels.Select(r => r.Deel).Distinct().ToArray();
        var anderen = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => g.OnderwerpId == stroom.Id && g.Volgnummer > basis && delen.Contains(g.Deel))
            .OrderBy(g => g.Volgnummer).ToListAsync(ct);
        if (anderen.Count > 0)
        {
            throw new TussentijdsGewijzigd([.. anderen.Select(AlsTussentijds)], stroom.Versie);
        }
    }

    private static TussentijdseWijziging AlsTussentijds(VastgelegdeGebeurtenis regel)
    {
        var gewijzigd = (InrichtingGewijzigd)Gebeurtenissoorten.Lees(regel.Soort, regel.Gegevens);
        return new(regel.Handeling!.DoorNaam, regel.Handeling.Tijdstip, $"wijzigde {gewijzigd.Veld.ToLowerInvariant()} van {gewijzigd.Naam}", gewijzigd.Nieuw);
    }

    private void Leg(MaatwerkDb db, Wijzigingenstroom stroom, Wijzigingen wijzigingen, Handeling handeling)
    {
        db.Add(VastgelegdeHandeling.Van(handeling, stroom.Organisatie, stroom.Id));
        foreach (var regel in wijzigingen.Regels)
        {
            var (soort, gegevens) = (nameof(InrichtingGewijzigd), Gebeurtenissoorten.Schrijf(regel));
            stroom.Versie++;
            stroom.Schakel = VastgelegdeGebeurtenis.MaakSchakel(ketting, stroom.Schakel, stroom.Id, stroom.Versie, handeling, soort, gegevens);
            db.Add(new VastgelegdeGebeurtenis
            {
                OnderwerpId = stroom.Id,
                Volgnummer = stroom.Versie,
                Organisatie = stroom.Organisatie,
                HandelingId = handeling.Id,
                Soort = soort,
                Deel = regel.Deel,
                Gegevens = gegevens,
                Schakel = stroom.Schakel,
            });
        }
    }

    /// <summary>Mailadressen staan in kleine letters, zodat gelijk ook gelijk is.</summary>
    internal static string EisEmail(string? email, bool verplicht)
    {
        var tekst = email?.Trim().ToLowerInvariant() ?? "";
        InrichtingRegels.EmailIsGeldig.Eis(tekst.Length == 0 ? !verplicht : tekst.Length <= 200 && Mailadres().IsMatch(tekst) && MailAddress.TryCreate(tekst, out _));
        return tekst;
    }

    private static async Task EisNieuweCode(MaatwerkDb db, string code, CancellationToken ct)
    {
        // Codes staan zonder hun lijst in een casus: één code mag dus maar één ding betekenen.
        var bekend = (await db.Set<Lijstwaarde>().Select(w => w.Code).ToListAsync(ct)).Concat(await db.Set<Werkplaats>().Select(w => w.Code).ToListAsync(ct));
        InrichtingRegels.CodeIsNieuw.Eis(!bekend.Contains(code, StringComparer.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s.]+$")]
    private static partial Regex Mailadres();
}
