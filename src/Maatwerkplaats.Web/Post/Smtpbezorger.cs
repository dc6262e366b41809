using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Post;

/// <summary>Geeft één mail af bij de mailserver.</summary>
internal static class Smtpbezorger
{
    /// <param name="agenda">Een afspraak die als agenda-uitnodiging meegaat.</param>
    /// <exception cref="SmtpException">Als de server de mail niet aanneemt.</exception>
    /// <exception cref="FormatException">Als het adres geen adres is.</exception>
    /// <exception cref="OperationCanceledException">Als het langer duurt dan <see cref="Mailinstellingen.Geduld"/>.</exception>
    public static async Task Verstuur(Mailinstellingen instellingen, string aan, string onderwerp, string tekst, Afspraak? agenda, CancellationToken ct)
    {
        using var geduld = CancellationTokenSource.CreateLinkedTokenSource(ct);
        geduld.CancelAfter(Mailinstellingen.Geduld);
        using var smtp = new SmtpClient(instellingen.Server, instellingen.Poort) { EnableSsl = instellingen.Tls };
        if (instellingen.Gebruiker is { Length: > 0 } gebruiker)
        {
            smtp.Credentials = new NetworkCredential(gebruiker, instellingen.Wachtwoord);
        }

        using var mail = new MailMessage(instellingen.Van, aan, onderwerp, tekst);
        if (agenda is not null)
        {
            VoegToe(mail, agenda, instellingen);
        }

        // Geen automatisch antwoord van afwezigen terug (RFC 3834).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        await smtp.SendMailAsync(mail, geduld.Token);
    }

    /// <summary>
    /// De afspraak gaat twee keer mee: als andere vorm van de tekst, die Outlook en Thunderbird meteen als uitnodiging tonen
    /// (RFC 6047 §2.4), en als bijlage voor een programma dat alleen bestanden kent.
    /// </summary>
    private static void VoegToe(MailMessage mail, Afspraak agenda, Mailinstellingen instellingen)
    {
        var bestand = Encoding.UTF8.GetBytes(Agendabestand.Schrijf(agenda, new MailAddress(instellingen.Van).Address, instellingen.Site));
        var soort = new ContentType("text/calendar") { CharSet = "utf-8" };
        soort.Parameters.Add("method", agenda.Bericht.Label());
        mail.AlternateViews.Add(new AlternateView(new MemoryStream(bestand), soort) { TransferEncoding = TransferEncoding.Base64 });
        mail.Attachments.Add(new Attachment(new MemoryStream(bestand), "maatwerksessie.ics", "application/ics") { TransferEncoding = TransferEncoding.Base64 });
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
