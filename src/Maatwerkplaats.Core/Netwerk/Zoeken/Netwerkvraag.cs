namespace Maatwerkplaats.Core.Netwerk.Zoeken;

/// <summary>Wat iemand op de netwerkkaart zoekt: woorden, en keuzes waaraan een collega moet voldoen.</summary>
/// <param name="Wet">Code; zo ook onderwerp, onderdeel en mandaat. Leeg is alles.</param>
/// <param name="Mandaat">Op dit niveau of hoger.</param>
/// <param name="Meedenken">Alleen wie mee wil denken en er nu is.</param>
public sealed record Netwerkvraag(
    string Tekst = "", string Wet = "", string Onderwerp = "", string Onderdeel = "", string Plaats = "", string Mandaat = "", bool Meedenken = false)
{
    /// <summary>Langste zoekopdracht, in tekens.</summary>
    public const int LangsteTekst = 200;

    public bool HeeftFilters => Wet.Length + Onderwerp.Length + Onderdeel.Length + Plaats.Length + Mandaat.Length > 0 || Meedenken;

    public bool IsLeeg => Tekst.Length == 0 && !HeeftFilters;

    /// <summary>Of een collega aan de keuzes voldoet; de woorden tellen hier niet.</summary>
    public bool Past(Netwerkkaartje kaartje, Mandaatladder ladder, DateOnly vandaag) =>
        (Wet.Length == 0 || kaartje.Wetten.Contains(Wet))
        && (Onderwerp.Length == 0 || kaartje.Onderwerpen.Contains(Onderwerp))
        && (Onderdeel.Length == 0 || kaartje.Onderdeel == Onderdeel)
        && (Plaats.Length == 0 || string.Equals(kaartje.Standplaats, Plaats, StringComparison.OrdinalIgnoreCase))
        && (Mandaat.Length == 0 || ladder.IsMinstens(kaartje.Mandaat, Mandaat))
        && (!Meedenken || kaartje.IsTeVragen(vandaag));
}
