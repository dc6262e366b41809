using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Doet iets met een hulptekst: mag het, klopt het, opslaan met de geschiedenis in één transactie.</summary>
public sealed class Hulptekstdienst(IDbContextFactory<MaatwerkDb> databases, Ketting ketting, TimeProvider klok)
{
    /// <inheritdoc cref="Hulptekst.Schrijf"/>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen een versie schreef.</exception>
    public Task Schrijf(Gebruiker wie, string code, string? titel, string? tekst, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, code, opdracht, (hulptekst, blad) => hulptekst.Schrijf(titel, tekst, opdracht.Reden, blad), ct);

    /// <inheritdoc cref="Hulptekst.GaTerug"/>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen een versie schreef.</exception>
    public Task GaTerug(Gebruiker wie, string code, int nummer, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, code, opdracht, (hulptekst, blad) => hulptekst.GaTerug(nummer, blad), ct);

    /// <inheritdoc cref="Hulptekst.NeemMeegeleverdeOver"/>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen een versie schreef.</exception>
    public Task NeemMeegeleverdeOver(Gebruiker wie, string code, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, code, opdracht, (hulptekst, blad) => hulptekst.NeemMeegeleverdeOver(blad), ct);

    /// <inheritdoc cref="Hulptekst.HoudEigenTekst"/>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen een versie schreef.</exception>
    public Task HoudEigenTekst(Gebruiker wie, string code, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, code, opdracht, (hulptekst, blad) => hulptekst.HoudEigenTekst(blad), ct);

    private async Task Werk(Gebruiker wie, string code, Opdracht opdracht, Action<Hulptekst, Handboekblad> daad, CancellationToken ct)
    {
        HulptekstToegang.Eis(wie);
        var blad = Handboek.Vind(code) ?? throw new NietGevonden();
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var rij = await db.Set<HulptekstRij>().FirstOrDefaultAsync(h => h.Code == code, ct);
            var hulptekst = Hulptekst.Open(rij?.Lees() ?? new(), handeling);
            daad(hulptekst, blad);
            if (hulptekst.Nieuw.Count == 0)
            {
                return;
            }

            if (rij is null)
            {
                rij = new() { Id = hulptekst.Staat.Id, Organisatie = wie.Organisatie, Code = code };
                db.Add(rij);
            }

            await Tussentijds.EisOngewijzigd(db, rij, opdracht.Versie, hulptekst.Nieuw, g => (g.Verhaal, (g as HulptekstGeschreven)?.Versie.Waarom), ct);
            Geschiedenisboek.Schrijf(db, ketting, rij, hulptekst.Nieuw, handeling);
            rij.Vul(hulptekst.Staat, handeling.Tijdstip);
            await db.SaveChangesAsync(ct);
        }, ct);
    }
}
