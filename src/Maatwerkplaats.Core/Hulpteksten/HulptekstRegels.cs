using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>De regels van hulpteksten. Elke regel heeft een test die met zijn naam begint.</summary>
public static class HulptekstRegels
{
    public const int LangsteTitel = 80;
    public const int LangsteTekst = 20_000;
    public const int LangsteReden = 200;

    public static readonly Regel HulptekstHeeftEenTitel = Luidt("Geef de tekst een titel.", "Titel");
    public static readonly Regel HulptitelIsNietTeLang = Luidt($"Houd de titel korter dan {LangsteTitel} tekens.", "Titel");
    public static readonly Regel HulptekstIsGeschreven = Luidt("Schrijf de tekst.", "Tekst");
    public static readonly Regel HulptekstIsNietTeLang = Luidt($"Houd de tekst korter dan {LangsteTekst} tekens.", "Tekst");
    public static readonly Regel HulptekstNoemtGeenMensen = Luidt("Hier staat een gegeven van een persoon. Haal het weg: iedereen leest deze tekst.", "Tekst");
    public static readonly Regel HulptekstRedenIsNietTeLang = Luidt($"Houd het korter dan {LangsteReden} tekens.", "Waarom");
    public static readonly Regel HulpversieBestaat = Luidt("Deze versie is er niet.");
    public static readonly Regel ErIsEenMeegeleverdeOmTeKiezen = Luidt("Er is geen nieuwe meegeleverde tekst om over te kiezen.");
}
