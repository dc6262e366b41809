using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>
/// Makes cases that look like a register to a machine: 100,000 words by Zipf and Mandelbrot, 42 % stop words, 200 latent
/// kinds of problem with words of their own. The same number always gives the same case.
/// </summary>
internal sealed class Kunstregister
{
    private const int Woordtal = 100_000;
    private const int Soorten = 200;
    private static readonly string[] Stop = ("de het een en of maar dat die dit van voor door over uit om met naar na als toen is was zijn had heeft wordt werd " +
        "hij zij we er hier daar niet geen wel ook nog al te in op aan bij ik je hun haar").Split(' ');
    private static readonly string[] Wetten = ["WW", "ZW", "WIA", "WGA", "IVA", "Wajong", "WAO", "TW", "Wtl", "Wazo", "IOW", "Awb"];
    private static readonly string[] Begin = ["ver", "be", "ont", "aan", "uit", "toe", "na", "her", "door", "mee", "op", "af", "in", "voor", "bij", "om", "over", "onder", "terug", "samen"];
    private static readonly string[] Midden = ["bod", "vor", "kel", "man", "rit", "sol", "ten", "gar", "pel", "lis", "dor", "mik", "ral", "zin", "hof", "tur", "wen", "bra", "klo", "sta", "vri", "nog", "dak", "lem", "pun"];
    private static readonly string[] Einde = ["ing", "eren", "er", "heid", "t", "loon", "schap", "en", "tie", "aal", "recht", "werk", "kosten", "s", "plan", "zorg", "brief", "te", "baar", "nis"];
    private readonly double[] oploop = new double[Woordtal];

    public Kunstregister()
    {
        var som = 0.0;
        for (var rang = 0; rang < Woordtal; rang++) oploop[rang] = som += 1 / Math.Pow(rang + 2.7, 1.05);
    }

    public Document Maak(long nummer)
    {
        var toeval = new Random((int)(nummer * 2_654_435_761 % int.MaxValue));
        var soort = toeval.Next(Soorten);
        return new(nummer, [new("titel", Zin(toeval, soort, 8), 3), new("probleem", Zin(toeval, soort, 120), 1.5f), new("oplossing", Zin(toeval, soort, 120))])
        {
            Facetten = new Dictionary<string, IReadOnlyList<string>>
            {
                ["wet"] = [Wetten[soort % 12], Wetten[toeval.Next(12)]],
                ["niveau"] = [$"n{toeval.Next(3)}"],
                ["onderwerp"] = [$"o{soort / 10}"],
                ["uitkomst"] = [$"u{toeval.Next(4)}"],
                ["plaats"] = [$"p{toeval.Next(35)}"],
                ["maand"] = [$"m{toeval.Next(96)}"],
            },
        };
    }

    /// <summary>A query of one to four words that stand in some case.</summary>
    public string Vraag(Random toeval, int register)
    {
        var woorden = Maak(toeval.Next(register)).Secties[1].Tekst.Split(' ').Except(Stop).ToList();
        var aantal = toeval.NextDouble() switch { < 0.2 => 1, < 0.6 => 2, < 0.85 => 3, _ => 4 };
        return string.Join(' ', Enumerable.Range(0, aantal).Select(_ => woorden[toeval.Next(woorden.Count)]));
    }

    private string Zin(Random toeval, int soort, int woorden) => string.Join(' ', Enumerable.Range(0, woorden).Select(_ => toeval.NextDouble() switch
    {
        < 0.42 => Stop[toeval.Next(Stop.Length)],
        < 0.55 => Woord((soort * 37) + toeval.Next(25) + 200),
        _ => Woord(Rang(toeval)),
    }));

    private int Rang(Random toeval)
    {
        var plaats = Array.BinarySearch(oploop, toeval.NextDouble() * oploop[^1]);
        return Math.Min(Woordtal - 1, plaats < 0 ? ~plaats : plaats);
    }

    /// <summary>A made-up word; the same number always gives the same word.</summary>
    internal static string Woord(int rang)
    {
        var (a, b, c) = (rang % 20, rang / 20 % 25, rang / 500 % 20);
        var rest = rang / 10_000;
        return Begin[a] + Midden[b] + (rest > 0 ? Midden[(rest * 7) % 25] : "") + Einde[c];
    }
}
