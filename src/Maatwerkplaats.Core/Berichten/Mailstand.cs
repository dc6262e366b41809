using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Hoe het met de uitgaande mail staat. Adressen en teksten blijven dicht.</summary>
public sealed class Mailstand(IDbContextFactory<MaatwerkDb> databases)
{
    public async Task<Mailoverzicht> Lees(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var mails = db.Set<UitgaandeMail>().AsNoTracking();
        var wacht = mails.Where(m => m.VerzondenOp == null && m.Pogingen < UitgaandeMail.MeestePogingen);
        var mislukt = await mails.Where(m => m.VerzondenOp == null && m.LaatsteFout != null)
            .OrderByDescending(m => m.GeprobeerdOp).Select(m => new { m.LaatsteFout, m.GeprobeerdOp }).FirstOrDefaultAsync(ct);
        return new(
            await wacht.CountAsync(ct),
            await wacht.OrderBy(m => m.KlaargezetOp).Select(m => (DateTime?)m.KlaargezetOp).FirstOrDefaultAsync(ct),
            await wacht.CountAsync(m => m.Pogingen > 0, ct),
            await mails.CountAsync(m => m.VerzondenOp == null && m.Pogingen >= UitgaandeMail.MeestePogingen, ct),
            await mails.CountAsync(m => m.VerzondenOp != null, ct),
            mislukt?.LaatsteFout,
            mislukt?.GeprobeerdOp,
            await Mailbewaring.LeesDagen(db, ct));
    }
}

/// <summary>De uitgaande mail in aantallen, met de laatste fout.</summary>
/// <param name="Wacht">Wacht op versturen of op een nieuwe poging.</param>
/// <param name="WachtSinds">Wanneer de oudste daarvan is klaargezet (UTC).</param>
/// <param name="Hapert">Hoeveel van de wachtende mails al eens niet lukten.</param>
/// <param name="Opgegeven">Na <see cref="UitgaandeMail.MeestePogingen"/> pogingen niet gelukt; daar moet een mens naar kijken.</param>
/// <param name="Verzonden">Verzonden en nog niet opgeruimd.</param>
/// <param name="Fout">Soort van de laatste fout, zonder adres of tekst.</param>
/// <param name="FoutOp">Wanneer die fout was (UTC).</param>
/// <param name="Bewaardagen">Zo veel dagen blijft verzonden mail staan.</param>
public sealed record Mailoverzicht(
    int Wacht, DateTime? WachtSinds, int Hapert, int Opgegeven, int Verzonden, string? Fout, DateTime? FoutOp, int Bewaardagen)
{
    /// <summary>Er is iets om opnieuw aan te bieden.</summary>
    public bool KanOpnieuw => Opgegeven + Hapert > 0;
}
