using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casusdienst
{
    /// <summary>
    /// Brengt een casus in van iemand zonder account. De Maatwerkplaats is zichtbaar eigenaar tot er een logische
    /// eigenaar is gevonden.
    /// </summary>
    /// <returns>De code om de casus mee te volgen; alleen de sleutel ervan wordt bewaard.</returns>
    /// <exception cref="RegelOvertreden">Met de eerste regel waaraan niet is voldaan.</exception>
    public async Task<string> MeldAanVanBuiten(string organisatie, BuitenAanmelding aanmelding, Opdracht opdracht, CancellationToken ct = default)
    {
        if (aanmelding.Ontbreekt().FirstOrDefault() is { } regel)
        {
            throw new RegelOvertreden(regel);
        }

        var contact = aanmelding.Contact().Schrijf();
        var wie = aanmelding.Rol!.Value.AlsBetrokkene();
        var code = Volgcode.Maak(versleuteling, $"{opdracht.HandelingId}\n{contact}\n{aanmelding.Buikpijn}\n{aanmelding.Gewenst}");
        var sleutel = Volgcode.SleutelVan(versleuteling, code);
        var inbrenger = new Inbrenger(wie, Kanaal.Buiten, Contact: VersleutelContact(contact), Extern: true);
        var casus = await BrengIn(
            organisatie,
            aanmelding.AlsAanmelding(),
            inbrenger,
            new(opdracht.HandelingId, klok.Nu(), wie),
            (db, id) => db.Add(new Volgcode { Sleutel = sleutel, Organisatie = organisatie, CasusId = id }),
            ct);

        // Dezelfde sleutel met een andere inhoud hoort bij een eerder formulier, misschien van een ander: daar komt geen code bij.
        await using var db = await databases.Open(organisatie, ct);
        BuitenRegels.FormulierIsNieuw.Eis(await db.Set<Volgcode>().AnyAsync(v => v.Sleutel == sleutel && v.CasusId == casus.Id, ct));
        return code;
    }

    /// <summary>Trekt een casus in namens wie hem zonder account inbracht.</summary>
    /// <exception cref="RegelOvertreden">Als de reden ontbreekt of de casus al gesloten is.</exception>
    internal async Task<CasusStaat> TrekInVanBuiten(string organisatie, CasusStaat casus, string? reden, Opdracht opdracht, CancellationToken ct)
    {
        var waarom = BuitenRegels.IntrekkenHeeftEenReden.EisTekst(reden);
        return await Werk(
            organisatie,
            casus.Nummer,
            opdracht,
            new(opdracht.HandelingId, klok.Nu(), casus.Melding.Inbrenger.Wie, waarom),
            (c, _, _) => { c.TrekIn(waarom); return Task.CompletedTask; },
            c => BuitenRegels.MeldingIsOpen.Eis(c.Fase.IsOpen() && CasusToegang.Tabel[Grond.ExterneInbrenger].Contains(CasusRecht.Intrekken)),
            null,
            ct);
    }

    /// <summary>Naam en bereikbaarheid van wie de casus zonder account inbracht. Leg eerst vast waarom iemand dit wil zien.</summary>
    /// <returns><c>null</c> als de inbrenger een account heeft.</returns>
    public Contactgegevens? ContactVan(CasusStaat casus) => casus.Melding.Inbrenger.Contact is { } geheim
        ? Contactgegevens.Lees(versleuteling.Ontsleutel(geheim, DoelContact))
        : null;
}
