using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>De regels van de Menselijke Maat Monitor. Elke regel heeft een test die met zijn naam begint.</summary>
public static class MaatRegels
{
    public const int LangsteDuiding = 20_000;

    public static readonly Regel HalfjaarIsVoorbij = Luidt("Kies een halfjaar dat voorbij is.", "Halfjaar");
    public static readonly Regel HalfjaarIsNieuw = Luidt("Van dit halfjaar is er al een monitor.", "Halfjaar");
    public static readonly Regel MonitorIsNietGepubliceerd = Luidt("Deze monitor is gepubliceerd en verandert niet meer.");
    public static readonly Regel DuidingIsGeschreven = Luidt("Schrijf wat de cijfers zeggen.", "Tekst");
    public static readonly Regel DuidingIsNietTeLang = Luidt($"Houd de duiding korter dan {LangsteDuiding} tekens.", "Tekst");
    public static readonly Regel DuidingNoemtGeenMensen = Luidt("Hier staat een gegeven van een persoon. Haal het weg: iedereen in de organisatie leest dit.", "Tekst");
}
