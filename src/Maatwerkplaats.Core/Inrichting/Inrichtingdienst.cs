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
        await databases.Doe(organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
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
            await Tussentijds.EisOngewijzigd(db, stroom, opdracht.Versie, wijzigingen.Regels, AlsZin, ct);
            Geschiedenisboek.Schrijf(db, ketting, stroom, wijzigingen.Regels, handeling);
            await db.SaveChangesAsync(ct);
        }, ct);
        lijsten.Vergeet(organisatie);
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

    private static (string Wat, string? Toelichting) AlsZin(InrichtingGewijzigd gewijzigd) =>
        ($"wijzigde {gewijzigd.Veld.ToLowerInvariant()} van {gewijzigd.Naam}", gewijzigd.Nieuw);

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
