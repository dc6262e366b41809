using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Themas;

/// <summary>De regels bij thema's. Elke regel heeft een test die met zijn naam begint.</summary>
public static class ThemaRegels
{
    public const int LangsteNaam = 120;

    public const int LangsteTekst = 4000;

    /// <summary>Zoveel signalen erbij is hoogstens de grens om terug te komen.</summary>
    public const int MeesteGroei = 10_000;

    public static readonly Regel ThemaHeeftEenNaam = Luidt("Geef het thema een naam.", "Naam");
    public static readonly Regel NaamIsNietTeLang = Luidt($"Houd de naam korter dan {LangsteNaam} tekens.", "Naam");
    public static readonly Regel TekstIsNietTeLang = Luidt($"Houd de tekst korter dan {LangsteTekst} tekens.", "Omschrijving");
    public static readonly Regel ThemaHeeftEenSignaal = Luidt("Kies minstens één signaal dat nog niet bij dit thema hoort.", "Signalen");
    public static readonly Regel SignaalIsNogVrij = Luidt("Een van deze signalen hoort al bij een ander thema, of telt bij een ander signaal.", "Signalen");
    public static readonly Regel SignaalHoortErbij = Luidt("Dit signaal hoort niet bij het thema.");
    public static readonly Regel ThemaHoudtEenSignaal = Luidt("Er moet minstens één signaal overblijven. Voeg het thema anders samen of leg het terzijde.");
    public static readonly Regel ThemaIsNietOpgegaan = Luidt("Dit thema is opgegaan in een ander thema. Ga daar verder.");
    public static readonly Regel ThemaLigtNietAlTerzijde = Luidt("Dit thema ligt al terzijde.");
    public static readonly Regel ThemaLigtTerzijde = Luidt("Dit thema is al open.");
    public static readonly Regel TerzijdeHeeftEenReden = Luidt("Schrijf waarom het thema terzijde kan.", "Reden");
    public static readonly Regel TerugBijIsEenAantal = Luidt("Schrijf bij hoeveel nieuwe signalen het thema terugkomt: 1 of meer.", "TerugBij");
    public static readonly Regel SamenIsMetEenAnder = Luidt("Kies een ander thema dat er nog is.", "Met");
    public static readonly Regel SplitsingHeeftSignalen = Luidt("Kies welke signalen een eigen thema worden.", "Signalen");
}
