using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.MenselijkeMaat;

namespace Maatwerkplaats.Core.Tests.Terugblikken;

/// <summary>Een tabel met antwoorden, van elke verdeling die klein genoeg is om iemand te verraden.</summary>
public sealed class AntwoordtabelTests
{
    /// <summary>Elke verdeling over drie antwoorden: wat zichtbaar is, is groot en rond; wat verborgen is, is samen niet klein.</summary>
    [Fact]
    public void Table_OfEveryDistribution_NeverLeavesOneAnswerToBeDerived()
    {
        const int minimum = Kleinstecel.Standaard;
        for (var ja = 0; ja <= 14; ja++)
        {
            for (var deels = 0; deels <= 14; deels++)
            {
                for (var nee = 0; nee <= 14; nee++)
                {
                    int[] echt = [ja, deels, nee];
                    var tabel = Maatteller.Beschermd("t", "T", "D", "antwoorden", [("a", "a"), ("b", "b"), ("c", "c")], Als(echt), Als([0, 0, 0]), minimum);
                    var zichtbaar = tabel.Rijen.Where(r => r.Nu is > 0).ToArray();
                    zichtbaar.ShouldAllBe(r => r.Nu >= minimum && r.Nu % 5 == 0);
                    var verborgen = tabel.Rijen.Where(r => r.Nu is null).Select(r => echt["abc".IndexOf(r.Label[0])]).ToArray();
                    (verborgen.Length == 0 || verborgen.Sum() >= minimum || tabel.Nu is null).ShouldBeTrue($"{ja} {deels} {nee}");
                    verborgen.Length.ShouldNotBe(1, $"{ja} {deels} {nee}");
                }
            }
        }
    }

    private static Dictionary<string, int> Als(int[] aantallen) => aantallen.Select((a, i) => (Sleutel: "abc"[i].ToString(), a)).Where(p => p.a > 0).ToDictionary(p => p.Sleutel, p => p.a);
}
