namespace Maatwerkplaats.Web.Post;

/// <summary>Waar mail naartoe gaat om te vertrekken. Zonder server blijft mail klaarstaan.</summary>
/// <param name="Van">Adres van de afzender.</param>
/// <param name="Site">Adres van de site zonder schuine streep aan het eind, voor links in de mail.</param>
public sealed record Mailinstellingen(string Server, int Poort, bool Tls, string? Gebruiker, string? Wachtwoord, string Van, string Site)
{
    /// <summary>Zo lang mag het versturen van één mail duren.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Leest <c>Mail:Server</c>, <c>Mail:Poort</c> (25), <c>Mail:Tls</c> (aan), <c>Mail:Gebruiker</c>, <c>Mail:Wachtwoord</c>,
    /// <c>Mail:Van</c> en <c>Mail:Site</c>.
    /// </summary>
    /// <returns><c>null</c> als er geen server is ingesteld.</returns>
    /// <exception cref="InvalidOperationException">Als er wel een server is maar geen afzender of geen adres van de site.</exception>
    public static Mailinstellingen? Lees(IConfiguration instellingen)
    {
        var mail = instellingen.GetSection("Mail");
        if (string.IsNullOrWhiteSpace(mail["Server"]))
        {
            return null;
        }

        string Nodig(string naam) => mail[naam] is { Length: > 0 } waarde ? waarde : throw new InvalidOperationException($"Er is een mailserver, maar Mail:{naam} ontbreekt.");
        return new(
            mail["Server"]!, mail.GetValue("Poort", 25), mail.GetValue("Tls", true), mail["Gebruiker"], mail["Wachtwoord"], Nodig("Van"), Nodig("Site").TrimEnd('/'));
    }
}
