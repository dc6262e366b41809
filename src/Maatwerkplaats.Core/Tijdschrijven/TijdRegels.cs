using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>De regels van tijd schrijven. Elke regel heeft een test die met zijn naam begint.</summary>
public static class TijdRegels
{
    /// <summary>Grenzen aan één regel, in minuten.</summary>
    public const int Kortst = 5, Langst = 720;

    /// <summary>Zoveel kan iemand op één dag hoogstens schrijven, in minuten.</summary>
    public const int LangsteDag = 1440;

    public static readonly Regel DuurKlopt = Luidt($"Schrijf een aantal minuten van {Kortst} tot en met {Langst}.", "Minuten");
    public static readonly Regel DagIsNietLanger = Luidt("Samen is dit meer dan er in een dag gaat. Kijk wat er al staat.", "Minuten");
    public static readonly Regel DagIsGeweest = Luidt("Kies vandaag of een dag die is geweest.", "Datum");
    public static readonly Regel KwartaalIsOpen = Luidt($"Dit kwartaal is dicht. Tijd schrijven kan tot {Kwartaal.Nakomen} dagen na het einde van een kwartaal.", "Datum");
    public static readonly Regel SoortStaatInDeLijst = Luidt("Kies wat voor werk het was.", "Soort");
    public static readonly Regel DagBlijftInKwartaal = Luidt("Deze dag ligt in een ander kwartaal. Haal de regel weg en schrijf hem opnieuw.", "Datum");
    public static readonly Regel RegelIsEr = Luidt("Deze regel is er niet meer.");
}
