namespace Maatwerkplaats.Core.Netwerk;

/// <summary>Wat iemand over zichzelf invult voor de netwerkkaart.</summary>
/// <param name="Hulp">Waarmee ik help, in één zin.</param>
/// <param name="Dagen">Dagen waarop iemand te bereiken is; leeg is elke werkdag.</param>
/// <param name="TerugOp">Even niet: op deze dag ben ik er weer.</param>
public sealed record Netwerkgegevens(
    bool Vindbaar,
    IReadOnlyList<string> Wetten,
    IReadOnlyList<string> Onderwerpen,
    string? Deskundigheid,
    string? Hulp,
    string? Mandaat,
    IReadOnlyList<Werkdag> Dagen,
    DateOnly? TerugOp,
    bool Meedenken,
    bool BijdragenTonen)
{
    /// <summary>Waar iemand mee begint: nergens te vinden.</summary>
    public static readonly Netwerkgegevens Leeg = new(false, [], [], null, null, null, [], null, true, true);

    public static Netwerkgegevens Van(Netwerkplek plek) => new(
        plek.Vindbaar,
        Netwerkplek.Codes(plek.Wetten),
        Netwerkplek.Codes(plek.Onderwerpen),
        plek.Deskundigheid,
        plek.Hulp,
        plek.Mandaat,
        [.. Netwerkplek.Codes(plek.Dagen).Select(Enum.Parse<Werkdag>)],
        plek.TerugOp,
        plek.Meedenken,
        plek.BijdragenTonen);
}
