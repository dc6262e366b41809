namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>
/// Kiest welke aantallen verborgen blijven, zodat geen klein aantal te zien of uit te rekenen is (besluit 12). Verborgen is
/// verborgen: aan de plek is niet te zien of een aantal zelf klein was of een ander beschermt.
/// </summary>
internal static class Onderdrukking
{
    /// <summary>
    /// Verbergt elk aantal van 1 tot het minimum. In elke groep waar iets verborgen is, zijn het er minstens twee en samen minstens
    /// het minimum; zo nodig gaat het kleinste zichtbare aantal mee. Onder een verborgen rij is alles verborgen.
    /// </summary>
    /// <param name="vooraf">Wat hoe dan ook verborgen blijft.</param>
    public static bool[] Verberg(Rijboom boom, IReadOnlyList<int> aantallen, int minimum, IReadOnlyList<bool>? vooraf = null) =>
        Verberg(boom, aantallen, rijen => rijen.Sum(r => aantallen[r]), minimum, vooraf);

    /// <summary>
    /// Hetzelfde voor een tabel die iets anders optelt dan zij telt, zoals uren van mensen: rijen samen zijn genoeg als er genoeg mensen
    /// achter zitten, ook als iemand in meer rijen staat.
    /// </summary>
    /// <param name="omvang">Wat er op het scherm komt; het kleinste gaat als eerste mee.</param>
    /// <param name="samen">Hoeveel er achter deze rijen samen zit, om met het minimum te vergelijken.</param>
    public static bool[] Verberg(Rijboom boom, IReadOnlyList<int> omvang, Func<IReadOnlyList<int>, int> samen, int minimum, IReadOnlyList<bool>? vooraf = null)
    {
        var verborgen = new bool[boom.Rijen.Count];
        VerbergNiveau(boom, omvang, samen, minimum, vooraf, -1, verborgen);
        return verborgen;
    }

    /// <summary>Een aantal dat iets over een mens kan verraden.</summary>
    public static bool IsKlein(int aantal, int minimum) => aantal > 0 && aantal < minimum;

    private static void VerbergNiveau(
        Rijboom boom, IReadOnlyList<int> omvang, Func<IReadOnlyList<int>, int> samen, int minimum, IReadOnlyList<bool>? vooraf, int ouder, bool[] verborgen)
    {
        var rijen = boom.Kinderen(ouder);
        foreach (var rij in rijen)
        {
            verborgen[rij] = vooraf?[rij] == true || IsKlein(samen([rij]), minimum);
        }

        while (rijen.Any(r => verborgen[r]) && !IsGenoeg([.. rijen.Where(r => verborgen[r])], samen, minimum))
        {
            var volgende = rijen.Where(r => !verborgen[r] && omvang[r] > 0).OrderBy(r => omvang[r]).ThenBy(r => r).Select(r => (int?)r).FirstOrDefault();
            foreach (var rij in volgende is { } een ? [een] : rijen)
            {
                verborgen[rij] = true;
            }

            if (volgende is null)
            {
                break;
            }
        }

        foreach (var rij in rijen)
        {
            if (verborgen[rij])
            {
                VerbergAlles(boom, rij, verborgen);
            }
            else
            {
                VerbergNiveau(boom, omvang, samen, minimum, vooraf, rij, verborgen);
            }
        }
    }

    private static bool IsGenoeg(IReadOnlyList<int> verborgen, Func<IReadOnlyList<int>, int> samen, int minimum) => verborgen.Count >= 2 && samen(verborgen) >= minimum;

    private static void VerbergAlles(Rijboom boom, int rij, bool[] verborgen)
    {
        verborgen[rij] = true;
        foreach (var kind in boom.Kinderen(rij))
        {
            VerbergAlles(boom, kind, verborgen);
        }
    }
}
