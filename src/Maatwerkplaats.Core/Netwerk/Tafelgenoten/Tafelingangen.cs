using Maatwerkplaats.Core.Netwerk.Organisaties;

namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>
/// Kiest de loketten van een andere organisatie die bij een casus passen. Van de ene gemeente heeft een cliënt van de andere
/// niets: wie in de toestemming wordt genoemd gaat voor, dan wie het gebied van de inbrenger of heel het land bedient.
/// </summary>
public static class Tafelingangen
{
    private const int Hoogstens = 3;

    public static IReadOnlyList<Buitenorganisatie> Kies(IEnumerable<Buitenorganisatie> organisaties, Tafelrol rol, Tafelbezetting beeld)
    {
        var soort = organisaties.Where(o => rol.IsVanBuiten && o.Soort == rol.Organisatie).ToArray();
        return [.. new[] { soort.Where(o => IsGenoemd(o, beeld)), soort.Where(o => IsHier(o, beeld)) }.Select(o => o.ToArray()).FirstOrDefault(o => o.Length > 0, []).Take(Hoogstens)];
    }

    private static bool IsGenoemd(Buitenorganisatie o, Tafelbezetting beeld) => beeld.Toegestaan.Any(t =>
        t.Contains(o.Naam, StringComparison.OrdinalIgnoreCase) || (o.Werkgebied.Length > 0 && t.Contains(o.Werkgebied, StringComparison.OrdinalIgnoreCase)));

    private static bool IsHier(Buitenorganisatie o, Tafelbezetting beeld) =>
        o.Werkgebied.Length == 0 || (beeld.Plaats.Length > 0 && o.Werkgebied.Contains(beeld.Plaats, StringComparison.OrdinalIgnoreCase));
}
