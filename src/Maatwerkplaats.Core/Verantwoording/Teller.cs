namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Telt casussen in de rijen van een tabel.</summary>
internal static class Teller
{
    /// <summary>De boom van een tabel; beschermd met de rij voor casussen die anders dubbel zouden tellen.</summary>
    public static Rijboom Boom(Cijfertabel tabel, Telwoorden woorden, bool beschermd) =>
        new(beschermd && tabel.Meervoudig is { } meer ? tabel.Rijen(woorden).Append(meer) : tabel.Rijen(woorden), beschermd);

    /// <param name="eenmaal">Elke casus in één rij: wie er meer heeft, telt in <see cref="Cijfertabel.Meervoudig"/>.</param>
    public static Telling Tel(Cijfertabel tabel, Rijboom boom, IEnumerable<Feit> feiten, Telwoorden woorden, bool eenmaal = false)
    {
        var (aantallen, casussen, vermeldingen, onbekend) = (new int[boom.Rijen.Count], 0, 0, 0);
        var sleutels = new List<string>();
        foreach (var feit in feiten)
        {
            sleutels.Clear();
            tabel.Deel(feit, woorden, sleutels);
            if (sleutels.Count == 0)
            {
                onbekend++;
                continue;
            }

            casussen++;
            vermeldingen += sleutels.Count;
            if (eenmaal && sleutels.Count > 1)
            {
                sleutels.Clear();
                sleutels.Add(tabel.Meervoudig!.Sleutel);
            }

            Voeg(boom, aantallen, sleutels);
        }

        return new(aantallen, tabel.PerVermelding ? vermeldingen : casussen, onbekend);
    }

    private static void Voeg(Rijboom boom, int[] aantallen, List<string> sleutels)
    {
        for (var i = 0; i < sleutels.Count; i++)
        {
            for (var plek = boom.Plek(sleutels[i]); plek >= 0; plek = boom.Ouder[plek])
            {
                if (!AlGeteld(boom, sleutels, i, plek))
                {
                    aantallen[plek]++;
                }
            }
        }
    }

    /// <summary>Een casus met twee onderrijen telt één keer in de rij erboven.</summary>
    private static bool AlGeteld(Rijboom boom, List<string> sleutels, int tot, int plek)
    {
        for (var i = 0; i < tot; i++)
        {
            if (boom.Onder(boom.Plek(sleutels[i]), plek))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Wat er is geteld.</summary>
/// <param name="Aantallen">Per rij van de boom.</param>
/// <param name="N">Waarover het percentage gaat.</param>
/// <param name="Onbekend">Casussen die in geen enkele rij staan.</param>
internal sealed record Telling(int[] Aantallen, int N, int Onbekend);
