namespace Maatwerkplaats.Web.Toegang;

/// <summary>Maakt van wat een browser over zichzelf zegt een naam die iemand herkent.</summary>
public static class Apparaatnaam
{
    // Op volgorde: Edge en Opera noemen zich ook Chrome, Chrome noemt zich ook Safari.
    private static readonly (string Kenmerk, string Naam)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Kenmerk, string Naam)[] Systemen =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    /// <returns>Bijvoorbeeld "Edge op Windows".</returns>
    public static string Van(string kenmerk) =>
        $"{Zoek(Browsers, kenmerk) ?? "Onbekende browser"}{(Zoek(Systemen, kenmerk) is { } systeem ? " op " + systeem : "")}";

    private static string? Zoek((string Kenmerk, string Naam)[] bekend, string tekst) =>
        bekend.FirstOrDefault(b => tekst.Contains(b.Kenmerk, StringComparison.Ordinal)).Naam;
}
