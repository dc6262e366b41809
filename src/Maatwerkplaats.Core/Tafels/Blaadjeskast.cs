using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Bewaart wat iemand aan tafel typt, terwijl er wordt getypt.</summary>
public sealed class Blaadjeskast(IDbContextFactory<MaatwerkDb> databases, Tafelbel bel)
{
    private const int MeesteTekens = 4000;
    private const int MeestePogingen = 5;

    /// <param name="venster">Sleutel van het venster waarin wordt getypt.</param>
    /// <param name="beurt">Telt in dat venster; een vertraagde oudere versie wordt genegeerd.</param>
    public async Task Bewaar(Tafelaar wie, Guid tafel, Vak vak, string? tekst, IReadOnlyList<Stem> scores, Guid venster, long beurt, CancellationToken ct = default)
    {
        TafelRegels.BijdrageIsNietTeLang.Eis((tekst ?? "").Length <= MeesteTekens);
        for (var poging = 1; ; poging++)
        {
            await using var db = await databases.Open(wie.Organisatie, ct);
            var staat = (await db.Set<Tafelrij>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == tafel, ct) ?? throw new NietGevonden()).AlsStaat();
            TafelRegels.SessieIsNietGesloten.Eis(staat.Stand != Tafelstand.Gesloten);
            TafelRegels.JeZitAanTafel.Eis(staat.Zit(wie.Sleutel) is not null);
            if (vak.IsGezamenlijk())
            {
                Tafel.EisSchrijver(staat, wie);
            }

            var van = vak.IsGezamenlijk() ? Guid.Empty : wie.Sleutel;
            var blaadje = await db.Set<Blaadje>().FirstOrDefaultAsync(b => b.TafelId == tafel && b.Van == van && b.Vak == vak, ct);
            if (blaadje is null)
            {
                blaadje = new() { TafelId = tafel, Van = van, Vak = vak, Organisatie = wie.Organisatie };
                db.Add(blaadje);
            }
            else if (blaadje.Venster == venster && blaadje.Beurt >= beurt)
            {
                return;
            }

            (blaadje.Tekst, blaadje.Venster, blaadje.Beurt) = (tekst ?? "", venster, beurt);
            blaadje.Scores = JsonSerializer.Serialize(scores.Select(s => s with { Van = wie.Sleutel }), Gebeurtenissoorten.Json);
            try
            {
                await db.SaveChangesAsync(ct);
                if (vak.IsGezamenlijk())
                {
                    await bel.Luid(db, tafel);
                }

                return;
            }
            catch (DbUpdateException) when (poging < MeestePogingen)
            {
                // Het eerste blaadje van dit vak uit twee vensters tegelijk.
            }
        }
    }
}
