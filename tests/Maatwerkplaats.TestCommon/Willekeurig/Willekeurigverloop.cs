using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.TestCommon.Willekeurig;

/// <summary>Een casus waarmee willekeurige mensen willekeurige dingen proberen.</summary>
public static class Willekeurigverloop
{
    /// <summary>Elk getal kiest een daad, wie hem doet en met welke invoer. Een geweigerde daad laat niets achter.</summary>
    public static Casusverloop Speel(int[] getallen, string nummer = "MWP-2026-0001")
    {
        var nu = TestCasus.Begin;
        var verloop = TestCasus.Nieuw(Daden.Mensen[getallen.Length % Daden.Mensen.Length], nummer: nummer, vanBuiten: getallen.Length % 5 == 4).Verloop;
        foreach (var getal in getallen)
        {
            nu = nu.AddHours(1 + getal % 30);
            var keuze = new Keuze(getal, nu);
            try
            {
                verloop.Doe(new(Guid.CreateVersion7(nu), nu, keuze.Uit(Daden.Mensen)), casus => Daden.Alle[getal % Daden.Alle.Length](casus, keuze));
            }
            catch (RegelOvertreden)
            {
                // Geweigerd: dat hoort te kunnen, en verandert niets.
            }
        }

        return verloop;
    }
}
