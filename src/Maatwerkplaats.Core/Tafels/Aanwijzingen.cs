using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>
/// Wat de procesbegeleider nu kan opvallen: wie nog niets heeft gezegd, welk perspectief leeg is, of de tafel te snel naar
/// oplossingen springt. Een hint voor één paar ogen, nooit een slot.
/// </summary>
public static class Aanwijzingen
{
    private const int MeesteNamen = 4;

    /// <param name="geschreven">Per vak wie er op het eigen blaadje iets heeft staan.</param>
    /// <param name="aanwezig">Zitplaatsen die pas nog van zich lieten horen.</param>
    public static IReadOnlyList<string> Bij(Tafelstaat tafel, ILookup<Vak, Guid> geschreven, IReadOnlySet<Guid> aanwezig, DateTime nu) =>
        tafel.Stand == Tafelstand.Loopt ? [.. Alle(tafel, geschreven, aanwezig, nu).OfType<string>()] : [];

    private static IEnumerable<string?> Alle(Tafelstaat tafel, ILookup<Vak, Guid> geschreven, IReadOnlySet<Guid> aanwezig, DateTime nu)
    {
        yield return TijdIsOm(tafel, nu);
        yield return Weggevallen(tafel, aanwezig);
        yield return NogNietGehoord(tafel, geschreven);
        yield return TeSnel(tafel);
        yield return LeegPerspectief(tafel);
        yield return Uiteen(tafel);
        yield return tafel.Onderdeel >= Onderdeel.Oplossing && tafel.Bijdragen.All(b => b.Soort != Bijdragesoort.Tussentijd)
            ? "Niemand noemde nog wat we in de tussentijd doen." : null;
        yield return tafel.Onderdeel >= Onderdeel.Samenvatten && tafel.Bijdragen.Any(b => b.Soort == Bijdragesoort.Geparkeerd)
            ? "Er staan nog vragen geparkeerd." : null;
    }

    private static string? TijdIsOm(Tafelstaat tafel, DateTime nu) =>
        nu > tafel.OnderdeelSinds.AddMinutes(tafel.Minuten) ? "De tijd voor dit onderdeel is om. Ga verder, of geef tijd erbij." : null;

    private static string? Weggevallen(Tafelstaat tafel, IReadOnlySet<Guid> aanwezig) =>
        Opsomming(tafel.Zitplaatsen.Where(z => z.OpScherm && !aanwezig.Contains(z.Sleutel))) is { } wie ? $"Even weg: {wie}." : null;

    private static string? NogNietGehoord(Tafelstaat tafel, ILookup<Vak, Guid> geschreven)
    {
        var gehoord = tafel.Bijdragen.Select(b => b.Van).ToHashSet();
        if (tafel.Onderdeel.Perspectief() is { } perspectief && !tafel.IsOnthuld(perspectief))
        {
            gehoord = [.. geschreven[perspectief.Vak()]];
        }
        else if (tafel.Onderdeel <= Onderdeel.Verhelderen)
        {
            return null;
        }

        return Opsomming(tafel.Zitplaatsen.Where(z => z.Sleutel != tafel.Procesbegeleider && !gehoord.Contains(z.Sleutel))) is { } wie
            ? $"Nog niets gehoord van: {wie}." : null;
    }

    private static string? TeSnel(Tafelstaat tafel) =>
        tafel.Onderdeel < Onderdeel.Samenvatten && tafel.Bijdragen.Count(b => b.Soort == Bijdragesoort.Idee) >= 2
            ? "Er komen al oplossingen, terwijl nog niet alle perspectieven zijn bekeken. Parkeer ze tot straks." : null;

    private static string? LeegPerspectief(Tafelstaat tafel)
    {
        var leeg = Enum.GetValues<Perspectief>()
            .Where(p => Onderdelen.Alle.First(o => o.Perspectief() == p) < tafel.Onderdeel)
            .Where(p => tafel.Bijdragen.All(b => b.Perspectief != p)).Select(p => p.Label().ToLowerInvariant()).ToArray();
        return leeg.Length == 0 ? null : $"Nog leeg: {string.Join(" en ", leeg)}.";
    }

    private static string? Uiteen(Tafelstaat tafel) =>
        tafel.Stemmen.Select(s => (s.Perspectief, s.Weg)).Distinct().Any(s => Stembus.Tel(tafel.Stemmen, s.Perspectief, s.Weg).LooptUiteen)
        && tafel.AndereInzichten.Count == 0
            ? "De scores lopen uiteen. Vraag wie het hoogst en wie het laagst scoorde wat zij zien." : null;

    private static string? Opsomming(IEnumerable<Zitplaats> wie)
    {
        var namen = wie.Select(z => z.Wie.Naam).ToArray();
        return namen.Length == 0 ? null
            : string.Join(", ", namen.Take(MeesteNamen)) + (namen.Length > MeesteNamen ? $" en {namen.Length - MeesteNamen} anderen" : "");
    }
}

/// <summary>Het blaadje dat bij een perspectief hoort.</summary>
public static class Vakken
{
    public static Vak Vak(this Perspectief perspectief) => perspectief switch
    {
        Perspectief.Juridisch => Tafels.Vak.Juridisch,
        Perspectief.Economisch => Tafels.Vak.Economisch,
        _ => Tafels.Vak.Maatschappelijk,
    };

    /// <summary>Een blaadje van de hele tafel, en niet van één schrijver.</summary>
    public static bool IsGezamenlijk(this Vak vak) => vak is Tafels.Vak.Samenvatting or Tafels.Vak.Notities;
}
