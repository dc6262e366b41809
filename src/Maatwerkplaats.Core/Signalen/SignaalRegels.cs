using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>De regels bij signalen. Elke regel heeft een test die met zijn naam begint.</summary>
public static class SignaalRegels
{
    /// <summary>Een signaal is een paar zinnen, in tekens.</summary>
    public const int LangsteTekst = 4000;

    public const int LangsteKenmerk = 200;

    /// <summary>Eerder speelde er niets wat nu nog te onderzoeken is.</summary>
    public const int EersteJaar = 2000;

    public static readonly Regel SignaalHeeftTekst = Luidt("Schrijf wat er niet goed gaat.", "Tekst");
    public static readonly Regel TekstIsNietTeLang = Luidt($"Houd het kort: hoogstens {LangsteTekst} tekens.", "Tekst");
    public static readonly Regel VoorWieIsNietTeLang = Luidt($"Houd het kort: hoogstens {LangsteTekst} tekens.", "VoorWie");
    public static readonly Regel GevolgIsNietTeLang = Luidt($"Houd het kort: hoogstens {LangsteTekst} tekens.", "Gevolg");
    public static readonly Regel DatumLigtNietInDeToekomst = Luidt($"Kies een dag vanaf {EersteJaar} die al is geweest, of vandaag.", "Datum");
    public static readonly Regel KenmerkIsNietTeLang = Luidt($"Het kenmerk van de bron heeft hoogstens {LangsteKenmerk} tekens.", "Kenmerk");
    public static readonly Regel PlaatsIsNietTeLang = Luidt($"De plaats heeft hoogstens {LangsteKenmerk} tekens.", "Plaats");
    public static readonly Regel BronStaatInDeLijst = Luidt("Kies een bron uit de lijst.", "Bron");
    public static readonly Regel CasusbronIsNietTeKiezen = Luidt("Een signaal uit een casus ontstaat vanzelf. Kies een andere bron.", "Bron");
    public static readonly Regel KlantreisStaatInDeLijst = Luidt("Kies een klantreis uit de lijst.", "Klantreis");
    public static readonly Regel MomentStaatInDeLijst = Luidt("Kies een moment uit de lijst.", "Moment");
    public static readonly Regel WetStaatInDeLijst = Luidt("Kies een wet uit de lijst.", "Wetten");
    public static readonly Regel OnderwerpStaatInDeLijst = Luidt("Kies een onderwerp uit de lijst.", "Onderwerp");
    public static readonly Regel OnderdeelStaatInDeLijst = Luidt("Kies een onderdeel uit de lijst.", "Onderdeel");
    public static readonly Regel WerkplaatsStaatInDeLijst = Luidt("Kies een Maatwerkplaats uit de lijst.", "Werkplaats");
    public static readonly Regel CasusIsTeVinden = Luidt("We vinden geen casus met dit nummer die jij mag lezen.", "Casus");
    public static readonly Regel SignaalIsNietZichzelf = Luidt("Een signaal is geen dubbel van zichzelf.");
    public static readonly Regel SignaalStaatNogLos = Luidt("Dit signaal is al bij een ander gevoegd.");
    public static readonly Regel AnderIsZelfNietDubbel = Luidt("Dat signaal is zelf bij een ander gevoegd. Kies het signaal dat overbleef.");
    public static readonly Regel SignaalIsSamengevoegd = Luidt("Dit signaal staat op zichzelf.");
    public static readonly Regel HoogstensDuizendTegelijk = Luidt($"Lever hoogstens {MeesteTegelijk} signalen tegelijk aan.");

    /// <summary>Zoveel signalen mogen er in één aanlevering door een programma.</summary>
    public const int MeesteTegelijk = 1000;
}
