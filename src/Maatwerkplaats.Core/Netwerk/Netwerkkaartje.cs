namespace Maatwerkplaats.Core.Netwerk;

/// <summary>Een collega die gevonden wil worden, zoals op de netwerkkaart te lezen.</summary>
/// <param name="Onderdeel">Code van het organisatieonderdeel.</param>
/// <param name="Email">Werkadres; alleen te zien voor collega's.</param>
/// <param name="Mandaat">Code van het mandaatniveau; leeg als dat niet is ingevuld.</param>
/// <param name="TerugOp">Even niet: op deze dag is deze collega er weer.</param>
public sealed record Netwerkkaartje(
    Guid PersoonId,
    string Naam,
    string Functie,
    string Onderdeel,
    string Standplaats,
    string Email,
    IReadOnlyList<string> Wetten,
    IReadOnlyList<string> Onderwerpen,
    string Deskundigheid,
    string Hulp,
    string Mandaat,
    IReadOnlyList<Werkdag> Dagen,
    DateOnly? TerugOp,
    bool Meedenken,
    bool BijdragenTonen)
{
    public bool IsErNu(DateOnly vandaag) => TerugOp is null || TerugOp <= vandaag;

    /// <summary>Wil gevraagd worden en is er ook.</summary>
    public bool IsTeVragen(DateOnly vandaag) => Meedenken && IsErNu(vandaag);
}
