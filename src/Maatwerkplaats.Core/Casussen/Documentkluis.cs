using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Bewaart de inhoud van documenten versleuteld, en geeft die terug aan wie het document mag lezen.</summary>
public sealed class Documentkluis(IDbContextFactory<MaatwerkDb> databases, Casusdienst dienst, Versleuteling versleuteling)
{
    /// <summary>Voegt een document toe; inhoud en gebeurtenis gaan in één transactie.</summary>
    /// <exception cref="RegelOvertreden">Als de inhoud niet deugt (zie <see cref="Documentcontrole"/>) of de casus gesloten is.</exception>
    public async Task VoegToe(
        Gebruiker gebruiker, string nummer, string naam, byte[] inhoud, Zichtbaarheid voor, Opdracht opdracht, CancellationToken ct = default)
    {
        var schoon = Bestandsnaam.Schoon(naam);
        var soort = Documentcontrole.Controleer(schoon, inhoud);
        var id = Guid.CreateVersion7();
        var geheim = versleuteling.Versleutel(inhoud, Doel(id));
        await dienst.Doe(gebruiker, nummer, CasusRecht.Bijdragen, opdracht, (casus, db) =>
        {
            casus.VoegDocumentToe(id, schoon, soort, inhoud.Length, voor);
            db.Add(new Documentinhoud { Id = id, Organisatie = gebruiker.Organisatie, CasusId = casus.Staat.Id, Inhoud = geheim });
        }, ct);
    }

    /// <summary>Verwijdert de inhoud; dat het er was, wie het weghaalde en waarom blijft in de geschiedenis.</summary>
    /// <param name="mag">Of de gebruiker dit document mag lezen; wie het niet mag lezen, weet niet dat het er is.</param>
    public async Task Verwijder(
        Gebruiker gebruiker, string nummer, Guid id, string? reden, Func<Document, bool> mag, Opdracht opdracht, CancellationToken ct = default) =>
        await dienst.Doe(gebruiker, nummer, CasusRecht.Bijdragen, opdracht, (casus, db) =>
        {
            if (casus.Staat.Documenten.Any(d => d.Id == id && mag(d)))
            {
                casus.VerwijderDocument(id, reden);
                db.Remove(new Documentinhoud { Id = id, Organisatie = gebruiker.Organisatie, CasusId = casus.Staat.Id, Inhoud = [] });
            }
        }, ct);

    /// <returns>De inhoud zoals geüpload. De aanroeper heeft gecontroleerd dat het document bij deze casus hoort en gelezen mag worden.</returns>
    /// <exception cref="NietGevonden">Als de inhoud er niet (meer) is.</exception>
    public async Task<byte[]> Open(string organisatie, Guid casus, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var geheim = await db.Set<Documentinhoud>().Where(d => d.Id == id && d.CasusId == casus).Select(d => d.Inhoud).FirstOrDefaultAsync(ct);
        return versleuteling.Ontsleutel(geheim ?? throw new NietGevonden(), Doel(id));
    }

    /// <summary>Het doel noemt het document: een inhoud is niet ongemerkt met een andere te verwisselen.</summary>
    private static string Doel(Guid id) => $"casus.document.{id:N}";
}
