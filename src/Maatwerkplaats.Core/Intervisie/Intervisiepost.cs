using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>
/// Zet klaar wie wat hoort: uitnodigingen voor bijeenkomsten, een nieuwe vraag voor de leden, een antwoord voor wie vroeg en voor de
/// inbrenger, en een les voor de eigen plaats. In een bericht of mail staat nooit waar het over gaat.
/// </summary>
public sealed class Intervisiepost(Zittingpost zittingpost, Versleuteling versleuteling)
{
    internal async Task Bezorg(MaatwerkDb db, Intervisiestaat vorige, Intervisiestaat nu, Handeling handeling, CancellationToken ct)
    {
        await zittingpost.Bezorg(db, Groep(vorige), Groep(nu), handeling, ct);
        var berichten = new List<NieuwBericht>();
        foreach (var vraag in nu.Vragen.Where(v => vorige.Vragen.All(o => o.Id != v.Id)))
        {
            berichten.AddRange(nu.Leden.Select(l => l.Wie.PersoonId).OfType<Guid>().Select(id => new NieuwBericht(id, BerichtSoort.Intervisie, null, $"Er is een nieuwe vraag voor {nu.Naam}.") { Adres = $"/intervisie/{nu.Nummer}#vragen" }));
        }

        foreach (var vraag in nu.Vragen.Where(v => v.Stand == Vraagstand.Beantwoord && vorige.Vragen.Any(o => o.Id == v.Id && o.Stand == Vraagstand.Open)))
        {
            berichten.AddRange((await Vragers(db, vraag, ct)).Select(id => new NieuwBericht(id, BerichtSoort.Intervisie, vraag.Casus, $"{nu.Naam} gaf antwoord op de vraag uit {vraag.Casus}.") { Adres = $"/casussen/{vraag.Casus}#intervisie" }));
        }

        foreach (var les in nu.Lessen.Where(l => vorige.Lessen.All(o => o.Id != l.Id)))
        {
            berichten.AddRange((await Team(db, les.Werkplaatsen, ct)).Select(id => new NieuwBericht(id, BerichtSoort.Intervisie, null, $"{les.Door.Naam} gaf iets door uit {nu.Naam}.") { Adres = "/intervisie#geleerd" }));
        }

        await Postvak.Bezorg(db, versleuteling, db.Organisatie, [.. berichten.Where(b => b.PersoonId != handeling.Door.PersoonId).DistinctBy(b => (b.PersoonId, b.Tekst))], handeling.Tijdstip, ct);
    }

    /// <summary>De groep zoals uitnodigingen haar nodig hebben. Alle open vragen staan op de agenda.</summary>
    public static Zittinggroep Groep(Intervisiestaat groep) => new(
        groep.Id, groep.Nummer, groep.Soort.Label().ToLowerInvariant(), groep.Naam, "bijeenkomst", BerichtSoort.Intervisie, groep.Leden, groep.Bijeenkomsten,
        b => $"/intervisie/{groep.Nummer}/bijeenkomsten/{b.Nummer}", _ => groep.Open.Count());

    /// <summary>Wie de vraag stelde, en de inbrenger van de casus als die een account heeft.</summary>
    private static async Task<IReadOnlyList<Guid>> Vragers(MaatwerkDb db, Intervisievraag vraag, CancellationToken ct)
    {
        var staat = await db.Set<CasusRij>().AsNoTracking().Where(c => c.Nummer == vraag.Casus).Select(c => c.Staat).FirstOrDefaultAsync(ct);
        var inbrenger = staat is null ? null : CasusProjectie.Lees(staat).Melding.Inbrenger.Wie.PersoonId;
        return [.. new[] { vraag.Van.PersoonId, inbrenger }.OfType<Guid>().Distinct()];
    }

    private static Task<List<Guid>> Team(MaatwerkDb db, IReadOnlyList<string> plaatsen, CancellationToken ct)
    {
        var landelijk = plaatsen.Contains("landelijk");
        return db.Set<Persoon>().AsNoTracking().Where(p => p.Actief && p.Rollen.Any(r =>
            ((r.Rol == Rol.Kernteam || r.Rol == Rol.CoordinatorRegio) && plaatsen.Contains(r.Werkplaats)) || (landelijk && r.Rol == Rol.CoordinatorLandelijk))).Select(p => p.Id).ToListAsync(ct);
    }
}
