using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Langste standaardtekst, in tekens.</summary>
    public const int LangsteStandaardtekst = 4000;

    public async Task<Guid> VoegStandaardtekstToe(Gebruiker wie, Tekstgegevens gegevens, Opdracht opdracht, CancellationToken ct = default)
    {
        var id = opdracht.HandelingId;
        await Wijzig(wie, InrichtingSoort.Standaardtekst, opdracht, (db, wijzigingen) =>
        {
            var tekst = new Standaardtekst { Id = id, Organisatie = wie.Organisatie, Naam = "", Tekst = "", Fase = gegevens.Fase };
            Vul(tekst, gegevens, wijzigingen);
            db.Add(tekst);
            return Task.CompletedTask;
        }, ct);
        return id;
    }

    public Task WijzigStandaardtekst(Gebruiker wie, Guid id, Tekstgegevens gegevens, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Standaardtekst, opdracht, async (db, wijzigingen) =>
            Vul(await db.Set<Standaardtekst>().FirstOrDefaultAsync(t => t.Id == id, ct) ?? throw new NietGevonden(), gegevens, wijzigingen), ct);

    /// <summary>Haalt een tekst weg. Wat ermee is geschreven, staat in de casussen zelf en blijft.</summary>
    public Task HaalStandaardtekstWeg(Gebruiker wie, Guid id, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Standaardtekst, opdracht, async (db, wijzigingen) =>
        {
            var tekst = await db.Set<Standaardtekst>().FirstOrDefaultAsync(t => t.Id == id, ct) ?? throw new NietGevonden();
            wijzigingen.Van($"{id}", tekst.Naam).Noteer("Tekst", tekst.Tekst, null);
            db.Remove(tekst);
        }, ct);

    private static void Vul(Standaardtekst tekst, Tekstgegevens g, Wijzigingen wijzigingen)
    {
        var naam = InrichtingRegels.StandaardtekstHeeftEenNaam.EisTekst(g.Naam);
        var inhoud = InrichtingRegels.StandaardtekstIsGeschreven.EisTekst(g.Tekst);
        InrichtingRegels.StandaardtekstIsNietTeLang.Eis(inhoud.Length <= LangsteStandaardtekst);
        InrichtingRegels.UitkomstHoortBijTriage.Eis(g.Uitkomst is null || g.Fase == Fase.Triage);
        var nieuw = tekst.Naam.Length == 0;
        wijzigingen.Van($"{tekst.Id}", naam)
            .Noteer("Naam", tekst.Naam, naam)
            .Noteer("Tekst", tekst.Tekst, inhoud)
            .Noteer("Fase", nieuw ? null : tekst.Fase.Label(null), g.Fase.Label(null))
            .Noteer("Uitkomst", tekst.Uitkomst?.Label(), g.Uitkomst?.Label());
        (tekst.Naam, tekst.Tekst, tekst.Fase, tekst.Uitkomst) = (naam, inhoud, g.Fase, g.Uitkomst);
    }
}

/// <summary>Wat er van een standaardtekst te veranderen is.</summary>
/// <param name="Uitkomst">Uitkomst van de triage waar de tekst bij hoort; leeg als hij altijd past.</param>
public sealed record Tekstgegevens(string? Naam, string? Tekst, Fase Fase, TriageUitkomst? Uitkomst);
