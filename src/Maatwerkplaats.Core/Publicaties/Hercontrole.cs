using System.Text.Json;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Taal.Persoonsgegevens;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// Loopt alles wat gepubliceerd is opnieuw na op persoonsgegevens als de controle is verbeterd (<see cref="Herkenner.Versie"/>).
/// Een uitspraak met een nieuwe vondst krijgt een vlag en blijft verder zoals zij is: een mens beslist. De landelijke
/// Maatwerkplaats hoort wat het opleverde.
/// </summary>
public sealed class Hercontrole(
    IDbContextFactory<MaatwerkDb> databases, Publicatiekast kast, Versleuteling versleuteling, Ketting ketting, Organisatieronde ronde, TimeProvider klok)
{
    private const string Beurt = "hercontrole";
    private const string DoelVondst = "nazicht.vondst";
    private const int PerKeer = 50;
    private static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(10);

    /// <summary>Controleert alle organisaties, als dit proces aan de beurt is.</summary>
    /// <returns>Aantal uitspraken dat is nagelopen.</returns>
    public Task<int> Doe(CancellationToken ct = default) => ronde.Loop(Beurt, Beurtduur, async organisatie => (await Doe(organisatie, Herkenner.Versie, ct)).Nagelopen, ct);

    /// <summary>Controleert één organisatie.</summary>
    /// <param name="versie">Versie van de controle; wat daarmee al is nagelopen, blijft liggen.</param>
    public async Task<Hercontroleuitslag> Doe(string organisatie, int versie, CancellationToken ct = default)
    {
        var (nagelopen, opnieuw, gevonden, laatste) = (0, 0, 0, Guid.Empty);
        while (await Groep(organisatie, versie, laatste, ct) is { Nagelopen: > 0 } groep)
        {
            (nagelopen, opnieuw, gevonden, laatste) = (nagelopen + groep.Nagelopen, opnieuw + groep.Opnieuw, gevonden + groep.Gevonden, groep.Laatste);
            // Een lange ronde houdt haar beurt, ook als er veel te doen is.
            await ronde.Verleng(Beurt, Beurtduur, ct);
        }

        var uitslag = new Hercontroleuitslag(nagelopen, opnieuw, gevonden);
        if (opnieuw > 0 || gevonden > 0)
        {
            await Meld(organisatie, versie, uitslag, ct);
        }

        return uitslag;
    }

    private async Task<(int Nagelopen, int Opnieuw, int Gevonden, Guid Laatste)> Groep(string organisatie, int versie, Guid na, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var uitspraken = await db.Set<Uitspraak>().AsNoTracking().Where(u => u.Stand != Uitspraakstand.Ingetrokken && u.Id > na)
            .Where(u => !db.Set<Nazichtdossier>().Any(n => n.Id == u.Id && n.GecontroleerdMet >= versie))
            .OrderBy(u => u.Id).Take(PerKeer).ToListAsync(ct);
        if (uitspraken.Count == 0)
        {
            return default;
        }

        var ids = uitspraken.Select(u => u.Id).ToArray();
        var dossiers = await db.Set<Nazichtdossier>().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct);
        var publicaties = (await db.Set<Publicatiedossier>().AsNoTracking().Where(p => p.UitspraakId != null && ids.Contains(p.UitspraakId.Value)).ToListAsync(ct)).ToDictionary(p => p.UitspraakId!.Value);
        var casusIds = publicaties.Values.Select(p => p.CasusId).ToArray();
        var casussen = await db.Set<CasusRij>().AsNoTracking().Where(c => casusIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Staat, ct);
        var (opnieuw, gevonden) = (0, 0);
        foreach (var uitspraak in uitspraken)
        {
            if (!dossiers.TryGetValue(uitspraak.Id, out var dossier))
            {
                dossier = new() { Id = uitspraak.Id, Organisatie = organisatie, Staat = Nazichtboek.Schrijf(new()) };
                db.Add(dossier);
            }

            opnieuw += dossier.GecontroleerdMet > 0 ? 1 : 0;
            var publicatie = publicaties.GetValueOrDefault(uitspraak.Id);
            var casus = publicatie is null ? null : casussen.GetValueOrDefault(publicatie.CasusId);
            gevonden += Loop(db, uitspraak, dossier, Registertoets.Bron(kast, publicatie, casus), versie) ? 1 : 0;
        }

        await db.SaveChangesAsync(ct);
        return (uitspraken.Count, opnieuw, gevonden, ids[^1]);
    }

    /// <summary>Loopt één uitspraak na; of er iets nieuws in stond.</summary>
    private bool Loop(MaatwerkDb db, Uitspraak uitspraak, Nazichtdossier dossier, (Dossier?, IReadOnlySet<string>) bron, int versie)
    {
        var vondsten = Registertoets.Zoek(Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud)), bron);
        var gezien = JsonSerializer.Deserialize<HashSet<string>>(dossier.Gezien)!;
        // De eerste keer is er al door mensen naar gekeken: dan telt alleen wat vaststaat. Later telt alles wat er nog niet was.
        var nieuw = vondsten.Where(v => !gezien.Contains(Sleutel(v)) && (dossier.GecontroleerdMet > 0 || v.Vast)).ToArray();
        gezien.UnionWith(vondsten.Select(Sleutel));
        dossier.Gezien = JsonSerializer.Serialize(gezien.Order(StringComparer.Ordinal));
        dossier.GecontroleerdMet = versie;
        dossier.Slag++;
        if (nieuw.Length == 0)
        {
            return false;
        }

        var nu = klok.Nu();
        string[] soorten = [.. nieuw.CountBy(v => v.Soort).OrderBy(s => s.Key).Select(s => $"{s.Value} keer {s.Key.ToString().ToLowerInvariant()}")];
        Nazichtboek.Leg(db, ketting, dossier, new HercontroleVond(versie, nieuw.Length, soorten), new(Guid.CreateVersion7(nu), nu, Betrokkene.Systeem));
        return true;
    }

    private string Sleutel(Registervondst vondst) => versleuteling.Zoeksleutel($"{vondst.Soort}:{vondst.Tekst.ToLowerInvariant()}", DoelVondst);

    private async Task Meld(string organisatie, int versie, Hercontroleuitslag uitslag, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var tekst = uitslag.Gevonden == 0
            ? $"De nachtelijke controle op persoonsgegevens (versie {versie}) liep {uitslag.Nagelopen} uitspraken na en vond niets nieuws."
            : $"De nachtelijke controle op persoonsgegevens (versie {versie}) liep {uitslag.Nagelopen} uitspraken na. Bij {uitslag.Gevonden} moet een mens kijken; er is niets veranderd.";
        await Postvak.Bezorg(db, versleuteling, organisatie, [.. (await Nazienpubliek.Landelijk(db, ct)).Select(w => new NieuwBericht(w, BerichtSoort.Register, null, tekst) { Adres = "/casusprudentie/nazien" })], klok.Nu(), ct);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Wat een ronde hercontrole opleverde.</summary>
/// <param name="Opnieuw">Hoeveel daarvan eerder met een oudere versie waren nagelopen.</param>
/// <param name="Gevonden">Bij hoeveel een mens moet kijken.</param>
public readonly record struct Hercontroleuitslag(int Nagelopen, int Opnieuw, int Gevonden);
