namespace Maatwerkplaats.Web.Pages.Sessies;

/// <summary>Het adres waar een agendabestand vandaan komt: dat van de mail, of anders van de site.</summary>
public static class Agendaafzender
{
    public static string Van(IConfiguration instellingen, HttpRequest verzoek) =>
        instellingen["Mail:Van"] is { Length: > 0 } van ? new System.Net.Mail.MailAddress(van).Address : $"maatwerkplaats@{verzoek.Host.Host}";
}
