using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Volgen;

/// <summary>
/// Zet bericht klaar voor wie iets volgt, in de transactie waarin het nieuws ontstaat. Wie het zelf deed, krijgt geen bericht.
/// </summary>
internal static class Volgbel
{
    /// <summary>Er is iets nieuws gepubliceerd; per volging komt er één bericht, ook als het er veel zijn.</summary>
    public static async Task Nieuw(
        MaatwerkDb db, Versleuteling versleuteling, string organisatie, IReadOnlyList<(string Kenmerk, Uitspraakinhoud Inhoud)> nieuwe, Guid? door, DateTime nu, CancellationToken ct)
    {
        var volgingen = nieuwe.Count == 0 ? [] : await db.Set<Volging>().AsNoTracking().Where(v => v.Soort != Volgsoort.Uitspraak && v.PersoonId != door).ToListAsync(ct);
        if (volgingen.Count == 0)
        {
            return;
        }

        var artikelen = nieuwe.SelectMany(n => Volgsleutels.Artikelen(n.Inhoud).Select(a => (Artikel: a, Nieuw: n))).ToLookup(p => p.Artikel, p => p.Nieuw);
        var woorden = nieuwe.Select(n => (Nieuw: n, Woorden: Volgsleutels.Onderwerpwoorden(n.Inhoud))).ToArray();
        var onderwerpen = volgingen.Where(v => v.Soort == Volgsoort.Onderwerp).Select(v => v.Sleutel).Distinct()
            .ToDictionary(s => s, s => woorden.Where(w => w.Woorden.IsSupersetOf(s.Split(' '))).Select(w => w.Nieuw).ToArray());
        var berichten = volgingen.Select(v => (Volging: v, Over: v.Soort == Volgsoort.Artikel ? [.. artikelen[v.Sleutel]] : onderwerpen[v.Sleutel]))
            .Where(v => v.Over.Length > 0)
            .Select(v => Bericht(v.Volging.PersoonId, v.Over[0].Kenmerk, v.Over.Length == 1
                ? $"Nieuw over {v.Volging.Naam}: {v.Over[0].Inhoud.NaamCasus} ({v.Over[0].Kenmerk})."
                : $"Er zijn {v.Over.Length} nieuwe uitspraken over {v.Volging.Naam}. De eerste is {v.Over[0].Inhoud.NaamCasus} ({v.Over[0].Kenmerk})."))
            .ToArray();
        await Postvak.Bezorg(db, versleuteling, organisatie, berichten, nu, ct);
    }

    /// <summary>Er is nieuws over één uitspraak.</summary>
    /// <param name="zin">Wat er gebeurde, zonder iets over een casus die de volger misschien niet mag kennen.</param>
    public static async Task Over(MaatwerkDb db, Versleuteling versleuteling, string organisatie, string kenmerk, string zin, Guid? door, DateTime nu, CancellationToken ct)
    {
        var volgers = await db.Set<Volging>().AsNoTracking().Where(v => v.Soort == Volgsoort.Uitspraak && v.Sleutel == kenmerk && v.PersoonId != door)
            .Select(v => v.PersoonId).ToListAsync(ct);
        await Postvak.Bezorg(db, versleuteling, organisatie, [.. volgers.Select(wie => Bericht(wie, kenmerk, zin))], nu, ct);
    }

    /// <summary>Wie de oude versie van een uitspraak volgde, volgt voortaan de nieuwe.</summary>
    public static async Task Verhuis(MaatwerkDb db, string oud, string nieuw, string titel, CancellationToken ct) =>
        await db.Set<Volging>().Where(v => v.Soort == Volgsoort.Uitspraak && v.Sleutel == oud)
            .ExecuteUpdateAsync(v => v.SetProperty(x => x.Sleutel, nieuw).SetProperty(x => x.Naam, titel), ct);

    /// <summary>Een besluit noemt uitspraken die het eerder niet noemde.</summary>
    public static async Task Aangehaald(MaatwerkDb db, Versleuteling versleuteling, string organisatie, CasusStaat? vorige, CasusStaat casus, Handeling handeling, CancellationToken ct)
    {
        foreach (var nieuw in (casus.Besluit?.Aanhalingen ?? []).Where(a => vorige?.Besluit?.Aanhalingen.Any(v => v.Kenmerk == a.Kenmerk && v.Gebruik == a.Gebruik) != true))
        {
            await Over(db, versleuteling, organisatie, nieuw.Kenmerk, $"{nieuw.Kenmerk}, die je volgt, is in een besluit aangehaald: {nieuw.Gebruik.Label().ToLowerInvariant()}.", handeling.Door.PersoonId, handeling.Tijdstip, ct);
        }
    }

    private static NieuwBericht Bericht(Guid wie, string kenmerk, string tekst) => new(wie, BerichtSoort.Register, kenmerk, tekst);
}
