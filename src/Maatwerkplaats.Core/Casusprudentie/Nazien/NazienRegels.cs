using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>De regels over uitspraken die al zijn gepubliceerd. Elke regel heeft een test die met zijn naam begint.</summary>
public static class NazienRegels
{
    public static readonly Regel VragenHeeftEenReden = Luidt("Schrijf waarom dit misschien niet meer klopt.", "Reden");
    public static readonly Regel ErLigtNogGeenVraag = Luidt("Iemand vroeg dit al. Het kernteam kijkt ernaar.");
    public static readonly Regel AlleenWatGeldt = Luidt("Deze casusprudentie geldt niet meer.");
    public static readonly Regel ErIsEenVraag = Luidt("Deze vraag is al beantwoord.");
    public static readonly Regel AntwoordHeeftToelichting = Luidt("Schrijf in een zin waarom. Iedereen die dit leest, ziet dat.", "Toelichting");
    public static readonly Regel IntrekkenDoetDePlaatsZelf = Luidt("Intrekken doet de Maatwerkplaats van de casus, of de landelijke.", "Antwoord");
    public static readonly Regel ErIsEenVondst = Luidt("Hier is niets meer te beoordelen.");
    public static readonly Regel GeenGegevenHeeftEenReden = Luidt("Schrijf waarom dit geen persoonsgegeven is.", "Reden");
}
