namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Wie een blinde vlek opvult: de rol aan tafel, en waaraan iemand moet voldoen om gevraagd te worden.</summary>
/// <param name="Rol">Rol waarmee iemand erbij komt, zoals op het scherm.</param>
/// <param name="Waar">Waar je het vraagt als er niemand op de netwerkkaart past.</param>
public sealed record Tafelrol(string Rol, string Waar)
{
    /// <summary>Code van het eigen onderdeel; leeg als het er niet toe doet.</summary>
    public string Onderdeel { get; init; } = "";

    /// <summary>Code van het laagste mandaat dat volstaat; leeg als het er niet toe doet.</summary>
    public string Mandaat { get; init; } = "";

    public bool Juridisch { get; init; }

    public bool Medisch { get; init; }

    /// <summary>Code van de andere organisatie die mee moet doen; daarvoor is toestemming van de cliënt nodig.</summary>
    public string Organisatie { get; init; } = "";

    public bool IsVanBuiten => Organisatie.Length > 0;

    /// <summary>Of deze collega de vlek kan opvullen.</summary>
    public bool Past(Netwerkkaartje kaartje, Mandaatladder ladder)
    {
        var kunde = new Aanwezige(kaartje.PersoonId, kaartje.Onderdeel, $"{kaartje.Functie} {kaartje.Deskundigheid}", kaartje.Mandaat, false);
        return !IsVanBuiten
            && (Onderdeel.Length == 0 || kaartje.Onderdeel == Onderdeel)
            && (Mandaat.Length == 0 || ladder.IsMinstens(kaartje.Mandaat, Mandaat))
            && (!Juridisch || kunde.IsJuridisch)
            && (!Medisch || kunde.IsMedisch);
    }
}
