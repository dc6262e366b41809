using Maatwerkplaats.Taal.Analyse.Wetten;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Herkent welke wetten iemand in eigen woorden noemt, zodat niemand ze daarna nog hoeft te kiezen. Het blijft een
/// voorstel: pas wie het formulier opslaat, legt het vast.
/// </summary>
public static class Wetherkenning
{
    /// <summary>Langste afkorting die ook een voornaam kan zijn (Iva); die telt alleen zoals wetten worden geschreven.</summary>
    private const int KorteNaam = 4;

    /// <summary>De genoemde wetten, in de volgorde waarin ze voor het eerst voorkomen.</summary>
    /// <param name="codes">De codes waaruit te kiezen is.</param>
    public static IReadOnlyList<string> In(string tekst, IReadOnlyCollection<string> codes)
    {
        var gevonden = new List<string>();
        foreach (var woord in Woorden(tekst))
        {
            if (Wet.Afkorting(woord.ToLowerInvariant()) is { } wet
                && codes.FirstOrDefault(c => Wet.Afkorting(c.ToLowerInvariant()) == wet) is { } code
                && !(LijktEenNaam(woord) && woord != code)
                && !gevonden.Contains(code))
            {
                gevonden.Add(code);
            }
        }

        return gevonden;
    }

    private static bool LijktEenNaam(string woord) => woord.Length <= KorteNaam && char.IsUpper(woord[0]) && woord[1..].All(char.IsLower);

    private static IEnumerable<string> Woorden(string tekst)
    {
        for (var (begin, plek) = (0, 0); plek <= tekst.Length; plek++)
        {
            if (plek == tekst.Length || !char.IsLetterOrDigit(tekst[plek]))
            {
                if (plek > begin)
                {
                    yield return tekst[begin..plek];
                }

                begin = plek + 1;
            }
        }
    }
}
