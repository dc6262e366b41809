using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inlezen.Uitvoering;

/// <summary>Bewaart wat er met de rijen van één bestand moet gebeuren, in groepen binnen de transactie van de aanroeper.</summary>
/// <param name="door">Wie inleest.</param>
/// <param name="bestand">Naam van het bestand, voor de geschiedenis van de casus.</param>
internal sealed class Inleesopslag(
    MaatwerkDb db, Versleuteling versleuteling, Ketting ketting, Betrokkene door, DateTime nu, string bestand, Inleeskeuzes keuzes, HashSet<Guid> toegevoegd)
{
    private const int Groep = 200;
    private const string Landelijk = "landelijk";

    private readonly List<Planrij> _wacht = [];
    private int? _behandeling;

    /// <summary>Legt een rij klaar, en bewaart als er genoeg liggen.</summary>
    public async Task Neem(Planrij rij, CancellationToken ct)
    {
        _wacht.Add(rij);
        if (_wacht.Count >= Groep)
        {
            await Bewaar(ct);
        }
    }

    /// <summary>Bewaart wat er nog ligt.</summary>
    public async Task Bewaar(CancellationToken ct)
    {
        if (_wacht.Count == 0)
        {
            return;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var reeksen = await Reeksen(ct);
        var bestaand = await Bestaand(ct);
        foreach (var rij in _wacht)
        {
            if (rij.Uitkomst == Rijuitkomst.Nieuw)
            {
                await VoegToe(rij, reeksen, ct);
            }
            else
            {
                await WerkBij(rij, bestaand[rij.CasusId!.Value], ct);
            }
        }

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        _wacht.Clear();
    }

    private async Task VoegToe(Planrij plan, Dictionary<int, Nummerreeks> reeksen, CancellationToken ct)
    {
        var (gelezen, handeling) = (MetClient(plan.Rij.Gelezen, plan.Rij.Bsn), MaakHandeling());
        var reeks = reeksen[Jaar(plan)];
        var casus = Casus.LeesIn(
            Casusnummer.Maak(reeks.Jaar, ++reeks.Laatste),
            gelezen.Werkplaatsen is [var eerste, ..] ? eerste : keuzes.Werkplaats ?? Landelijk,
            await Streefdatum(handeling, ct),
            new(plan.Herkomst, bestand, gelezen),
            handeling);
        var rij = new CasusRij { Id = casus.Staat.Id, Organisatie = db.Organisatie, Nummer = casus.Staat.Nummer };
        Leg(rij, casus, handeling, plan.Rij.Bsn);
        db.Add(rij);
        toegevoegd.Add(rij.Id);
    }

    private async Task WerkBij(Planrij plan, CasusRij rij, CancellationToken ct)
    {
        var (vorige, handeling) = (CasusProjectie.Lees(rij.Staat), MaakHandeling());
        var bsn = vorige.Melding.Client is null ? plan.Rij.Bsn : null;
        var (gelezen, overgenomen) = (MetClient(plan.Samen!.Gelezen, bsn), MetClient(plan.Samen.Overgenomen, bsn));
        var casus = Casus.Open(vorige, handeling);
        casus.LeesBij(new(plan.Herkomst, bestand, gelezen), overgenomen, await Streefdatum(handeling, ct));
        Leg(rij, casus, handeling, bsn);
    }

    private async Task<DateOnly> Streefdatum(Handeling handeling, CancellationToken ct) =>
        handeling.Datum.PlusWerkdagen(_behandeling ??= (await Termijnen.Lees(db, ct)).Behandeling);

    private void Leg(CasusRij rij, Casus casus, Handeling handeling, Bsn? bsn)
    {
        Geschiedenisboek.Schrijf(db, ketting, rij, casus.Nieuw, handeling);
        var sleutel = bsn is not null ? versleuteling.Zoeksleutel(bsn.Cijfers, Casusdienst.DoelBsn) : rij.ClientSleutel;
        CasusProjectie.WerkBij(rij, casus.Staat, handeling.Tijdstip, sleutel);
    }

    private async Task<Dictionary<int, Nummerreeks>> Reeksen(CancellationToken ct)
    {
        var jaren = _wacht.Where(r => r.Uitkomst == Rijuitkomst.Nieuw).Select(Jaar).Distinct().ToArray();
        var reeksen = await db.Set<Nummerreeks>().Where(n => n.Reeks == Casusnummer.Reeks && jaren.Contains(n.Jaar)).ToDictionaryAsync(n => n.Jaar, ct);
        foreach (var jaar in jaren.Except(reeksen.Keys))
        {
            db.Add(reeksen[jaar] = new() { Organisatie = db.Organisatie, Reeks = Casusnummer.Reeks, Jaar = jaar });
        }

        return reeksen;
    }

    private async Task<Dictionary<Guid, CasusRij>> Bestaand(CancellationToken ct)
    {
        var ids = _wacht.Select(r => r.Uitkomst == Rijuitkomst.Nieuw ? null : r.CasusId).OfType<Guid>().ToArray();
        return ids.Length == 0
            ? []
            : await db.Set<CasusRij>().Include(c => c.Personen).Include(c => c.Acties).Include(c => c.Kenmerken).Include(c => c.Feiten).AsSplitQuery()
                .Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
    }

    private Registratie MetClient(Registratie registratie, Bsn? bsn) =>
        bsn is null ? registratie : registratie with { Client = versleuteling.Versleutel(bsn.Cijfers, Casusdienst.DoelBsn) };

    private Handeling MaakHandeling() => new(Guid.CreateVersion7(nu), nu, door);

    /// <summary>Een casus krijgt een nummer van het jaar waarin hij is ingebracht; is dat niet bekend, dan van nu.</summary>
    private int Jaar(Planrij rij) => rij.Rij.Gelezen.Ingebracht?.Year ?? Kalender.DatumInNederland(nu).Year;
}
