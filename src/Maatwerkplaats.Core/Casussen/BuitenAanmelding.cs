using System.Net.Mail;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat iemand zonder account meldt.</summary>
/// <param name="Bsn">BSN van de cliënt zoals getypt; leeg mag.</param>
/// <param name="Werkplaats">Code van de Maatwerkplaats in de regio van de cliënt; leeg voor de landelijke.</param>
public sealed record BuitenAanmelding(
    BuitenRol? Rol, string? Naam, string? Telefoon, string? Email, string? Buikpijn, string? Gewenst,
    string? Bsn = null, bool Spoed = false, string? UrgentieReden = null, string? Werkplaats = null)
{
    /// <summary>Alle regels waaraan nog niet is voldaan, in de volgorde van het formulier.</summary>
    public IEnumerable<Regel> Ontbreekt()
    {
        if (Rol is null || !Enum.IsDefined(Rol.Value)) yield return BuitenRegels.RolIsGekozen;
        if (string.IsNullOrWhiteSpace(Buikpijn)) yield return BuitenRegels.ProbleemIsBeschreven;
        if (string.IsNullOrWhiteSpace(Gewenst)) yield return BuitenRegels.WensIsBeschreven;
        if (string.IsNullOrWhiteSpace(Naam)) yield return BuitenRegels.NaamIsIngevuld;
        if (string.IsNullOrWhiteSpace(Telefoon) && string.IsNullOrWhiteSpace(Email)) yield return BuitenRegels.BereikbaarheidIsIngevuld;
        if (!string.IsNullOrWhiteSpace(Telefoon) && Telefoon.Count(char.IsAsciiDigit) is < 10 or > 14) yield return BuitenRegels.TelefoonIsGeldig;
        if (!string.IsNullOrWhiteSpace(Email) && !IsAdres(Email)) yield return BuitenRegels.EmailIsGeldig;
        if (!string.IsNullOrWhiteSpace(Bsn) && Shared.Bsn.Lees(Bsn) is null) yield return BuitenRegels.BsnDoorstaatElfproef;
        if (Spoed && string.IsNullOrWhiteSpace(UrgentieReden)) yield return BuitenRegels.SpoedHeeftEenReden;
    }

    internal Contactgegevens Contact() => new(Naam!.Trim(), TekstOfNiets(Telefoon), TekstOfNiets(Email));

    internal Aanmelding AlsAanmelding() => new(Buikpijn, Gewenst)
    {
        Bsn = Bsn,
        Urgentie = Spoed ? Urgentie.Spoed : Urgentie.Gewoon,
        UrgentieReden = UrgentieReden,
        Werkplaats = Werkplaats,
        Kanaal = Kanaal.Buiten,
    };

    private static bool IsAdres(string tekst) =>
        MailAddress.TryCreate(tekst.Trim(), out var adres) && adres.Address == tekst.Trim() && adres.Host.Contains('.', StringComparison.Ordinal);

    private static string? TekstOfNiets(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
