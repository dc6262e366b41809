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

    /// <summary>Of de stand van het dossier is wat zijn geschiedenis zegt.</summary>
    public static bool Volgt(Nazichtdossier dossier, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Herhaal(geschiedenis.Select(g => ((Nazichtgebeurtenis)g.Gebeurtenis, g.Handeling)));
        return Schrijf(staat) == dossier.Staat && staat.IsOpen == dossier.Open;
    }

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
        var staat = Volgende(Lees(dossier), gebeurtenis, handeling);
        Geschiedenisboek.Schrijf(db, ketting, dossier, [gebeurtenis], handeling, handelingAlVastgelegd);
        dossier.Slag++;
        dossier.Staat = Schrijf(staat);
        (dossier.Open, dossier.OpenSinds) = (staat.IsOpen, staat.IsOpen ? dossier.OpenSinds ?? handeling.Tijdstip : null);
        return staat;
    }

    private static Nazicht Volgende(Nazicht staat, Nazichtgebeurtenis gebeurtenis, Handeling handeling) =>
        gebeurtenis.Op(staat, handeling) with { Versie = staat.Versie + 1 };
}
