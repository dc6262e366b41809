using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Waaronder een rij bekend is, zodat nog eens inlezen dezelfde casus vindt: het nummer in de bron, en anders de inhoud.</summary>
public static partial class Herkomst
{
    private const string Doel = "casus.inhoud";
    private const string Inhoud = "zonder nummer, ";
    private const int Lengte = 20;

    /// <param name="bron">Naam van het registratiebestand, als nummers uit verschillende bestanden gelijk kunnen zijn.</param>
    internal static string Van(Gelezenrij rij, string? bron, Versleuteling versleuteling) => rij.Nummer is { } nummer
        ? string.IsNullOrEmpty(bron) ? nummer : $"{bron} {nummer}"
        : Inhoud + versleuteling.Zoeksleutel(Kern(rij.Gelezen), Doel)[..Lengte];

    /// <summary>Heeft de bron de casus een nummer gegeven?</summary>
    public static bool IsNummer(string herkomst) => !herkomst.StartsWith(Inhoud, StringComparison.Ordinal);

    /// <summary>Ziet dit eruit als een nummer dat wij zelf geven?</summary>
    public static bool IsEigenNummer(string? nummer) => nummer is not null && EigenNummer().IsMatch(nummer);

    private static string Kern(Registratie r) => string.Join('\n', new[] { r.NaamCasus, r.InbrengerNaam, r.Probleem ?? r.Oplossing }.Select(t => Woordvorm.Van(t ?? "")));

    [GeneratedRegex(@"^MWP-\d{4}-\d{4,}$")]
    private static partial Regex EigenNummer();
}
