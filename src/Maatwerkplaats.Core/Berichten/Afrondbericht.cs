using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Dank en samenvatting voor iedereen die meedeed. Bestaat alleen uit vaste woorden: niets wat iemand typte, dus niets over de cliënt.</summary>
public static class Afrondbericht
{
    /// <summary>Wat er in het voorbeeld staat voor wat nog niet is gekozen.</summary>
    public const string NogTeKiezen = "(nog te kiezen)";

    public static string Tekst(string nummer, Oordeel? oordeel, Afronding afronding) =>
        Tekst(nummer, oordeel, afronding.Uitkomst, afronding.Structureel, afronding.MagCasusprudentie);

    /// <summary>Het bericht, ook als voorbeeld terwijl nog niet alles is gekozen.</summary>
    public static string Tekst(string nummer, Oordeel? oordeel, ClientUitkomst? uitkomst, JaNeeMisschien? structureel, bool magCasusprudentie)
    {
        string?[] zinnen =
        [
            $"Casus {nummer} is afgerond. Dank je wel voor je hulp: samen hebben jullie naar deze cliënt gekeken.",
            oordeel is { } o ? $"Het besluit: {Klein(o).Replace(": ", ", ", StringComparison.Ordinal)}." : null,
            $"Voor de cliënt: {(uitkomst is { } u ? Klein(u) : NogTeKiezen)}.",
            structureel switch
            {
                JaNeeMisschien.Ja => "Hier zit iets achter dat meer mensen raakt. Dat blijft bewaard voor wie aan structurele oplossingen werkt.",
                JaNeeMisschien.Misschien => "Misschien zit hier iets achter dat meer mensen raakt. Dat blijft bewaard voor wie aan structurele oplossingen werkt.",
                _ => null,
            },
            magCasusprudentie ? "Zonder persoonsgegevens kunnen collega's er later van leren." : null,
            "Het hele verhaal lees je bij de casus.",
        ];
        return string.Join(' ', zinnen.OfType<string>());
    }

    private static string Klein(Enum keuze) => char.ToLowerInvariant(keuze.Label()[0]) + keuze.Label()[1..];
}
