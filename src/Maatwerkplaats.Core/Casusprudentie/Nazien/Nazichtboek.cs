using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>Schrijft bij wat er na publicatie met een uitspraak gebeurt, met ketting; opslaan doet de aanroeper.</summary>
internal static class Nazichtboek
{
    public static Nazicht Lees(Nazichtdossier? dossier) =>
        dossier is { Staat.Length: > 0 } ? JsonSerializer.Deserialize<Nazicht>(dossier.Staat, Gebeurtenissoorten.Json)! : new();

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Nazicht Herhaal(IEnumerable<(Nazichtgebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis) =>
        geschiedenis.Aggregate(new Nazicht(), (staat, stap) => Volgende(staat, stap.Gebeurtenis, stap.Handeling));

    public static string Schrijf(Nazicht nazicht) => JsonSerializer.Serialize(nazicht, Gebeurtenissoorten.Json);

    /// <summary>Het dossier van een uitspraak; een nieuw als er nog geen was.</summary>
    public static async Task<Nazichtdossier> Open(MaatwerkDb db, string organisatie, Guid uitspraak, CancellationToken ct)
    {
        var dossier = db.Set<Nazichtdossier>().Local.FirstOrDefault(n => n.Id == uitspraak) ?? await db.Set<Nazichtdossier>().FirstOrDefaultAsync(n => n.Id == uitspraak, ct);
        if (dossier is null)
        {
            dossier = new() { Id = uitspraak, Organisatie = organisatie, Staat = Schrijf(new()) };
            db.Add(dossier);
        }

        return dossier;
    }

    /// <param name="handelingAlVastgelegd">De handeling staat al in deze transactie, omdat zij ook iets anders deed.</param>
    public static Nazicht Leg(MaatwerkDb db, Ketting ketting, Nazichtdossier dossier, Nazichtgebeurtenis gebeurtenis, Handeling handeling, bool handelingAlVastgelegd = false)
    {
        if (!handelingAlVastgelegd)
        {
            db.Add(VastgelegdeHandeling.Van(handeling, dossier.Organisatie, dossier.Id));
        }

        var staat = Volgende(Lees(dossier), gebeurtenis, handeling);
        var (soort, gegevens) = (gebeurtenis.GetType().Name, Gebeurtenissoorten.Schrijf(gebeurtenis));
        dossier.Slag++;
        dossier.Schakel = VastgelegdeGebeurtenis.MaakSchakel(ketting, dossier.Schakel, dossier.Id, ++dossier.Versie, handeling, soort, gegevens);
        db.Add(new VastgelegdeGebeurtenis
        {
            OnderwerpId = dossier.Id,
            Volgnummer = dossier.Versie,
            Organisatie = dossier.Organisatie,
            HandelingId = handeling.Id,
            Soort = soort,
            Deel = gebeurtenis.Deel,
            Gegevens = gegevens,
            Schakel = dossier.Schakel,
        });
        dossier.Staat = Schrijf(staat);
        (dossier.Open, dossier.OpenSinds) = (staat.IsOpen, staat.IsOpen ? dossier.OpenSinds ?? handeling.Tijdstip : null);
        return staat;
    }

    private static Nazicht Volgende(Nazicht staat, Nazichtgebeurtenis gebeurtenis, Handeling handeling) =>
        gebeurtenis.Op(staat, handeling) with { Versie = staat.Versie + 1 };
}
