using System.Text.RegularExpressions;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Kenmerk van een rechterlijke uitspraak (European Case Law Identifier, Raadsconclusies 2011/C 127/01).</summary>
public static partial class Ecli
{
    /// <summary>Vijf delen met dubbele punten; het laatste hoogstens 25 letters, cijfers of punten.</summary>
    public static bool IsGeldig(string tekst) => Vorm().IsMatch(tekst);

    public static string Adres(string ecli) => $"https://deeplink.rechtspraak.nl/uitspraak?id={Uri.EscapeDataString(ecli)}";

    [GeneratedRegex(@"^ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Vorm();
}
