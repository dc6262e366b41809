using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Hoe het met de uitgaande mail staat, in aantallen. Adressen en teksten blijven dicht.</summary>
public sealed class Mailstand(IDbContextFactory<MaatwerkDb> databases)
{
    public async Task<Mailaantallen> Tel(string organisatie, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var mails = db.Set<UitgaandeMail>().AsNoTracking();
        return new(
            await mails.CountAsync(m => m.VerzondenOp == null && m.Pogingen < UitgaandeMail.MeestePogingen, ct),
            await mails.CountAsync(m => m.VerzondenOp != null, ct),
            await mails.CountAsync(m => m.VerzondenOp == null && m.Pogingen >= UitgaandeMail.MeestePogingen, ct));
    }
}

/// <summary>Aantallen mails.</summary>
/// <param name="Klaargezet">Wacht op versturen of op een nieuwe poging.</param>
/// <param name="Opgegeven">Na <see cref="UitgaandeMail.MeestePogingen"/> pogingen niet gelukt; daar moet een mens naar kijken.</param>
public sealed record Mailaantallen(int Klaargezet, int Verzonden, int Opgegeven);
