using System.Net.Mail;
using System.Security.Cryptography;
using System.Text.Json;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Post;

/// <summary>
/// Verstuurt wat klaarstaat. Eén node tegelijk; een poging staat vast voordat zij begint, zodat een node die wegvalt
/// geen mail eindeloos herhaalt. Valt hij precies tussen afgeven en vastleggen weg, dan kan één mail twee keer komen.
/// </summary>
public sealed partial class Mailronde(
    IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Beurtverdeler beurten, TimeProvider klok, ILogger<Mailronde> logboek)
{
    /// <summary>Zoveel mails per keer uit de database.</summary>
    private const int PerGreep = 20;

    /// <summary>Langste tijd tussen twee pogingen.</summary>
    private static readonly TimeSpan LangsteWacht = TimeSpan.FromHours(6);

    private static readonly TimeSpan Beurtduur = 2 * Mailinstellingen.Geduld;

    private readonly Guid _ik = Guid.CreateVersion7();

    /// <summary>Verstuurt alles wat nu mag.</summary>
    /// <returns>Aantal verzonden mails; 0 als een andere node aan de beurt is.</returns>
    public async Task<int> Loop(Mailinstellingen instellingen, CancellationToken ct)
    {
        var verzonden = 0;
        await using var db = await databases.CreateDbContextAsync(ct);
        while (await beurten.Neem("mail", _ik, Beurtduur, ct) && await Klaar(db, ct) is { Count: > 0 } mails)
        {
            foreach (var mail in mails)
            {
                if (!await beurten.Neem("mail", _ik, Beurtduur, ct))
                {
                    return verzonden;
                }

                verzonden += await Probeer(db, mail, instellingen, ct) ? 1 : 0;
            }

            db.ChangeTracker.Clear();
        }

        await beurten.GeefTerug("mail", _ik, CancellationToken.None);
        return verzonden;
    }

    /// <summary>Wacht na een mislukte poging steeds twee keer zo lang, vanaf één minuut.</summary>
    /// <param name="poging">Nummer van de poging, vanaf 1.</param>
    public static TimeSpan WachtNa(int poging) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, poging - 1), LangsteWacht.TotalMinutes));

    private async Task<List<UitgaandeMail>> Klaar(MaatwerkDb db, CancellationToken ct)
    {
        var nu = klok.Nu();
        return await db.Set<UitgaandeMail>().IgnoreQueryFilters()
            .Where(m => m.VerzondenOp == null && m.NietVoor <= nu && m.Pogingen < UitgaandeMail.MeestePogingen)
            .OrderBy(m => m.NietVoor).Take(PerGreep).ToListAsync(ct);
    }

    private async Task<bool> Probeer(MaatwerkDb db, UitgaandeMail mail, Mailinstellingen instellingen, CancellationToken ct)
    {
        mail.Pogingen++;
        mail.GeprobeerdOp = klok.Nu();
        mail.NietVoor = mail.GeprobeerdOp.Value + WachtNa(mail.Pogingen);
        await db.SaveChangesAsync(ct);
        try
        {
            var tekst = versleuteling.Ontsleutel(mail.Tekst, Postvak.DoelMail).Replace(UitgaandeMail.Siteplek, instellingen.Site, StringComparison.Ordinal);
            var agenda = mail.Agenda is { } afspraak
                ? JsonSerializer.Deserialize<Afspraak>(versleuteling.Ontsleutel(afspraak, Postvak.DoelMail), Gebeurtenissoorten.Json)
                : null;
            await Smtpbezorger.Verstuur(instellingen, versleuteling.Ontsleutel(mail.Aan, Postvak.DoelMail), mail.Onderwerp, tekst, agenda, ct);
            mail.VerzondenOp = klok.Nu();
            mail.LaatsteFout = null;
        }
        catch (Exception fout) when (fout is SmtpException or FormatException or CryptographicException or IOException
            || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            mail.LaatsteFout = Smtpbezorger.Soort(fout);
            if (fout is FormatException or CryptographicException)
            {
                // Dit wordt met opnieuw proberen niet beter.
                mail.Pogingen = UitgaandeMail.MeestePogingen;
            }

            NietVerzonden(mail.Id, mail.Pogingen, mail.LaatsteFout);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        return mail.VerzondenOp is not null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Id} niet verzonden, poging {Poging}: {Soort}")]
    private partial void NietVerzonden(Guid id, int poging, string soort);
}
