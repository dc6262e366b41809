namespace Maatwerkplaats.Web.Toegang.OpenIdConnect;

/// <summary>Een pad van deze site: nooit een ander adres waar iemand na het inloggen heen gelokt kan worden.</summary>
public static class LokaalPad
{
    /// <returns>Het pad, of "/" als het er geen van deze site is.</returns>
    public static string Lees(string? naar) =>
        naar is ['/', ..] and not ['/', '/' or '\\', ..] && !naar.Any(char.IsControl) ? naar : "/";
}
