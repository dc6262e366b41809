using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Zet hoe lang verzonden mail blijft staan.</summary>
    public Task BewaarMail(Gebruiker wie, int dagen, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Mail, opdracht, async (db, wijzigingen) =>
        {
            InrichtingRegels.BewaartijdLigtBinnenDeGrenzen.Eis(dagen is >= Mailbewaring.Kortst and <= Mailbewaring.Langst);
            await Zet(db, wie.Organisatie, wijzigingen, Mailbewaring.Naam, "Verzonden mail bewaren, in dagen", await Mailbewaring.LeesDagen(db, ct), dagen, ct);
        }, ct);

    /// <summary>Biedt alles wat niet lukte opnieuw aan, met nieuwe pogingen vanaf nu.</summary>
    public Task BiedMailOpnieuwAan(Gebruiker wie, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Mail, opdracht, async (db, wijzigingen) =>
        {
            var mislukt = await db.Set<UitgaandeMail>().Where(m => m.VerzondenOp == null && m.Pogingen > 0).ToListAsync(ct);
            foreach (var mail in mislukt)
            {
                (mail.Pogingen, mail.NietVoor) = (0, klok.Nu());
            }

            if (mislukt.Count > 0)
            {
                wijzigingen.Van("mail.opnieuw", "Mail die niet lukte").Noteer("Opnieuw aangeboden", null, mislukt.Count == 1 ? "1 mail" : $"{mislukt.Count} mails");
            }
        }, ct);
}
