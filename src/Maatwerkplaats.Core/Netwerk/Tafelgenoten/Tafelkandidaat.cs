namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Een collega die gevraagd kan worden.</summary>
/// <param name="Waarom">Wat deze collega met de casus deelt, in een paar woorden.</param>
public sealed record Tafelkandidaat(Netwerkkaartje Kaartje, IReadOnlyList<string> Waarom);

/// <summary>
/// Kiest wie er gevraagd kan worden: wie wil meedenken, er is en nog niet meedoet. Eerst wie het meest van de zaak weet. Gaat
/// het om mandaat, dan wie dichtbij genoeg mag beslissen. Bij gelijke kennis gaat voor wie nu aan de minste casussen meewerkt,
/// zodat niet steeds dezelfde wordt gevraagd.
/// </summary>
public static class Tafelkandidaten
{
    private const int PerOnderwerp = 3, PerWet = 2, ZelfdePlaats = 1, Sterk = 3;

    /// <param name="lopend">Aan hoeveel casussen iemand nu meewerkt.</param>
    /// <param name="aantal">Zoveel hoogstens.</param>
    public static IReadOnlyList<Tafelkandidaat> Kies(
        IEnumerable<Netwerkkaartje> mensen, Tafelrol rol, Tafelbezetting beeld, IReadOnlyDictionary<Guid, int> lopend, DateOnly vandaag, int aantal)
    {
        var passend = Vraagbaar(mensen, beeld, vandaag).Where(k => rol.Past(k, beeld.Ladder)).ToArray();
        // Is er iemand die ervan weet, dan hoeft niemand gevraagd te worden die alleen bij het onderdeel werkt.
        var kenners = rol.Mandaat.Length == 0 ? passend.Where(k => Kennis(k, beeld) > 0).ToArray() : [];
        return
        [
            .. (kenners.Length > 0 ? kenners : passend)
                .Select(k => (Kaartje: k, Punten: Punten(k, beeld)))
                .OrderByDescending(k => Trap(k.Punten)).ThenBy(k => rol.Mandaat.Length == 0 ? 0 : beeld.Ladder.Erboven(k.Kaartje.Mandaat, rol.Mandaat))
                .ThenBy(k => lopend.GetValueOrDefault(k.Kaartje.PersoonId))
                .ThenByDescending(k => k.Punten).ThenBy(k => k.Kaartje.Naam, StringComparer.CurrentCulture)
                .Take(aantal).Select(k => new Tafelkandidaat(k.Kaartje, Waarom(k.Kaartje, beeld))),
        ];
    }

    /// <summary>Wie ook zonder dat er iets ontbreekt iets weet van deze wetten en onderwerpen.</summary>
    public static IReadOnlyList<Tafelkandidaat> Meedenkers(
        IEnumerable<Netwerkkaartje> mensen, Tafelbezetting beeld, IReadOnlyDictionary<Guid, int> lopend, DateOnly vandaag, int aantal) =>
        Kies(mensen.Where(k => Punten(k, beeld) >= Sterk), new("Meedenker", ""), beeld, lopend, vandaag, aantal);

    internal static IEnumerable<Netwerkkaartje> Vraagbaar(IEnumerable<Netwerkkaartje> mensen, Tafelbezetting beeld, DateOnly vandaag) =>
        mensen.Where(k => k.IsTeVragen(vandaag) && beeld.Aanwezigen.All(a => a.PersoonId != k.PersoonId));

    private static int Trap(int punten) => punten >= Sterk ? 2 : punten > 0 ? 1 : 0;

    private static int Punten(Netwerkkaartje k, Tafelbezetting beeld) => Kennis(k, beeld) + (IsDichtbij(k, beeld) ? ZelfdePlaats : 0);

    private static int Kennis(Netwerkkaartje k, Tafelbezetting beeld) =>
        (k.Onderwerpen.Intersect(beeld.Kenmerken.Onderwerpen).Count() * PerOnderwerp) + (k.Wetten.Intersect(beeld.Kenmerken.Wetten).Count() * PerWet);

    private static bool IsDichtbij(Netwerkkaartje k, Tafelbezetting beeld) =>
        beeld.Plaats.Length > 0 && string.Equals(k.Standplaats, beeld.Plaats, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<string> Waarom(Netwerkkaartje k, Tafelbezetting beeld) =>
    [
        .. beeld.Kenmerken.Onderwerpen.Intersect(k.Onderwerpen).Select(o => $"weet van {Onderwerp(beeld.Lijsten.Label(o))}"),
        .. beeld.Kenmerken.Wetten.Intersect(k.Wetten).Select(w => $"kent de {w}"),
        .. IsDichtbij(k, beeld) ? new[] { $"werkt ook in {k.Standplaats}" } : [],
    ];

    private static string Onderwerp(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
