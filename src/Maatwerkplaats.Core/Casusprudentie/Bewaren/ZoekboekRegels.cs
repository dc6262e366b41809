using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Casusprudentie.Bewaren;

/// <summary>De regels voor het bewaren van een zoekopdracht.</summary>
public static class ZoekboekRegels
{
    public const int LangsteNaam = 80;

    public const int LangsteWaarom = 500;

    /// <summary>Zoveel zoekopdrachten kan iemand bewaren.</summary>
    public const int Meest = 50;

    public static readonly Regel ZoekopdrachtHeeftEenNaam = Luidt("Geef de zoekopdracht een naam.", "Naam");
    public static readonly Regel ZoekopdrachtHeeftEenKorteNaam = Luidt($"Houd de naam korter dan {LangsteNaam} tekens.", "Naam");
    public static readonly Regel ZoekopdrachtHeeftEenEigenNaam = Luidt("Je hebt al een zoekopdracht met deze naam.", "Naam");
    public static readonly Regel WaaromIsKort = Luidt($"Houd het korter dan {LangsteWaarom} tekens.", "Waarom");
    public static readonly Regel ErStaatGeenBsnIn = Luidt("Haal het BSN weg. Een bewaarde zoekopdracht bevat geen persoonsgegevens.", "Waarom");
    public static readonly Regel ErIsIetsGezocht = Luidt("Zoek eerst iets; dat kun je daarna bewaren.");
    public static readonly Regel ErIsPlaatsVoorEenZoekopdracht = Luidt($"Je hebt al {Meest} zoekopdrachten. Gooi er eerst een weg.", "Naam");
}
