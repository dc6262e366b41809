namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Wat een tabel telt: over welke casussen, welke rijen er zijn en bij welke een casus hoort.</summary>
/// <param name="Code">Waaronder de tabel te vinden is, zoals "4.1".</param>
/// <param name="Uitleg">Wat er telt, waarover het percentage gaat en wat er met onbekend gebeurt; staat onder de tabel.</param>
public sealed record Cijfertabel(string Code, string Titel, Populatie Populatie, string Uitleg)
{
    /// <summary>De rijen in vaste volgorde: een volgorde naar grootte zou verborgen aantallen verraden.</summary>
    public required Func<Telwoorden, IReadOnlyList<Tabelrij>> Rijen { get; init; }

    /// <summary>Zet in de lijst bij welke rijen zonder onderrijen een casus hoort; niets betekent onbekend.</summary>
    public required Action<Feit, Telwoorden, List<string>> Deel { get; init; }

    /// <summary>Het percentage gaat over alle vermeldingen, niet over de casussen.</summary>
    public bool PerVermelding { get; init; }

    /// <summary>
    /// De rij voor casussen die bij meer rijen horen, voor wie alleen beschermde cijfers ziet: daar telt elke casus één keer.
    /// </summary>
    public Tabelrij? Meervoudig { get; init; }

    /// <summary>De rijen zijn zelf deze uitsplitsing.</summary>
    public Uitsplitsing? Is { get; init; }

    /// <summary>Alleen voor wie alles mag zien: de tabel overlapt met een andere, en samen zouden ze kleine aantallen verraden.</summary>
    public bool NietBeschermd { get; init; }

    /// <summary>Beschermde cijfers geven deze tabel alleen als geheel, en alleen als deze rij van een andere tabel te zien is.</summary>
    public (string Tabel, string Rij)? GeheelAls { get; init; }
}

/// <summary>Eén rij van een tabel.</summary>
/// <param name="Ouder">Sleutel van de rij waar deze onder valt; leeg op het hoogste niveau.</param>
/// <param name="Altijd">Staat er ook als er niets te tellen is.</param>
/// <param name="AlleenVolledig">Ontbreekt in beschermde cijfers, samen met alles eronder.</param>
/// <param name="AlleenNaastAnderen">Rest van de rij erboven: staat er alleen als er ook een andere onderrij is met een aantal.</param>
public sealed record Tabelrij(
    string Sleutel, string Label, string? Ouder = null, bool Altijd = false, bool AlleenVolledig = false, bool AlleenNaastAnderen = false);
