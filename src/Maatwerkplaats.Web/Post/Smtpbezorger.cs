using System.Net;
using System.Net.Mail;

namespace Maatwerkplaats.Web.Post;

/// <summary>Geeft één mail af bij de mailserver.</summary>
internal static class Smtpbezorger
{
    /// <exception cref="SmtpException">Als de server de mail niet aanneemt.</exception>
    /// <exception cref="FormatException">Als het adres geen adres is.</exception>
    /// <exception cref="OperationCanceledException">Als het langer duurt dan <see cref="Mailinstellingen.Geduld"/>.</exception>
    public static async Task Verstuur(Mailinstellingen instellingen, string aan, string onderwerp, string tekst, CancellationToken ct)
    {
        using var geduld = CancellationTokenSource.CreateLinkedTokenSource(ct);
        geduld.CancelAfter(Mailinstellingen.Geduld);
        using var smtp = new SmtpClient(instellingen.Server, instellingen.Poort) { EnableSsl = instellingen.Tls };
        if (instellingen.Gebruiker is { Length: > 0 } gebruiker)
        {
            smtp.Credentials = new NetworkCredential(gebruiker, instellingen.Wachtwoord);
        }

        using var mail = new MailMessage(instellingen.Van, aan, onderwerp, tekst);
        // Geen automatisch antwoord van afwezigen terug (RFC 3834).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        await smtp.SendMailAsync(mail, geduld.Token);
    }

    /// <summary>De soort fout, zonder iets van de mail zelf.</summary>
    public static string Soort(Exception fout) => fout switch
    {
        SmtpFailedRecipientException ontvanger => $"ontvanger geweigerd ({ontvanger.StatusCode})",
        SmtpException smtp => $"mailserver: {smtp.StatusCode}",
        FormatException => "geen geldig adres",
        OperationCanceledException => "duurde te lang",
        _ => fout.GetType().Name,
    };
}
